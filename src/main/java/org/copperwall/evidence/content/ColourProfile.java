package org.copperwall.evidence.content;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/// From the colours of the camera to sRGB, as far as three primaries and three curves say it: that is what phones write
/// (Display P3) and offices (Adobe RGB). A profile of any other make counts as sRGB. Read by ourselves, because the
/// library that the JDK would give a profile to runs outside the heap and believes what it reads.
final class ColourProfile {

	/// From the profile connection space (XYZ under D50) to linear sRGB.
	private static final double[][] TO_SRGB = { { 3.1338561, -1.6168667, -0.4906146 },
			{ -0.9787684, 1.9161415, 0.0334540 }, { 0.0719453, -0.2289914, 1.4052427 } };

	private static final int SHADES = 4096;

	private static final byte[] FROM_LINEAR = fromLinear();

	private static final int MOST_TAGS = 100;

	private static final int HEAD = 128;

	private final double[][] curves;

	private final double[][] matrix;

	private ColourProfile(double[][] curves, double[][] matrix) {
		this.curves = curves;
		this.matrix = matrix;
	}

	/// @return empty when there is nothing to convert, or nothing that is understood
	static @Nullable ColourProfile of(@Nullable ByteBuffer icc) {
		try {
			return icc == null ? null : read(icc.duplicate());
		}
		catch (RuntimeException malformed) {
			return null;
		}
	}

	private static @Nullable ColourProfile read(ByteBuffer icc) {
		if (!"RGB XYZ ".equals(text(icc, 16, 8))) {
			return null;
		}
		double[][] curves = new double[3][];
		double[][] matrix = new double[3][3];
		String[] names = { "r", "g", "b" };
		for (int colour = 0; colour < 3; colour++) {
			int place = find(icc, names[colour] + "XYZ");
			curves[colour] = curve(icc, find(icc, names[colour] + "TRC"));
			for (int row = 0; row < 3; row++) {
				for (int axis = 0; axis < 3; axis++) {
					matrix[row][colour] += TO_SRGB[row][axis] * fixed(icc, place + 8 + 4 * axis);
				}
			}
		}
		return new ColourProfile(curves, matrix);
	}

	private static int find(ByteBuffer icc, String tag) {
		int count = Math.min(icc.getInt(HEAD), MOST_TAGS);
		for (int place = 0; place < count; place++) {
			int entry = HEAD + 4 + 12 * place;
			if (tag.equals(text(icc, entry, 4))) {
				return icc.getInt(entry + 4);
			}
		}
		throw new IllegalArgumentException("no " + tag);
	}

	/// @return linear light for each of the 256 values
	private static double[] curve(ByteBuffer icc, int at) {
		double[] linear = new double[256];
		boolean parametric = "para".equals(text(icc, at, 4));
		for (int value = 0; value < 256; value++) {
			linear[value] = parametric ? formula(icc, at, value / 255.0) : table(icc, at, value / 255.0);
		}
		return linear;
	}

	/// A table of 16-bit values; with one entry an exponent, with none a straight line.
	private static double table(ByteBuffer icc, int at, double value) {
		int count = icc.getInt(at + 8);
		if (count == 0) {
			return value;
		}
		if (count == 1) {
			return Math.pow(value, (icc.getShort(at + 12) & 0xFFFF) / 256.0);
		}
		double place = value * (count - 1);
		int below = (int) place;
		int above = Math.min(count - 1, below + 1);
		double low = icc.getShort(at + 12 + 2 * below) & 0xFFFF;
		double high = icc.getShort(at + 12 + 2 * above) & 0xFFFF;
		return (low + (high - low) * (place - below)) / 65_535.0;
	}

	/// The kinds 0 and 3 of the standard: an exponent alone, or with a straight
	/// beginning.
	private static double formula(ByteBuffer icc, int at, double value) {
		double exponent = fixed(icc, at + 12);
		return switch (icc.getShort(at + 8)) {
			case 0 -> Math.pow(value, exponent);
			case 3 ->
				value >= fixed(icc, at + 28) ? Math.pow(fixed(icc, at + 16) * value + fixed(icc, at + 20), exponent)
						: fixed(icc, at + 24) * value;
			default -> throw new IllegalArgumentException("a curve of another kind");
		};
	}

	private static double fixed(ByteBuffer icc, int at) {
		return icc.getInt(at) / 65_536.0;
	}

	private static String text(ByteBuffer icc, int at, int count) {
		byte[] bytes = new byte[count];
		icc.get(at, bytes);
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	/// Converts a picture in place.
	void apply(BufferedImage picture) {
		int width = picture.getWidth();
		int[] row = new int[width];
		for (int y = 0; y < picture.getHeight(); y++) {
			picture.getRGB(0, y, width, 1, row, 0, width);
			for (int x = 0; x < width; x++) {
				row[x] = converted(row[x]);
			}
			picture.setRGB(0, y, width, 1, row, 0, width);
		}
	}

	private int converted(int colour) {
		double red = this.curves[0][colour >> 16 & 0xFF];
		double green = this.curves[1][colour >> 8 & 0xFF];
		double blue = this.curves[2][colour & 0xFF];
		int converted = 0;
		for (double[] row : this.matrix) {
			double linear = row[0] * red + row[1] * green + row[2] * blue;
			int shade = (int) Math.max(0, Math.min(SHADES - 1, Math.round(linear * (SHADES - 1))));
			converted = converted << 8 | (FROM_LINEAR[shade] & 0xFF);
		}
		return converted;
	}

	private static byte[] fromLinear() {
		byte[] shades = new byte[SHADES];
		for (int shade = 0; shade < SHADES; shade++) {
			double linear = shade / (SHADES - 1.0);
			double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
			shades[shade] = (byte) Math.round(255 * value);
		}
		return shades;
	}

}
