package org.copperwall.evidence.content;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// The way through a WebP: a RIFF whose length is the file's, of known chunks. A decoder gets a file of the picture's chunks
/// alone.
final class WebpWalk {

	private static final int MOST_CHUNKS = 32;

	/// Bits of the extended head that announce a profile, camera data and XMP.
	private static final int METADATA = 0x20 | 0x08 | 0x04;

	private static final int ANIMATION = 0x02;

	private static final int LARGEST_METADATA = 1024 * 1024;

	private final FileBytes file;

	private final ContentSettings settings;

	private final List<Slice> slices = new ArrayList<>();

	private @Nullable ByteBuffer exif;

	private @Nullable ByteBuffer profile;

	private int canvasWidth;

	private int canvasHeight;

	private int width;

	private int height;

	private WebpWalk(FileBytes file, ContentSettings settings) {
		this.file = file;
		this.settings = settings;
	}

	static Picture of(FileBytes file, ContentSettings settings) {
		return new WebpWalk(file, settings).walk();
	}

	private Picture walk() {
		long end = 8 + this.file.reversed32(4);
		if (end > this.file.length()) {
			throw new ContentRefused(ContentFault.TRUNCATED, "shorter than it says");
		}
		if (end < this.file.length()) {
			throw new ContentRefused(ContentFault.TRAILING_DATA, "goes on behind its end");
		}
		long at = 12;
		for (int chunks = 0; at < end; chunks++) {
			if (chunks == MOST_CHUNKS) {
				throw ContentRefused.tooComplex("too many chunks");
			}
			at = chunk(at, end, chunks == 0);
		}
		boolean agree = this.canvasWidth == this.width && this.canvasHeight == this.height;
		if (this.width == 0 || (this.canvasWidth > 0 && !agree)) {
			throw ContentRefused.broken("no picture of the announced size");
		}
		return new Picture(FileType.WEBP, this.width, this.height, Picture.Ink.LIGHT, withHead(), this.exif,
				this.profile);
	}

	private long chunk(long at, long end, boolean first) {
		long length = end - at < 8 ? Long.MAX_VALUE / 2 : this.file.reversed32(at + 4);
		long from = at + 8;
		long next = from + length + (length & 1);
		if (next > end) {
			throw ContentRefused.broken("a chunk reaches past the end");
		}
		switch (this.file.latin(at, 4)) {
			case "VP8X" -> extended(from, length, first);
			case "VP8 " -> picture(at, next, () -> lossy(from, length));
			case "VP8L" -> picture(at, next, () -> lossless(from, length));
			case "ALPH" -> this.slices.add(Slice.of(at, next));
			case "ANIM", "ANMF" -> throw new ContentRefused(ContentFault.ANIMATED, "an animated WebP");
			case "EXIF" -> this.exif = metadata(from, length);
			case "ICCP" -> this.profile = metadata(from, length);
			case "XMP " -> metadata(from, length);
			default -> throw ContentRefused.broken("a chunk that is not laid down");
		}
		return next;
	}

	private void extended(long from, long length, boolean first) {
		if (!first || length != 10) {
			throw ContentRefused.broken("an extended head in the wrong place");
		}
		if ((this.file.at(from) & ANIMATION) != 0) {
			throw new ContentRefused(ContentFault.ANIMATED, "an animated WebP");
		}
		this.canvasWidth = 1 + (this.file.reversed16(from + 4) | this.file.at(from + 6) << 16);
		this.canvasHeight = 1 + (this.file.reversed16(from + 7) | this.file.at(from + 9) << 16);
		Picture.checkSize(this.canvasWidth, this.canvasHeight, this.settings.webpMegapixels());
		byte[] head = this.file.bytes(from - 8, 18);
		head[8] = (byte) (head[8] & ~METADATA);
		this.slices.add(Slice.own(head));
	}

	private void picture(long at, long next, Runnable head) {
		if (this.width > 0) {
			throw ContentRefused.broken("two pictures");
		}
		head.run();
		Picture.checkSize(this.width, this.height, this.settings.webpMegapixels());
		this.slices.add(Slice.of(at, next));
	}

	/// A key frame with its start code; 14 bits a side, the others say how to scale.
	private void lossy(long from, long length) {
		if (length < 10 || (this.file.at(from) & 1) != 0 || !this.file.startsWith(from + 3, "\u009d\u0001*")) {
			throw ContentRefused.broken("no key frame");
		}
		this.width = this.file.reversed16(from + 6) & 0x3FFF;
		this.height = this.file.reversed16(from + 8) & 0x3FFF;
	}

	private void lossless(long from, long length) {
		if (length < 5 || this.file.at(from) != 0x2F) {
			throw ContentRefused.broken("no lossless picture");
		}
		long bits = this.file.reversed32(from + 1);
		this.width = (int) (bits & 0x3FFF) + 1;
		this.height = (int) (bits >> 14 & 0x3FFF) + 1;
	}

	private ByteBuffer metadata(long from, long length) {
		if (length > LARGEST_METADATA) {
			throw ContentRefused.tooComplex("metadata of " + length + " bytes");
		}
		Foreign.check(this.file, from, from + length);
		return ByteBuffer.wrap(this.file.bytes(from, length));
	}

	private List<Slice> withHead() {
		long length = 4 + this.slices.stream().mapToLong(Slice::length).sum();
		byte[] head = { 'R', 'I', 'F', 'F', (byte) length, (byte) (length >> 8), (byte) (length >> 16),
				(byte) (length >> 24), 'W', 'E', 'B', 'P' };
		List<Slice> all = new ArrayList<>();
		all.add(Slice.own(head));
		all.addAll(this.slices);
		// The decoder reads eight bytes at a time, also where fewer are left.
		all.add(Slice.own(new byte[Long.BYTES * 2]));
		return all;
	}

}
