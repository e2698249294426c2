package org.copperwall.evidence.content;

import java.nio.ByteBuffer;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// The way through a WebP: a RIFF whose length is the file's, of known chunks. The picture
/// itself is decoded by another program.
final class WebpWalk {

	private static final int MOST_CHUNKS = 32;

	/// Bits of the extended head.
	private static final int ANIMATION = 0x02;

	private static final int TRANSPARENCY = 0x10;

	private static final int LARGEST_METADATA = 1024 * 1024;

	private final FileBytes file;

	private final ContentSettings settings;

	private @Nullable ByteBuffer exif;

	private @Nullable ByteBuffer profile;

	private boolean transparent;

	private boolean cover;

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
		return new Picture(FileType.WEBP, this.width, this.height, Picture.Ink.LIGHT, List.of(), this.exif,
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
			case "VP8 " -> picture(() -> lossy(from, length));
			case "VP8L" -> picture(() -> lossless(from, length));
			case "ALPH" -> cover();
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
		Picture.checkSize(this.canvasWidth, this.canvasHeight, this.settings.decodedMegapixels());
		this.transparent = (this.file.at(from) & TRANSPARENCY) != 0;
	}

	private void picture(Runnable head) {
		if (this.width > 0) {
			throw ContentRefused.broken("two pictures");
		}
		head.run();
		Picture.checkSize(this.width, this.height, this.settings.decodedMegapixels());
	}

	/// How far a picture with loss is transparent stands before it, and is announced.
	private void cover() {
		if (!this.transparent || this.cover || this.width > 0) {
			throw ContentRefused.broken("transparency in the wrong place");
		}
		this.cover = true;
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
		if (length < 5 || this.cover || this.file.at(from) != 0x2F) {
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

}
