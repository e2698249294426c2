package org.copperwall.evidence.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// The pieces that files are put together from.
final class Parts {

	private static final byte[] FOLDED = zlib(new byte[1 << 20], 200);

	private Parts() {
	}

	/// 200 MB of zeros, folded.
	static byte[] fold() {
		return FOLDED.clone();
	}

	static byte[] join(byte[]... parts) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

	/// Characters as bytes.
	static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	static String latin(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	static byte[] first(byte[] bytes, int count) {
		return Arrays.copyOf(bytes, count);
	}

	/// With something put in at a place.
	static byte[] insert(byte[] bytes, int at, byte[] what) {
		return join(Arrays.copyOf(bytes, at), what, Arrays.copyOfRange(bytes, at, bytes.length));
	}

	/// With some bytes written over.
	static byte[] over(byte[] bytes, int at, int... values) {
		byte[] changed = bytes.clone();
		for (int place = 0; place < values.length; place++) {
			changed[at + place] = (byte) values[place];
		}
		return changed;
	}

	static int find(byte[] bytes, String what) {
		return latin(bytes).indexOf(what);
	}

	/// A JPEG segment.
	static byte[] segment(int marker, byte[] content) {
		int length = content.length + 2;
		return join(new byte[] { (byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length }, content);
	}

	/// A PNG chunk with its checksum.
	static byte[] chunk(String kind, byte[] content) {
		CRC32 sum = new CRC32();
		byte[] body = join(latin(kind), content);
		sum.update(body);
		return join(CameraBytes.number(content.length), body, CameraBytes.number((int) sum.getValue()));
	}

	/// A chunk of a RIFF, padded to even length.
	static byte[] riff(String kind, byte[] content) {
		return join(latin(kind), little(content.length), content, new byte[content.length % 2]);
	}

	/// A whole WebP of given chunks.
	static byte[] webp(byte[]... chunks) {
		byte[] all = join(chunks);
		return join(latin("RIFF"), little(all.length + 4), latin("WEBP"), all);
	}

	/// A box of an ISO base media file.
	static byte[] box(String kind, byte[]... content) {
		byte[] all = join(content);
		return join(CameraBytes.number(all.length + 8), latin(kind), all);
	}

	static byte[] little(int value) {
		return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
	}

	static byte[] zlib(byte[] content) {
		return zlib(content, 1);
	}

	/// The same content many times over, without ever holding it.
	static byte[] zlib(byte[] content, int times) {
		ByteArrayOutputStream folded = new ByteArrayOutputStream();
		byte[] piece = new byte[8192];
		try (Deflater deflater = new Deflater(9)) {
			for (int round = 0; round < times; round++) {
				deflater.setInput(content);
				while (!deflater.needsInput()) {
					folded.write(piece, 0, deflater.deflate(piece));
				}
			}
			deflater.finish();
			while (!deflater.finished()) {
				folded.write(piece, 0, deflater.deflate(piece));
			}
		}
		return folded.toByteArray();
	}

}
