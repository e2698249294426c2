import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// The one order in which every screen has to see the events: put together from what any screen saw, sorted by position,
/// and compared in the end with a list from somewhere else, because an event that all of them missed is in none of them.
/// For one thread.
final class Order {

	private static final int FIRST_SIZE = 1 << 12;

	private long[] positions = new long[FIRST_SIZE];

	private byte[][] cursors = new byte[FIRST_SIZE][];

	private String[] marks = new String[FIRST_SIZE];

	private int size;

	int size() {
		return this.size;
	}

	long position(int index) {
		return this.positions[index];
	}

	/// The text of the cursor as it stands in a message.
	byte[] cursor(int index) {
		return this.cursors[index];
	}

	/// By what the event is recognised by whoever caused it.
	String mark(int index) {
		return this.marks[index];
	}

	/// @return where it is; if it is unknown, -1 less where it belongs, as [Arrays#binarySearch]
	int find(long position) {
		if (this.size > 0 && position > this.positions[this.size - 1]) {
			return -this.size - 1;
		}
		return Arrays.binarySearch(this.positions, 0, this.size, position);
	}

	void insert(int index, long position, byte[] cursor, String mark) {
		if (this.size == this.positions.length) {
			this.positions = Arrays.copyOf(this.positions, this.size * 2);
			this.cursors = Arrays.copyOf(this.cursors, this.size * 2);
			this.marks = Arrays.copyOf(this.marks, this.size * 2);
		}
		int behind = this.size - index;
		System.arraycopy(this.positions, index, this.positions, index + 1, behind);
		System.arraycopy(this.cursors, index, this.cursors, index + 1, behind);
		System.arraycopy(this.marks, index, this.marks, index + 1, behind);
		this.positions[index] = position;
		this.cursors[index] = cursor;
		this.marks[index] = mark;
		this.size++;
	}

	List<Long> positions() {
		List<Long> all = new ArrayList<>(this.size);
		for (int index = 0; index < this.size; index++) {
			all.add(this.positions[index]);
		}
		return all;
	}

	/// A cursor is base64url of `district:position:check`. A client may not look into it; a judge of the order has to.
	static long positionOf(String cursor) {
		String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
		int colon = plain.indexOf(':');
		return Long.parseLong(plain.substring(colon + 1, plain.indexOf(':', colon + 1)));
	}

}
