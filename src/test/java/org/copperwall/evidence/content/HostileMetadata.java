package org.copperwall.evidence.content;

import java.nio.ByteBuffer;
import java.util.Map;

/// Good pictures with malicious things beside them that no decoder is shown.
final class HostileMetadata {

	private static byte[] largest;

	private HostileMetadata() {
	}

	static void addTo(Map<String, byte[]> files) {
		files.put("jpeg_with_camera_data_in_a_circle", camera(entry(0x8769, 4, 1, 8)));
		files.put("jpeg_with_camera_data_of_4000_million_values", camera(entry(0x0112, 3, -1, 8)));
		files.put("jpeg_with_camera_data_past_its_end", camera(entry(0x010F, 2, 5000, 0x7FFFFFF0)));
		files.put("jpeg_with_camera_data_of_unknown_kinds", camera(entry(0x0112, 99, 1, 1)));
		files.put("jpeg_with_65535_entries_of_camera_data", with(0xE1, CameraBytes
			.segment(Parts.join(Parts.latin("MM\0*\0\0\0\10"), new byte[] { -1, -1 }, new byte[60_000]))));
		files.put("jpeg_with_camera_data_that_is_cut",
				with(0xE1, CameraBytes.segment(Parts.first(CameraBytes.tiff(6), 40))));
		files.put("jpeg_with_an_orientation_of_9999", with(0xE1, CameraBytes.segment(CameraBytes.tiff(9999))));
		files.put("jpeg_with_a_profile_of_noise",
				with(0xE2, Parts.join(Parts.latin("ICC_PROFILE\0\1\1"), HostileStrangers.noise(5000))));
		files.put("jpeg_with_a_profile_of_endless_tables", with(0xE2, Parts.join(Parts.latin("ICC_PROFILE\0\1\1"),
				Parts.over(ColourProfileTest.displayP3(), 128, 0x7F, 0xFF, 0xFF, 0xFF))));
		files.put("jpeg_with_a_thumbnail_that_says_where",
				Parts.join(Pictures.jpegWithPosition(), Pictures.jpegWithPosition()));
		files.put("jpeg_that_begins_like_a_script", with(0xE7, Parts.latin("=1;/*")));
		byte[] head = LosslessWebp.head(0x0C, 64, 48);
		files.put("webp_with_camera_data_in_a_circle",
				Parts.webp(Parts.riff("VP8X", head), Parts.riff("VP8L", LosslessWebp.content(Pictures.drawn(64, 48))),
						Parts.riff("EXIF", tiff(entry(0x8769, 4, 1, 8)))));
		files.put("png_with_camera_data_in_a_circle", HostilePngs.with("eXIf", tiff(entry(0x8769, 4, 1, 8))));
	}

	/// As large as is taken: its pixels are 800 MB.
	static synchronized byte[] largestPng() {
		if (largest == null) {
			largest = HostilePngs.of(HostilePngs.head(10_000, 10_000, 16, 6),
					Parts.chunk("IDAT", Parts.zlib(new byte[80_001], 10_000)));
		}
		return largest.clone();
	}

	private static byte[] camera(byte[] entry) {
		return with(0xE1, CameraBytes.segment(tiff(entry)));
	}

	private static byte[] tiff(byte[] entry) {
		return Parts.join(Parts.latin("MM\0*\0\0\0\10\0\1"), entry, CameraBytes.number(8));
	}

	private static byte[] entry(int tag, int type, int count, int value) {
		return ByteBuffer.allocate(12).putShort((short) tag).putShort((short) type).putInt(count).putInt(value).array();
	}

	private static byte[] with(int marker, byte[] content) {
		return Pictures.withSegment(Pictures.jpeg(), Parts.segment(marker, content));
	}

}
