package org.copperwall.evidence.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;

/// The simplest lossless WebP there is: every colour value stands in 8 bits of its own.
final class LosslessWebp {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private int waiting;

	private int count;

	private LosslessWebp() {
	}

	/// The content of the chunk VP8L.
	static byte[] content(BufferedImage picture) {
		LosslessWebp writer = new LosslessWebp();
		writer.write(picture);
		return writer.out.toByteArray();
	}

	static byte[] plain(BufferedImage picture) {
		return Parts.webp(Parts.riff("VP8L", content(picture)));
	}

	/// Extended, with camera data behind the picture.
	static byte[] withCameraData(BufferedImage picture) {
		return Parts.webp(Parts.riff("VP8X", head(0x08, picture.getWidth(), picture.getHeight())),
				Parts.riff("VP8L", content(picture)), Parts.riff("EXIF", CameraBytes.tiff(1)));
	}

	/// The content of the chunk VP8X.
	static byte[] head(int flags, int width, int height) {
		byte[] across = Parts.first(Parts.little(width - 1), 3);
		return Parts.join(new byte[] { (byte) flags, 0, 0, 0 }, across, Parts.first(Parts.little(height - 1), 3));
	}

	private void write(BufferedImage picture) {
		bits(0x2F, 8);
		bits(picture.getWidth() - 1, 14);
		bits(picture.getHeight() - 1, 14);
		// No transparency, version 0, no transform, no cache of colours, one group of
		// codes.
		bits(0, 1 + 3 + 1 + 1 + 1);
		code(256, 24);
		code(256, 0);
		code(256, 0);
		single(255, 8);
		single(0, 1);
		for (int y = 0; y < picture.getHeight(); y++) {
			for (int x = 0; x < picture.getWidth(); x++) {
				int colour = picture.getRGB(x, y);
				value(colour >> 8 & 0xFF);
				value(colour >> 16 & 0xFF);
				value(colour & 0xFF);
			}
		}
		bits(0, 7);
	}

	/// Codes of 8 bits for some symbols and none for the others: the lengths 0 and 8 are
	/// told by one bit each.
	private void code(int used, int unused) {
		bits(0, 1);
		// The order is 17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8: twelve lengths of 3 bits.
		bits(12 - 4, 4);
		for (int place = 0; place < 12; place++) {
			bits(place == 2 || place == 11 ? 1 : 0, 3);
		}
		bits(0, 1);
		for (int symbol = 0; symbol < used + unused; symbol++) {
			bits(symbol < used ? 1 : 0, 1);
		}
	}

	private void single(int symbol, int bits) {
		bits(1, 1);
		bits(0, 1);
		bits(bits == 8 ? 1 : 0, 1);
		bits(symbol, bits);
	}

	private void value(int value) {
		bits(Integer.reverse(value) >>> 24, 8);
	}

	private void bits(int value, int bits) {
		for (int bit = 0; bit < bits; bit++) {
			this.waiting |= (value >> bit & 1) << this.count++;
			if (this.count == 8) {
				this.out.write(this.waiting);
				this.waiting = 0;
				this.count = 0;
			}
		}
	}

}
