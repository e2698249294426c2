package org.copperwall.evidence.content;

import java.nio.ByteBuffer;
import java.util.Map;

/// HEICs whose boxes, items and sizes are not what they say.
final class HostileHeics {

	private static final byte[] TYPE = Parts.box("ftyp", Parts.latin("heic\0\0\0\0mif1heic"));

	private HostileHeics() {
	}

	static void addTo(Map<String, byte[]> files) {
		byte[] plain = Encoders.heic();
		HostileFiles.truncated(files, "heic", plain);
		HostileFiles.followed(files, "heic", plain);
		boxes(files, plain);
		items(files, plain);
		made(files);
	}

	private static void boxes(Map<String, byte[]> files, byte[] plain) {
		int meta = Parts.find(plain, "meta") - 4;
		files.put("heic_with_a_box_past_its_end", Parts.over(plain, meta, 0x7F, 0xFF, 0xFF, 0xFF));
		files.put("heic_with_a_box_without_size", Parts.over(plain, meta, 0, 0, 0, 0));
		files.put("heic_with_a_box_of_seven_bytes", Parts.over(plain, meta, 0, 0, 0, 7));
		byte[] overflow = Parts.join(new byte[] { 0, 0, 0, 1 }, Parts.latin("free"),
				new byte[] { -1, -1, -1, -1, -1, -1, -1, -8 });
		files.put("heic_with_a_box_of_minus_eight_bytes", Parts.join(plain, overflow));
		files.put("heic_with_a_box_of_two_to_the_63", Parts.join(plain, Parts.over(overflow, 8, 0x7F)));
		int list = Parts.find(plain, "iprp") - 4;
		files.put("heic_with_a_box_out_of_its_parent", Parts.over(plain, list, 0, 1, 0, 0));
		files.put("heic_with_a_film", Parts.join(plain, Parts.box("moov", new byte[100])));
		files.put("heic_with_an_unknown_box", Parts.join(plain, Parts.box("evil", new byte[100])));
		files.put("heic_with_two_lists", Parts.join(plain, Parts.box("meta", new byte[4])));
		files.put("heic_with_an_archive_in_free_space",
				Parts.join(plain, Parts.box("free", HostileStrangers.zip("a.txt"))));
		byte[][] many = new byte[2000][];
		java.util.Arrays.fill(many, Parts.box("free"));
		files.put("heic_of_two_thousand_boxes", Parts.join(plain, Parts.join(many)));
	}

	private static void items(Map<String, byte[]> files, byte[] plain) {
		int size = Parts.find(plain, "ispe") + 8;
		files.put("heic_claiming_65535_squared", Parts.over(plain, size, 0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF));
		files.put("heic_of_no_size", Parts.over(plain, size, 0, 0, 0, 0));
		int primary = Parts.find(plain, "pitm") + 8;
		files.put("heic_without_main_picture", Parts.over(plain, primary, 0x77, 0x77));
		int entry = Parts.find(plain, "infe") + 8;
		files.put("heic_with_a_protected_picture", Parts.over(plain, entry + 2, 0, 1));
		files.put("heic_with_a_picture_of_another_kind", Parts.over(plain, entry + 4, 'e', 'v', 'i', 'l'));
		int places = Parts.find(plain, "iloc");
		files.put("heic_with_60000_items", Parts.over(plain, places + 10, 0xEA, 0x60));
		files.put("heic_with_numbers_of_seven_bytes", Parts.over(plain, places + 8, 0x77));
		int data = Parts.find(plain, "mdat") + 4;
		byte[] noise = HostileStrangers.noise(plain.length - data - 400);
		files.put("heic_whose_picture_is_noise", Parts.join(Parts.first(plain, data), noise,
				java.util.Arrays.copyOfRange(plain, data + noise.length, plain.length)));
		int camera = Parts.find(plain, "Exif\0\0");
		if (camera > 0) {
			files.put("heic_with_a_page_in_its_camera_data", Parts.over(plain, camera + 10, '<', 'h', 't', 'm', 'l'));
		}
	}

	/// Lists of our own, of a picture without pixels.
	private static void made(Map<String, byte[]> files) {
		files.put("heic_without_list", Parts.join(TYPE, Parts.box("mdat", new byte[500])));
		files.put("heic_with_an_empty_list", Parts.join(TYPE, Parts.box("meta", new byte[4])));
		files.put("heic_with_items_made_of_each_other", list(reference(1, 2), reference(2, 1)));
		files.put("heic_with_an_item_made_of_itself", list(reference(1, 1)));
		byte[][] chain = new byte[3000][];
		for (int place = 0; place < chain.length; place++) {
			chain[place] = reference(place + 1, place + 2);
		}
		chain[chain.length - 1] = reference(chain.length, 1);
		files.put("heic_with_a_circle_of_3000_items", list(chain));
		files.put("heic_with_references_past_their_box", list(Parts.box("dimg", Parts.latin("\0\1\377\377\0\2"))));
		byte[] nested = new byte[0];
		for (int depth = 0; depth < 5000; depth++) {
			nested = Parts.box("meta", new byte[4], nested);
		}
		files.put("heic_with_lists_within_lists", Parts.join(TYPE, nested));
		files.put("heic_claiming_a_larger_grid", grid());
	}

	private static byte[] list(byte[]... references) {
		byte[] handler = Parts.box("hdlr", new byte[8], Parts.latin("pict"), new byte[13]);
		byte[] primary = Parts.box("pitm", new byte[4], new byte[] { 0, 1 });
		byte[] infos = Parts.box("iinf", new byte[4], new byte[] { 0, 2 }, info(1, "hvc1"), info(2, "hvc1"));
		return Parts.join(TYPE, Parts.box("meta", new byte[4], handler, primary, infos, places(0, 8), sizes(64),
				Parts.box("iref", new byte[4], Parts.join(references))), Parts.box("mdat", new byte[900]));
	}

	/// Says 64 x 64 outside and 40,000 x 40,000 inside.
	private static byte[] grid() {
		byte[] handler = Parts.box("hdlr", new byte[8], Parts.latin("pict"), new byte[13]);
		byte[] primary = Parts.box("pitm", new byte[4], new byte[] { 0, 1 });
		byte[] infos = Parts.box("iinf", new byte[4], new byte[] { 0, 2 }, info(1, "grid"), info(2, "hvc1"));
		byte[] grid = ByteBuffer.allocate(8)
			.putShort((short) 0)
			.putShort((short) 0)
			.putShort((short) 40_000)
			.putShort((short) 40_000)
			.array();
		return Parts.join(TYPE, Parts.box("meta", new byte[4], handler, primary, infos, places(1, 8), sizes(64),
				Parts.box("idat", grid), Parts.box("iref", new byte[4], reference(1, 2))));
	}

	private static byte[] info(int id, String kind) {
		return Parts.box("infe", new byte[] { 2, 0, 0, 0, 0, (byte) id, 0, 0 }, Parts.latin(kind + "\0"));
	}

	/// Two items, both at the start of the file or of the list's own data.
	private static byte[] places(int construction, int length) {
		ByteBuffer places = ByteBuffer.allocate(6 + 2 + 2 * 16).put(0, new byte[] { 1, 0, 0, 0, 0x44, 0 });
		places.position(6).putShort((short) 2);
		for (int id = 1; id <= 2; id++) {
			places.putShort((short) id).putShort((short) construction).putShort((short) 0).putShort((short) 1);
			places.putInt(0).putInt(length);
		}
		return Parts.box("iloc", places.array());
	}

	private static byte[] sizes(int side) {
		byte[] size = Parts.box("ispe", new byte[4], CameraBytes.number(side), CameraBytes.number(side));
		return Parts.box("iprp", Parts.box("ipco", size),
				Parts.box("ipma", new byte[4], CameraBytes.number(2), new byte[] { 0, 1, 1, 1, 0, 2, 1, 1 }));
	}

	private static byte[] reference(int from, int to) {
		return Parts.box("dimg",
				ByteBuffer.allocate(6).putShort((short) from).putShort((short) 1).putShort((short) to).array());
	}

}
