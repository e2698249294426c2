package org.copperwall.evidence.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// The way through one JPEG from its first marker to its end, which keeps what a decoder needs: tables, frame and scans.
///
/// Colour profiles, camera data and comments do not reach the decoder. It is given a JFIF head of our own where there was
/// none, because the JDK's would take three planes of one size for RGB without it.
final class JpegWalk {

	private static final int SOI = 0xD8;

	private static final int EOI = 0xD9;

	private static final int SOS = 0xDA;

	private static final int APP0 = 0xE0;

	private static final int COMMENT = 0xFE;

	private static final int MOST_SEGMENTS = 2000;

	/// Each pass over a large picture costs time; encoders make about ten.
	private static final int MOST_SCANS = 64;

	private static final int LARGEST_PROFILE = 1024 * 1024;

	private static final byte[] JFIF_HEAD = { (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 0, 0, 1, 0,
			1, 0, 0 };

	private final FileBytes file;

	private final ContentSettings settings;

	private final List<Slice> slices = new ArrayList<>();

	private final ByteArrayOutputStream profile = new ByteArrayOutputStream();

	private @Nullable ByteBuffer exif;

	private @Nullable JpegFrame frame;

	private boolean jfif;

	private int adobeTransform = -1;

	private int scans;

	private long at;

	private JpegWalk(FileBytes file, long start, ContentSettings settings) {
		this.file = file;
		this.settings = settings;
		this.at = start;
	}

	static Picture of(FileBytes file, ContentSettings settings) {
		JpegWalk walk = new JpegWalk(file, 0, settings);
		walk.run();
		JpegTail.check(file, walk.at, settings);
		return walk.picture();
	}

	/// @return where the JPEG that begins at a place ends
	static long end(FileBytes file, long start, ContentSettings settings) {
		JpegWalk walk = new JpegWalk(file, start, settings);
		walk.run();
		return walk.at;
	}

	private void run() {
		if (marker() != SOI) {
			throw ContentRefused.broken("no start of image");
		}
		for (int segments = 0; segments < MOST_SEGMENTS; segments++) {
			int marker = marker();
			if (marker == EOI) {
				if (this.frame == null || this.scans == 0) {
					throw ContentRefused.broken("no picture before the end of image");
				}
				return;
			}
			segment(marker);
		}
		throw ContentRefused.tooComplex("too many segments");
	}

	/// Fill bytes before a marker are allowed.
	private int marker() {
		if (this.file.at(this.at) != 0xFF) {
			throw ContentRefused.broken("no marker where one must be");
		}
		while (this.file.at(this.at) == 0xFF) {
			this.at++;
		}
		int marker = this.file.at(this.at);
		this.at++;
		return marker;
	}

	private void segment(int marker) {
		long head = this.at - 2;
		int length = this.file.uint16(this.at);
		long from = this.at + 2;
		this.at += length;
		if (length < 2 || this.at > this.file.length()) {
			throw length < 2 ? ContentRefused.broken("a segment without length")
					: new ContentRefused(ContentFault.TRUNCATED, "a segment reaches past the end");
		}
		switch (marker) {
			case 0xC4, 0xDB, 0xDD -> this.slices.add(Slice.of(head, this.at));
			case 0xC0, 0xC1, 0xC2 -> frame(head, JpegFrame.read(this.file, marker, from, length - 2));
			case SOS -> scan(head, from);
			default -> {
				if (marker != COMMENT && (marker < APP0 || marker > 0xEF)) {
					throw ContentRefused.broken("a segment that no camera writes");
				}
				metadata(marker, head, from, length - 2);
			}
		}
	}

	private void frame(long head, JpegFrame found) {
		if (this.frame != null) {
			throw ContentRefused.broken("two frames");
		}
		found.check(found.progressive() ? this.settings.wholeMegapixels() : this.settings.megapixels());
		this.frame = found;
		this.slices.add(Slice.of(head, this.at));
	}

	/// A frame whose first scan lacks a component is held as a whole by the decoder, like
	/// a progressive one.
	private void scan(long head, long from) {
		if (this.frame == null) {
			throw ContentRefused.broken("a scan before its frame");
		}
		if (this.scans++ == 0 && this.file.at(from) < this.frame.components()) {
			this.frame.check(this.settings.wholeMegapixels());
		}
		if (this.scans > MOST_SCANS) {
			throw ContentRefused.tooComplex("too many scans");
		}
		long place = this.at;
		while (this.file.at(place) != 0xFF || inside(this.file.at(place + 1))) {
			place++;
		}
		this.at = place;
		this.slices.add(Slice.of(head, place));
	}

	/// Stuffed zeros and restart markers belong to the scan.
	private static boolean inside(int follower) {
		return follower == 0 || (follower >= 0xD0 && follower <= 0xD7);
	}

	private void metadata(int marker, long head, long from, int length) {
		Foreign.check(this.file, from, from + length);
		if (marker == APP0 && this.file.startsWith(from, "JFIF\0")) {
			this.jfif = true;
		}
		else if (marker == 0xE1 && this.exif == null && this.file.startsWith(from, "Exif\0")) {
			this.exif = ByteBuffer.wrap(this.file.bytes(from + Math.min(6, length), Math.max(0, length - 6)));
		}
		else if (marker == 0xE2 && length > 14 && this.file.startsWith(from, "ICC_PROFILE\0")
				&& this.profile.size() < LARGEST_PROFILE) {
			this.profile.writeBytes(this.file.bytes(from + 14, length - 14));
		}
		else if (marker == 0xEE && length >= 12 && this.file.startsWith(from, "Adobe")) {
			this.adobeTransform = this.file.at(from + 11);
			this.slices.add(Slice.of(head, this.at));
		}
	}

	private Picture picture() {
		JpegFrame found = this.frame;
		if (found == null) {
			throw ContentRefused.broken("no frame");
		}
		List<Slice> needed = new ArrayList<>();
		needed.add(Slice.own(new byte[] { (byte) 0xFF, (byte) SOI }));
		if (found.components() < 4 && (this.jfif || (this.adobeTransform < 0 && !found.namedRgb()))) {
			needed.add(Slice.own(JFIF_HEAD));
		}
		needed.addAll(this.slices);
		needed.add(Slice.own(new byte[] { (byte) 0xFF, (byte) EOI }));
		return new Picture(FileType.JPEG, found.width(), found.height(), ink(found), needed, this.exif,
				this.profile.size() == 0 ? null : ByteBuffer.wrap(this.profile.toByteArray()));
	}

	private Picture.Ink ink(JpegFrame found) {
		if (found.components() < 4) {
			return Picture.Ink.LIGHT;
		}
		return switch (this.adobeTransform) {
			case -1 -> Picture.Ink.CMYK;
			case 2 -> Picture.Ink.YCCK;
			default -> Picture.Ink.INVERTED_CMYK;
		};
	}

	/// What a JPEG says of its picture.
	/// @param names the components' identifiers as characters
	record JpegFrame(int width, int height, boolean progressive, String names) {

		static JpegFrame read(FileBytes file, int marker, long from, int length) {
			if (length < 6 || length != 6 + 3 * file.at(from + 5) || file.at(from) != 8) {
				throw ContentRefused.broken("a frame of an unknown kind");
			}
			int components = file.at(from + 5);
			if (components != 1 && components != 3 && components != 4) {
				throw ContentRefused.broken(components + " components");
			}
			byte[] names = new byte[components];
			for (int component = 0; component < components; component++) {
				long place = from + 6 + 3L * component;
				names[component] = (byte) file.at(place);
				checkSampling(file.at(place + 1));
			}
			return new JpegFrame(file.uint16(from + 3), file.uint16(from + 1), marker == 0xC2,
					new String(names, StandardCharsets.ISO_8859_1));
		}

		private static void checkSampling(int factors) {
			int across = factors >> 4;
			int down = factors & 15;
			if (across < 1 || across > 4 || down < 1 || down > 4) {
				throw ContentRefused.broken("sampling factors");
			}
		}

		int components() {
			return this.names.length();
		}

		boolean namedRgb() {
			return this.names.equals("RGB");
		}

		void check(int megapixels) {
			Picture.checkSize(this.width, this.height, megapixels);
		}

	}

}
