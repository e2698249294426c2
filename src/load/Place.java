import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import io.netty.buffer.ByteBuf;

/// Where one screen stands in the [Order], and every way in which it did not get what it should have: a gap is an event
/// that was skipped, a repeat one that came again, a reorder one that came behind a later one, or behind a progress cursor
/// that said it would not come any more.
final class Place {

	/// Counts of all screens together.
	static final class Faults {

		long gaps;

		long repeats;

		long reorders;

		@Override
		public String toString() {
			return "gaps " + this.gaps + ", repeats " + this.repeats + ", reorders " + this.reorders;
		}

	}

	private final Screens screens;

	private final Order order;

	private final Faults faults;

	/// The number of the event that has to come next; below 0 while any may.
	private int next = -1;

	/// Events before this one were before its time.
	private int first;

	private final Set<Long> skipped = new HashSet<>(0);

	private String progress;

	private long progressPosition;

	Place(Screens screens, Order order, Faults faults) {
		this.screens = screens;
		this.order = order;
		this.faults = faults;
	}

	/// @param cursor behind which all has to come
	void startBehind(String cursor) {
		progressed(cursor);
		int index = this.order.find(this.progressPosition);
		this.next = index < 0 ? -index - 1 : index + 1;
		this.first = this.next;
	}

	/// The event that comes next, whichever it is, is where counting begins.
	void startAnywhere() {
		this.next = -1;
	}

	int next() {
		return this.next;
	}

	/// What to continue behind; null before anything was seen.
	String cursor() {
		if (this.next > 0 && this.order.position(this.next - 1) > this.progressPosition) {
			return new String(this.order.cursor(this.next - 1), StandardCharsets.US_ASCII);
		}
		return this.progress;
	}

	/// The server says that everything up to there was sent.
	void progressed(String cursor) {
		long position = Order.positionOf(cursor);
		if (position < this.progressPosition) {
			this.faults.reorders++;
			this.screens.note("a progress cursor before the last one");
			return;
		}
		this.progress = cursor;
		this.progressPosition = position;
	}

	/// @param at where the cursor begins in the message
	/// @param nanos when the message was read
	void saw(ByteBuf message, int at, int end, long nanos) {
		if (this.next >= 0 && this.next < this.order.size() && isNext(message, at)) {
			if (this.order.position(this.next) <= this.progressPosition) {
				overtaken();
			}
			this.screens.delivered(this.next++, nanos);
			return;
		}
		look(message, at, end, nanos);
	}

	private boolean isNext(ByteBuf message, int at) {
		byte[] wanted = this.order.cursor(this.next);
		for (int index = 0; index < wanted.length; index++) {
			if (message.getByte(at + index) != wanted[index]) {
				return false;
			}
		}
		return message.getByte(at + wanted.length) == '"';
	}

	private void look(ByteBuf message, int at, int end, long nanos) {
		String cursor = message.toString(at, message.indexOf(at, end, (byte) '"') - at, StandardCharsets.US_ASCII);
		long position = Order.positionOf(cursor);
		int index = this.order.find(position);
		if (index < 0) {
			index = -index - 1;
			this.screens.insert(index, position, cursor, message.toString(at, end - at, StandardCharsets.UTF_8));
		}
		if (this.next >= 0 && index < this.next) {
			if (this.skipped.remove(position)) {
				this.faults.gaps--;
				this.faults.reorders++;
			}
			else {
				this.faults.repeats++;
			}
			return;
		}
		for (int missed = Math.max(this.next, 0); this.next >= 0 && missed < index; missed++) {
			skip(this.order.position(missed));
		}
		if (position <= this.progressPosition) {
			overtaken();
		}
		this.first = this.next < 0 ? index : this.first;
		this.next = index + 1;
		this.screens.delivered(index, nanos);
	}

	private void overtaken() {
		this.faults.reorders++;
		this.screens.note("an event behind a progress cursor that says it was sent");
	}

	private void skip(long position) {
		this.skipped.add(position);
		this.faults.gaps++;
	}

	/// Another screen saw an event that none had seen before.
	void inserted(int index, long position) {
		if (this.next > index) {
			this.next++;
			if (index < this.first) {
				this.first++;
			}
			else {
				skip(position);
			}
		}
	}

}
