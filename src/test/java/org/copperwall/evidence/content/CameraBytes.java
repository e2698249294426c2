package org.copperwall.evidence.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Camera data as phones write it: a TIFF structure of three directories, the greatest byte first.
final class CameraBytes {

	static final String DEVICE_MARK = "CanaryPhone";

	private static final int ASCII = 2;

	private static final int SHORT = 3;

	private static final int LONG = 4;

	private static final int RATIONAL = 5;

	private CameraBytes() {
	}

	/// @param orientation 1 to 8
	static byte[] tiff(int orientation) {
		Directory camera = new Directory();
		camera.add(0x010F, ASCII, text("Copper"));
		camera.add(0x0110, ASCII, text(DEVICE_MARK));
		camera.add(0x0112, SHORT, ByteBuffer.allocate(2).putShort((short) orientation).array());
		Directory shot = new Directory();
		shot.add(0x9003, ASCII, text("2026:11:20 08:15:30"));
		shot.add(0x9011, ASCII, text("+08:00"));
		Directory place = new Directory();
		place.add(1, ASCII, text("N"));
		place.add(2, RATIONAL, rationals(33, 1, 23, 1, 3015, 100));
		place.add(3, ASCII, text("E"));
		place.add(4, RATIONAL, rationals(104, 1, 55, 1, 1250, 100));
		int shotAt = 8 + camera.length() + 24;
		camera.add(0x8769, LONG, number(shotAt));
		camera.add(0x8825, LONG, number(shotAt + shot.length()));
		ByteBuffer all = ByteBuffer.allocate(shotAt + shot.length() + place.length());
		all.put(new byte[] { 'M', 'M', 0, 42, 0, 0, 0, 8 });
		camera.write(all);
		shot.write(all);
		place.write(all);
		return all.array();
	}

	/// With the marker's name before it, as in a JPEG.
	static byte[] segment(byte[] tiff) {
		return Parts.join(Parts.latin("Exif\0\0"), tiff);
	}

	private static byte[] text(String text) {
		return (text + "\0").getBytes(StandardCharsets.US_ASCII);
	}

	static byte[] number(int value) {
		return ByteBuffer.allocate(4).putInt(value).array();
	}

	private static byte[] rationals(int... values) {
		ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
		for (int value : values) {
			bytes.putInt(value);
		}
		return bytes.array();
	}

	private static int size(int type) {
		return switch (type) {
			case ASCII -> 1;
			case SHORT -> 2;
			case LONG -> 4;
			default -> 8;
		};
	}

	@SuppressWarnings("ArrayRecordComponent")
	private record Entry(int tag, int type, byte[] value) {
	}

	/// Its values stand right behind it.
	private static final class Directory {

		private final List<Entry> entries = new ArrayList<>();

		void add(int tag, int type, byte[] value) {
			this.entries.add(new Entry(tag, type, value));
		}

		int length() {
			int outside = this.entries.stream()
				.mapToInt(entry -> entry.value().length > 4 ? entry.value().length : 0)
				.sum();
			return 2 + 12 * this.entries.size() + 4 + outside;
		}

		void write(ByteBuffer all) {
			int outside = all.position() + 2 + 12 * this.entries.size() + 4;
			all.putShort((short) this.entries.size());
			for (Entry entry : this.entries) {
				all.putShort((short) entry.tag()).putShort((short) entry.type());
				all.putInt(entry.value().length / size(entry.type()));
				if (entry.value().length > 4) {
					all.putInt(outside);
					outside += entry.value().length;
				}
				else {
					all.put(java.util.Arrays.copyOf(entry.value(), 4));
				}
			}
			all.putInt(0);
			this.entries.stream().filter(entry -> entry.value().length > 4).forEach(entry -> all.put(entry.value()));
		}

	}

}
