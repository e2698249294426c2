package org.copperwall.evidence.content;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ColourProfileTest {

	/// Primaries under D50, and the curve of sRGB.
	static byte[] displayP3() {
		return profile(new double[][] { { 0.51512, 0.2412, -0.00105 }, { 0.29198, 0.69225, 0.04189 },
				{ 0.1571, 0.06657, 0.78407 } });
	}

	@Test
	void the_colours_of_every_screen_stay_as_they_are() {
		byte[] profile = profile(new double[][] { { 0.43607, 0.22249, 0.01392 }, { 0.38515, 0.71687, 0.09708 },
				{ 0.14307, 0.06061, 0.7141 } });
		for (int colour : new int[] { 0, 0xFFFFFF, 0x808080, 0xFF0000, 0x102030, 0x7F3FBF }) {
			BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
			picture.setRGB(0, 0, colour);
			ColourProfile.of(ByteBuffer.wrap(profile)).apply(picture);
			for (int shift = 0; shift < 24; shift += 8) {
				int change = (picture.getRGB(0, 0) >> shift & 0xFF) - (colour >> shift & 0xFF);
				assertThat(Math.abs(change)).isLessThanOrEqualTo(2);
			}
		}
	}

	@Test
	void what_is_not_understood_counts_as_none() {
		byte[] profile = displayP3();
		assertThat(ColourProfile.of(null)).isNull();
		for (int length = 0; length < profile.length; length += 7) {
			assertThat(ColourProfile.of(ByteBuffer.wrap(Parts.first(profile, length)))).isNull();
		}
		assertThat(ColourProfile.of(ByteBuffer.wrap(Parts.over(profile, 16, 'C', 'M', 'Y', 'K')))).isNull();
		assertThat(ColourProfile.of(ByteBuffer.wrap(Parts.over(profile, 128, 0x7F, 0xFF, 0xFF, 0xFF, 'x')))).isNull();
		assertThat(ColourProfile.of(ByteBuffer.wrap(Parts.over(profile, 136, 0x7F, 0xFF, 0xFF, 0xFF)))).isNull();
	}

	private static byte[] profile(double[][] primaries) {
		String[] tags = { "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC" };
		int data = 128 + 4 + 12 * tags.length;
		ByteBuffer icc = ByteBuffer.allocate(data + 3 * 20 + 32);
		icc.put(16, Parts.latin("RGB XYZ ")).putInt(128, tags.length);
		for (int tag = 0; tag < tags.length; tag++) {
			icc.put(132 + 12 * tag, Parts.latin(tags[tag])).putInt(136 + 12 * tag, data + 20 * Math.min(tag, 3));
		}
		for (int colour = 0; colour < 3; colour++) {
			icc.put(data + 20 * colour, Parts.latin("XYZ "));
			for (int axis = 0; axis < 3; axis++) {
				icc.putInt(data + 20 * colour + 8 + 4 * axis, fixed(primaries[colour][axis]));
			}
		}
		int curve = data + 60;
		icc.put(curve, Parts.latin("para")).putShort(curve + 8, (short) 3);
		double[] formula = { 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045 };
		for (int place = 0; place < formula.length; place++) {
			icc.putInt(curve + 12 + 4 * place, fixed(formula[place]));
		}
		return icc.array();
	}

	private static int fixed(double value) {
		return (int) Math.round(value * 65_536);
	}

}
