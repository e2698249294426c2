import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// When which event reached a screen. Kept as it came, because when the writer of an event had his answer is known only
/// after screens have seen it. Past some millions only every second, fourth, … delivery is kept, evenly over the run; the
/// count stays exact. For one thread.
final class Deliveries {

	private static final int CHUNK = 1 << 20;

	private static final int MOST_CHUNKS = 24;

	private final List<int[]> chunks = new ArrayList<>();

	private int used = CHUNK;

	private long stride = 1;

	private long count;

	/// @param event its number in the [Order]
	/// @param micros since the screens were made
	void add(int event, int micros) {
		if (this.count++ % this.stride != 0) {
			return;
		}
		if (this.used == CHUNK) {
			if (this.chunks.size() == MOST_CHUNKS) {
				thin();
			}
			this.chunks.add(new int[CHUNK]);
			this.used = 0;
		}
		int[] chunk = this.chunks.getLast();
		chunk[this.used++] = event;
		chunk[this.used++] = micros;
	}

	long count() {
		return this.count;
	}

	/// From the cause of each event to each screen.
	/// @param cause microseconds on the same clock; `Long.MIN_VALUE` for an event that is not to be counted
	Latencies since(ToLongFunction<Integer> cause) {
		Latencies latencies = new Latencies();
		for (int[] chunk : this.chunks) {
			int end = chunk == this.chunks.getLast() ? this.used : CHUNK;
			for (int at = 0; at < end; at += 2) {
				long begun = cause.applyAsLong(chunk[at]);
				if (begun != Long.MIN_VALUE) {
					latencies.add(chunk[at + 1] - begun);
				}
			}
		}
		return latencies;
	}

	void clear() {
		this.chunks.clear();
		this.used = CHUNK;
		this.stride = 1;
		this.count = 0;
	}

	private void thin() {
		List<int[]> all = new ArrayList<>(this.chunks);
		long counted = this.count;
		long doubled = this.stride * 2;
		clear();
		for (int[] chunk : all) {
			for (int at = 0; at < CHUNK; at += 4) {
				add(chunk[at], chunk[at + 1]);
			}
		}
		this.stride = doubled;
		this.count = counted;
	}

}
