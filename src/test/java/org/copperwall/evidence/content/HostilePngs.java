package org.copperwall.evidence.content;

import java.nio.ByteBuffer;
import java.util.Map;

/// PNGs that unfold without end, lie about themselves, or are something else besides.
final class HostilePngs {

	private static final byte[] MAGIC = Parts.latin("\u0089PNG\r\n\u001a\n");

	private static final byte[] PLAIN = Pictures.png(Pictures.drawn(60, 40));

	private static final byte[] END = Parts.chunk("IEND", new byte[0]);

	/// Where the first chunk behind the head may stand.
	private static final int BEHIND_HEAD = 33;

	private HostilePngs() {
	}

	static void addTo(Map<String, byte[]> files) {
		HostileFiles.truncated(files, "png", PLAIN);
		HostileFiles.followed(files, "png", PLAIN);
		files.put("png_with_another_behind", Parts.join(PLAIN, PLAIN));
		files.put("png_with_zeros_behind", Parts.join(PLAIN, new byte[10]));
		bombs(files);
		texts(files);
		heads(files);
		chunks(files);
	}

	private static void bombs(Map<String, byte[]> files) {
		files.put("png_of_50000_squared",
				of(head(50_000, 50_000, 8, 2), Parts.chunk("IDAT", Parts.zlib(new byte[65_536], 200))));
		files.put("png_of_two_thousand_million_columns",
				of(head(Integer.MAX_VALUE, 1, 1, 0), Parts.chunk("IDAT", Parts.zlib(new byte[99]))));
		files.put("png_of_90000_columns",
				of(head(90_000, 1000, 1, 0), Parts.chunk("IDAT", Parts.zlib(new byte[65_536], 200))));
		byte[] folded = Parts.fold();
		files.put("png_with_a_text_of_200_megabytes", with("zTXt", Parts.latin("a\0\0"), folded));
		files.put("png_with_a_foreign_text_of_200_megabytes", with("iTXt", Parts.latin("a\0\1\0zh\0a\0"), folded));
		files.put("png_with_a_profile_of_200_megabytes", with("iCCP", Parts.latin("a\0\0"), folded));
		files.put("png_with_camera_data_of_8_megabytes", with("eXIf", new byte[8 << 20]));
	}

	private static void texts(Map<String, byte[]> files) {
		files.put("png_with_php_in_a_text", with("tEXt", Parts.latin("a\0<?php system($_GET['c']); ?>")));
		files.put("png_with_a_page_in_a_text", with("tEXt", Parts.latin("a\0"), HostileStrangers.page()));
		files.put("png_with_a_page_in_a_folded_text",
				with("zTXt", Parts.latin("a\0\0"), Parts.zlib(HostileStrangers.page())));
		files.put("png_with_a_page_in_a_foreign_text",
				with("iTXt", Parts.latin("a\0\1\0zh\0a\0"), Parts.zlib(HostileStrangers.page())));
		files.put("png_with_a_text_that_is_cut",
				with("zTXt", Parts.latin("a\0\0"), Parts.first(Parts.zlib(new byte[999]), 5)));
		files.put("png_with_an_archive_in_a_text", with("zzZz", HostileStrangers.zip("a.txt")));
		files.put("png_with_a_pdf_in_a_text", with("tEXt", Parts.latin("a\0"), Parts.first(Papers.pdf(), 500)));
	}

	private static void heads(Map<String, byte[]> files) {
		byte[] pixels = Parts.chunk("IDAT", Parts.zlib(new byte[4000]));
		files.put("png_of_no_width", of(head(0, 10, 8, 2), pixels));
		files.put("png_of_seven_bits", of(head(10, 10, 7, 2), pixels));
		files.put("png_of_unknown_colours", of(head(10, 10, 8, 5), pixels));
		files.put("png_without_head", of(pixels));
		files.put("png_with_two_heads", of(head(10, 10, 8, 2), head(10, 10, 8, 2), pixels));
		files.put("png_with_a_short_head", of(Parts.chunk("IHDR", new byte[9]), pixels));
		files.put("png_without_palette", of(head(10, 10, 8, 3), pixels));
	}

	private static void chunks(Map<String, byte[]> files) {
		byte[] head = head(10, 10, 8, 2);
		byte[] pixels = Parts.chunk("IDAT", Parts.zlib(new byte[310]));
		files.put("png_with_an_altered_byte", Parts.over(PLAIN, PLAIN.length / 2, PLAIN[PLAIN.length / 2] ^ 1));
		files.put("png_without_pixels", of(head));
		files.put("png_with_too_few_pixels", of(head, Parts.chunk("IDAT", Parts.zlib(new byte[30]))));
		files.put("png_with_pixels_that_are_noise", of(head, Parts.chunk("IDAT", HostileStrangers.noise(300))));
		files.put("png_with_two_pictures", of(head, pixels, Parts.chunk("tEXt", Parts.latin("a\0b")), pixels));
		files.put("png_animated", of(head, Parts.chunk("acTL", new byte[] { 0, 0, 0, 2, 0, 0, 0, 0 }), pixels));
		files.put("png_with_an_unknown_chunk_in_capitals", of(head, Parts.chunk("EVIL", new byte[9]), pixels));
		files.put("png_with_a_chunk_of_no_name", of(head, Parts.chunk("\0\0\0\0", new byte[9]), pixels));
		files.put("png_with_a_long_palette", of(head(10, 10, 8, 3), Parts.chunk("PLTE", new byte[3000]), pixels));
		files.put("png_with_a_chunk_of_four_gigabytes",
				Parts.join(MAGIC, head, Parts.latin("\u00ff\u00ff\u00ff\u00ffIDAT"), END));
		files.put("png_without_end", Parts.join(MAGIC, head, pixels));
	}

	static byte[] of(byte[]... chunks) {
		return Parts.join(MAGIC, Parts.join(chunks), END);
	}

	static byte[] head(int width, int height, int depth, int colours) {
		return Parts.chunk("IHDR",
				ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).put((byte) colours).array());
	}

	static byte[] with(String kind, byte[]... content) {
		return Parts.insert(PLAIN, BEHIND_HEAD, Parts.chunk(kind, Parts.join(content)));
	}

}
