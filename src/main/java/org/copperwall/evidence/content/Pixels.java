package org.copperwall.evidence.content;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/// Pixels of any kind made opaque RGB by plain arithmetic. The JDK's own conversions go through a colour management
/// system, which darkens grey and has a history of faults with hostile profiles.
final class Pixels {

	private Pixels() {
	}

	/// Grey, or more than 8 bits a value, is converted here; everything else is drawn as
	/// it is.
	static BufferedImage ofLight(BufferedImage decoded) {
		boolean plain = switch (decoded.getType()) {
			case BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_4BYTE_ABGR,
					BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_BYTE_BINARY ->
				true;
			default -> false;
		};
		if (plain || decoded.getColorModel() instanceof java.awt.image.IndexColorModel) {
			return decoded;
		}
		boolean grey = decoded.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
		return flatten(decoded.getRaster(), grey ? 1 : 3, decoded.getColorModel().hasAlpha());
	}

	private static BufferedImage flatten(Raster raster, int colours, boolean transparent) {
		int bands = colours + (transparent ? 1 : 0);
		if (raster.getNumBands() != bands) {
			throw ContentRefused.broken(raster.getNumBands() + " bands");
		}
		int shift = raster.getSampleModel().getSampleSize(0) - 8;
		int width = raster.getWidth();
		BufferedImage flat = new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_INT_RGB);
		int[] row = new int[width * bands];
		int[] colour = new int[width];
		for (int y = 0; y < raster.getHeight(); y++) {
			raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
			for (int x = 0; x < width; x++) {
				int at = x * bands;
				int cover = transparent ? row[at + colours] >> shift : 255;
				int red = overWhite(row[at] >> shift, cover);
				int green = colours == 1 ? red : overWhite(row[at + 1] >> shift, cover);
				int blue = colours == 1 ? red : overWhite(row[at + 2] >> shift, cover);
				colour[x] = red << 16 | green << 8 | blue;
			}
			flat.setRGB(0, y, width, 1, colour, 0, width);
		}
		return flat;
	}

	private static int overWhite(int value, int cover) {
		return 255 + (value - 255) * cover / 255;
	}

	/// Without a profile: what is not printed stays paper. Good enough to recognise what
	/// is shown.
	static BufferedImage ofInk(Raster raster, Picture.Ink ink) {
		if (raster.getNumBands() != 4) {
			throw ContentRefused.broken(raster.getNumBands() + " bands");
		}
		int width = raster.getWidth();
		BufferedImage light = new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_INT_RGB);
		int[] row = new int[width * 4];
		int[] colour = new int[width];
		for (int y = 0; y < raster.getHeight(); y++) {
			raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
			for (int x = 0; x < width; x++) {
				colour[x] = light(row, 4 * x, ink);
			}
			light.setRGB(0, y, width, 1, colour, 0, width);
		}
		return light;
	}

	private static int light(int[] row, int at, Picture.Ink ink) {
		if (ink == Picture.Ink.YCCK) {
			return chroma(row, at);
		}
		boolean inverted = ink == Picture.Ink.INVERTED_CMYK;
		int black = inverted ? row[at + 3] : 255 - row[at + 3];
		int red = (inverted ? row[at] : 255 - row[at]) * black / 255;
		int green = (inverted ? row[at + 1] : 255 - row[at + 1]) * black / 255;
		int blue = (inverted ? row[at + 2] : 255 - row[at + 2]) * black / 255;
		return red << 16 | green << 8 | blue;
	}

	/// Luminance and chrominance give inverted ink, that is light; the fourth is inverted
	/// black.
	private static int chroma(int[] row, int at) {
		double luminance = row[at];
		double blueness = row[at + 1] - 128.0;
		double redness = row[at + 2] - 128.0;
		int black = row[at + 3];
		int red = within(luminance + 1.402 * redness) * black / 255;
		int green = within(luminance - 0.344136 * blueness - 0.714136 * redness) * black / 255;
		int blue = within(luminance + 1.772 * blueness) * black / 255;
		return red << 16 | green << 8 | blue;
	}

	private static int within(double value) {
		return (int) Math.max(0, Math.min(255, Math.round(value)));
	}

}
