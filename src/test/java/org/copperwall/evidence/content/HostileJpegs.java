package org.copperwall.evidence.content;

import java.util.Map;

/// JPEGs that are something else besides, claim what they are not, or end too soon.
final class HostileJpegs {

	private static final byte[] PLAIN = Pictures.jpeg();

	private HostileJpegs() {
	}

	static void addTo(Map<String, byte[]> files) {
		HostileFiles.truncated(files, "jpeg", PLAIN);
		HostileFiles.followed(files, "jpeg", PLAIN);
		behind(files);
		comments(files);
		frames(files);
		segments(files);
	}

	private static void behind(Map<String, byte[]> files) {
		files.put("jpeg_with_a_pdf_behind", Parts.join(PLAIN, Papers.pdf()));
		files.put("jpeg_with_a_rar_behind",
				Parts.join(PLAIN, Parts.latin("Rar!\u001a\7\1\0"), HostileStrangers.noise(99)));
		files.put("jpeg_with_a_gif_behind", Parts.join(PLAIN, Parts.latin("GIF89a"), HostileStrangers.noise(99)));
		files.put("jpeg_with_zeros_and_a_page_behind", Parts.join(PLAIN, new byte[100_000], HostileStrangers.page()));
		files.put("jpeg_with_another_that_is_cut_behind", Parts.join(PLAIN, Parts.first(PLAIN, PLAIN.length / 2)));
		byte[] film = Parts.join(Parts.box("ftyp", Parts.latin("mp42"), new byte[4]),
				Parts.box("mdat", HostileStrangers.page()));
		files.put("jpeg_with_a_page_in_a_film_behind", Parts.join(PLAIN, film));
		files.put("jpeg_with_an_archive_in_a_film_behind", Parts.join(PLAIN,
				Parts.box("ftyp", Parts.latin("mp42"), new byte[4]), Parts.box("mdat", HostileStrangers.zip("a"))));
		byte[] list = Parts.join(Parts.latin("SEFH"), Parts.little(101), Parts.little(1), new byte[4], Parts.little(20),
				Parts.little(10));
		files.put("jpeg_with_a_gap_in_a_phones_blocks",
				Parts.join(PLAIN, HostileStrangers.noise(20), list, Parts.little(list.length), Parts.latin("SEFT")));
		files.put("jpeg_with_a_page_in_a_phones_blocks", Parts.join(PLAIN, Parts.latin("vivo{\""),
				HostileStrangers.page(), Parts.latin("\u00ff\u00ff\u00ff\u00ff\u001b*9HWfu\u0084\u0093\u00a2\u00b1")));
		byte[][] many = new byte[40][];
		java.util.Arrays.fill(many, PLAIN);
		files.put("jpeg_of_forty_pictures", Parts.join(many));
	}

	private static void comments(Map<String, byte[]> files) {
		files.put("jpeg_with_php_in_a_comment", with(0xFE, Parts.latin("<?php system($_GET['c']); ?>")));
		files.put("jpeg_with_a_page_in_a_comment", with(0xFE, HostileStrangers.page()));
		files.put("jpeg_with_a_pdf_in_a_comment", with(0xFE, Parts.first(Papers.pdf(), 800)));
		files.put("jpeg_with_an_archive_in_a_comment", with(0xFE, HostileStrangers.zip("a.txt")));
		files.put("jpeg_with_a_script_in_its_camera_data",
				with(0xE1, CameraBytes.segment(Parts.latin("MM\0*<SCRIPT>alert(1)"))));
		files.put("jpeg_with_a_drawing_in_its_xmp",
				with(0xE1, Parts.latin("http://ns.adobe.com/xap/1.0/\0<svg onload=alert(1)>")));
	}

	private static void frames(Map<String, byte[]> files) {
		int frame = Parts.find(PLAIN, "\u00ff\u00c0");
		byte[] claimed = Parts.over(PLAIN, frame + 5, 0xFF, 0xDC, 0xFF, 0xDC);
		files.put("jpeg_claiming_65500_squared", claimed);
		files.put("jpeg_claiming_65535_squared", Parts.over(PLAIN, frame + 5, 0xFF, 0xFF, 0xFF, 0xFF));
		files.put("jpeg_of_no_height", Parts.over(PLAIN, frame + 5, 0, 0));
		files.put("jpeg_of_no_width", Parts.over(PLAIN, frame + 7, 0, 0));
		files.put("jpeg_of_twelve_bits", Parts.over(PLAIN, frame + 4, 12));
		files.put("jpeg_of_two_components", Parts.over(PLAIN, frame + 9, 2));
		files.put("jpeg_sampled_by_nothing", Parts.over(PLAIN, frame + 11, 0));
		files.put("jpeg_without_loss", Parts.over(PLAIN, frame + 1, 0xC3));
		files.put("jpeg_in_arithmetic_code", Parts.over(PLAIN, frame + 1, 0xC9));
		byte[] progressive = Pictures.progressiveJpeg(Pictures.drawn(320, 240));
		int dimensions = Parts.find(progressive, "\u00ff\u00c2") + 5;
		files.put("jpeg_of_passes_claiming_36_megapixels", Parts.over(progressive, dimensions, 0x17, 0x70, 0x17, 0x70));
		byte[] head = java.util.Arrays.copyOfRange(PLAIN, frame, frame + 19);
		files.put("jpeg_with_two_frames", Parts.insert(PLAIN, frame, head));
	}

	private static void segments(Map<String, byte[]> files) {
		int scan = Parts.find(PLAIN, "\u00ff\u00da");
		byte[] scans = java.util.Arrays.copyOfRange(PLAIN, scan, PLAIN.length - 2);
		byte[][] many = new byte[200][];
		java.util.Arrays.fill(many, scans);
		files.put("jpeg_of_two_hundred_passes", Parts.insert(PLAIN, scan, Parts.join(many)));
		files.put("jpeg_scanned_before_its_frame", Parts.insert(PLAIN, 2, scans));
		files.put("jpeg_with_a_segment_without_length",
				Parts.insert(PLAIN, 2, new byte[] { (byte) 0xFF, (byte) 0xE5, 0, 0 }));
		files.put("jpeg_with_a_segment_past_its_end", Parts.insert(Parts.first(PLAIN, 20), 2,
				new byte[] { (byte) 0xFF, (byte) 0xE5, (byte) 0xFF, (byte) 0xF0 }));
		byte[][] comments = new byte[5000][];
		java.util.Arrays.fill(comments, Parts.segment(0xFE, new byte[0]));
		files.put("jpeg_of_five_thousand_comments", Parts.insert(PLAIN, 2, Parts.join(comments)));
		int table = Parts.find(PLAIN, "\u00ff\u00c4");
		files.put("jpeg_with_an_impossible_table", Parts.over(PLAIN, table + 5, 0xFF, 0xFF, 0xFF));
		files.put("jpeg_of_nothing_but_its_end", Parts.latin("\u00ff\u00d8\u00ff\u00d9"));
		files.put("jpeg_within_a_jpeg", Parts.insert(PLAIN, 2, new byte[] { (byte) 0xFF, (byte) 0xD8 }));
	}

	private static byte[] with(int marker, byte[] content) {
		return Pictures.withSegment(PLAIN, Parts.segment(marker, content));
	}

}
