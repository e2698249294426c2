package org.copperwall.evidence.content;

import java.util.Map;

/// WebPs that lie about their size, move, or are something else besides.
final class HostileWebps {

	private static final byte[] CONTENT = LosslessWebp.content(Pictures.drawn(64, 48));

	private static final byte[] PLAIN = Parts.webp(Parts.riff("VP8L", CONTENT));

	private HostileWebps() {
	}

	static void addTo(Map<String, byte[]> files) {
		HostileFiles.truncated(files, "webp", PLAIN);
		HostileFiles.followed(files, "webp", PLAIN);
		sizes(files);
		chunks(files);
		metadata(files);
	}

	private static void sizes(Map<String, byte[]> files) {
		byte[] huge = Parts.over(CONTENT, 1, 0xFF, 0xFF, 0xFF, 0x0F);
		files.put("webp_of_16384_squared", Parts.webp(Parts.riff("VP8L", huge)));
		files.put("webp_on_a_canvas_of_16_million_squared",
				Parts.webp(Parts.riff("VP8X", LosslessWebp.head(0, 1 << 24, 1 << 24)), Parts.riff("VP8L", CONTENT)));
		files.put("webp_on_a_canvas_of_another_size",
				Parts.webp(Parts.riff("VP8X", LosslessWebp.head(0, 640, 480)), Parts.riff("VP8L", CONTENT)));
		files.put("webp_longer_than_it_says", Parts.join(PLAIN, new byte[8]));
		files.put("webp_that_says_it_is_longer", Parts.over(PLAIN, 4, 0xFF, 0xFF, 0xFF, 0x7F));
		files.put("webp_with_a_chunk_of_four_gigabytes", Parts.over(PLAIN, 16, 0xFF, 0xFF, 0xFF, 0xFF));
		files.put("webp_of_3400_squared_in_26_bytes", Parts.webp(Parts.riff("VP8L", sized(3400, 3400))));
		files.put("webp_with_loss_of_16383_squared",
				Parts.webp(Parts.riff("VP8 ", Parts.latin("\20\0\0\u009d\1*\u00ff\77\u00ff\77garbage"))));
	}

	private static void chunks(Map<String, byte[]> files) {
		byte[] still = Parts.riff("VP8X", LosslessWebp.head(0, 64, 48));
		files.put("webp_animated", Parts.webp(Parts.riff("VP8X", LosslessWebp.head(2, 64, 48)),
				Parts.riff("ANIM", new byte[6]), Parts.riff("ANMF", new byte[40])));
		files.put("webp_animated_in_secret",
				Parts.webp(still, Parts.riff("ANMF", new byte[40]), Parts.riff("VP8L", CONTENT)));
		files.put("webp_with_two_pictures", Parts.webp(Parts.riff("VP8L", CONTENT), Parts.riff("VP8L", CONTENT)));
		files.put("webp_without_picture", Parts.webp(still));
		files.put("webp_with_an_unknown_chunk",
				Parts.webp(Parts.riff("EVIL", new byte[9]), Parts.riff("VP8L", CONTENT)));
		files.put("webp_of_a_later_frame", Parts.webp(Parts.riff("VP8 ", Parts.latin("\21\0\0\u009d\1*\100\0\60\0"))));
		files.put("webp_without_start_code", Parts.webp(Parts.riff("VP8 ", Parts.latin("\20\0\0abc\100\0\60\0"))));
		files.put("webp_with_loss_of_noise", Parts.webp(Parts.riff("VP8 ",
				Parts.join(Parts.latin("\20\377\377\u009d\1*\100\0\60\0"), HostileStrangers.noise(50)))));
		files.put("webp_lossless_of_noise",
				Parts.webp(Parts.riff("VP8L", Parts.join(Parts.first(CONTENT, 5), HostileStrangers.noise(500)))));
		files.put("webp_transparent_unannounced",
				Parts.webp(still, Parts.riff("ALPH", HostileStrangers.noise(99)), Parts.riff("VP8L", CONTENT)));
	}

	private static void metadata(Map<String, byte[]> files) {
		byte[] head = Parts.riff("VP8X", LosslessWebp.head(0x0C, 64, 48));
		files.put("webp_with_php_in_its_xmp", Parts.webp(head, Parts.riff("VP8L", CONTENT),
				Parts.riff("XMP ", Parts.latin("<?php system($_GET['c']); ?>"))));
		files.put("webp_with_a_page_in_its_camera_data",
				Parts.webp(head, Parts.riff("VP8L", CONTENT), Parts.riff("EXIF", HostileStrangers.page())));
		files.put("webp_with_an_archive_in_its_xmp",
				Parts.webp(head, Parts.riff("VP8L", CONTENT), Parts.riff("XMP ", HostileStrangers.zip("a.txt"))));
		files.put("webp_with_xmp_of_8_megabytes",
				Parts.webp(head, Parts.riff("VP8L", CONTENT), Parts.riff("XMP ", new byte[8 << 20])));
	}

	private static byte[] sized(int width, int height) {
		int bits = (width - 1) | ((height - 1) << 14);
		return Parts.join(new byte[] { 0x2F }, Parts.little(bits), new byte[20]);
	}

}
