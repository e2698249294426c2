package org.copperwall.evidence.content;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

/// The way through a PNG: every chunk with its checksum, up to the end of the file. A decoder gets the chunks that are the
/// picture; of the others only camera data and colour profile are looked at, within bounds.
final class PngWalk {

	private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{4}");

	private static final int MOST_CHUNKS = 100_000;

	/// What compressed texts and profiles may unfold to.
	private static final int LARGEST_TEXT = 1024 * 1024;

	private final FileBytes file;

	private final ContentSettings settings;

	private final List<Slice> slices = new ArrayList<>();

	private @Nullable ByteBuffer exif;

	private @Nullable ByteBuffer profile;

	private int width;

	private int height;

	private boolean pixels;

	private boolean pixelsOver;

	private boolean ended;

	private PngWalk(FileBytes file, ContentSettings settings) {
		this.file = file;
		this.settings = settings;
	}

	static Picture of(FileBytes file, ContentSettings settings) {
		return new PngWalk(file, settings).walk();
	}

	private Picture walk() {
		this.slices.add(Slice.of(0, 8));
		long at = 8;
		for (int chunks = 0; !this.ended; chunks++) {
			if (chunks == MOST_CHUNKS) {
				throw ContentRefused.tooComplex("too many chunks");
			}
			at = chunk(at, chunks == 0);
		}
		if (at != this.file.length()) {
			throw new ContentRefused(ContentFault.TRAILING_DATA, "goes on behind its end");
		}
		if (!this.pixels) {
			throw ContentRefused.broken("no picture before the end");
		}
		return new Picture(FileType.PNG, this.width, this.height, Picture.Ink.LIGHT, this.slices, this.exif,
				this.profile);
	}

	private long chunk(long at, boolean first) {
		long length = this.file.uint32(at);
		long end = at + 12 + length;
		if (end > this.file.length()) {
			throw new ContentRefused(ContentFault.TRUNCATED, "a chunk reaches past the end");
		}
		String kind = this.file.latin(at + 4, 4);
		if (first != kind.equals("IHDR")) {
			throw ContentRefused.broken("a head in the wrong place");
		}
		checkSum(at + 4, end - 4);
		if (this.pixels && !kind.equals("IDAT")) {
			this.pixelsOver = true;
		}
		content(kind, at, at + 8, length, end);
		return end;
	}

	private void content(String kind, long at, long from, long length, long end) {
		switch (kind) {
			case "IHDR" -> {
				head(from, length);
				this.slices.add(Slice.of(at, end));
			}
			case "IDAT" -> {
				if (this.pixelsOver) {
					throw ContentRefused.broken("two pictures");
				}
				this.pixels = true;
				this.slices.add(Slice.of(at, end));
			}
			case "PLTE" -> {
				checkTable(kind, length, 768);
				this.slices.add(Slice.of(at, end));
			}
			case "tRNS" -> {
				checkTable(kind, length, 256);
				this.slices.add(Slice.of(at, end));
			}
			case "IEND" -> {
				checkTable(kind, length, 0);
				this.ended = true;
				this.slices.add(Slice.of(at, end));
			}
			case "acTL", "fcTL", "fdAT" -> throw new ContentRefused(ContentFault.ANIMATED, "an animated PNG");
			default -> metadata(kind, from, length);
		}
	}

	private void head(long from, long length) {
		if (length != 13) {
			throw ContentRefused.broken("a head of the wrong length");
		}
		Picture.checkSize(this.file.uint32(from), this.file.uint32(from + 4), this.settings.megapixels());
		this.width = (int) this.file.uint32(from);
		this.height = (int) this.file.uint32(from + 4);
		int depth = this.file.at(from + 8);
		boolean known = switch (this.file.at(from + 9)) {
			case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
			case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
			case 2, 4, 6 -> depth == 8 || depth == 16;
			default -> false;
		};
		if (!known || this.file.at(from + 10) != 0 || this.file.at(from + 11) != 0 || this.file.at(from + 12) > 1) {
			throw ContentRefused.broken("a head that is not laid down");
		}
	}

	private static void checkTable(String kind, long length, int most) {
		if (length > most) {
			throw ContentRefused.broken(kind + " of " + length + " bytes");
		}
	}

	/// A chunk in capitals has to be understood by whoever shows the picture.
	private void metadata(String kind, long from, long length) {
		if (!LETTERS.matcher(kind).matches() || kind.charAt(0) < 'a') {
			throw ContentRefused.broken("a chunk that is not laid down");
		}
		if (length > LARGEST_TEXT) {
			throw ContentRefused.tooComplex(kind + " of " + length + " bytes");
		}
		Foreign.check(this.file, from, from + length);
		switch (kind) {
			case "eXIf" -> this.exif = ByteBuffer.wrap(this.file.bytes(from, length));
			case "iCCP" -> this.profile = ByteBuffer.wrap(unfold(from, length, 2));
			case "zTXt" -> Foreign.check(Unfolding.latin(unfold(from, length, 2)));
			case "iTXt" -> international(from, length);
			default -> {
				// Looked at above, and not needed.
			}
		}
	}

	/// Name, zero, method, then what is compressed.
	private byte[] unfold(long from, long length, int behindName) {
		long name = this.file.find("\0", from, from + length);
		if (name < 0 || name + behindName > from + length) {
			throw ContentRefused.broken("a text without name");
		}
		long data = name + behindName;
		return Unfolding.zlib(this.file.bytes(data, from + length - data), LARGEST_TEXT);
	}

	/// Name, zero, compressed or not, method, language, zero, translated name, zero,
	/// text.
	private void international(long from, long length) {
		long end = from + length;
		long name = this.file.find("\0", from, end);
		if (name >= 0 && name + 3 <= end && this.file.at(name + 1) == 1) {
			long language = this.file.find("\0", name + 3, end);
			long translated = language < 0 ? -1 : this.file.find("\0", language + 1, end);
			if (translated < 0) {
				throw ContentRefused.broken("a text without name");
			}
			byte[] text = this.file.bytes(translated + 1, end - translated - 1);
			Foreign.check(Unfolding.latin(Unfolding.zlib(text, LARGEST_TEXT)));
		}
	}

	private void checkSum(long from, long to) {
		CRC32 sum = new CRC32();
		byte[] piece = new byte[8192];
		for (long at = from; at < to;) {
			int read = this.file.read(at, piece, 0, (int) Math.min(piece.length, to - at));
			sum.update(piece, 0, read);
			at += read;
		}
		if (sum.getValue() != this.file.uint32(to)) {
			throw ContentRefused.broken("a chunk that was altered");
		}
	}

}
