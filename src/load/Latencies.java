import java.util.Locale;

/// How long things took, in microseconds, in buckets that grow with the value: each is at most 1/64 wider than the last,
/// so that a quantile is true to 1.6 % and the whole takes 16 KB whatever is counted. Not thread-safe.
final class Latencies {

	private static final int FINE_BITS = 6;

	private static final int FINE = 1 << FINE_BITS;

	private final long[] buckets = new long[FINE * 32];

	private long count;

	private long greatest;

	/// @param micros below 0 counts as 0: seen before it could be known that it happened
	void add(long micros) {
		long value = Math.max(0, micros);
		this.buckets[Math.min(bucket(value), this.buckets.length - 1)]++;
		this.count++;
		this.greatest = Math.max(this.greatest, value);
	}

	void add(Latencies others) {
		for (int bucket = 0; bucket < this.buckets.length; bucket++) {
			this.buckets[bucket] += others.buckets[bucket];
		}
		this.count += others.count;
		this.greatest = Math.max(this.greatest, others.greatest);
	}

	long count() {
		return this.count;
	}

	/// @param share such as 0.99
	/// @return milliseconds; not a number when nothing was counted
	double millis(double share) {
		if (this.count == 0) {
			return Double.NaN;
		}
		long wanted = Math.max(1, (long) Math.ceil(share * this.count));
		long passed = 0;
		for (int bucket = 0; bucket < this.buckets.length; bucket++) {
			passed += this.buckets[bucket];
			if (passed >= wanted) {
				return Math.min(top(bucket), this.greatest) / 1000.0;
			}
		}
		return this.greatest / 1000.0;
	}

	private static int bucket(long value) {
		if (value < FINE) {
			return (int) value;
		}
		int shift = 63 - Long.numberOfLeadingZeros(value) - FINE_BITS;
		return (shift << FINE_BITS) + (int) (value >>> shift);
	}

	/// The greatest value that falls into the bucket.
	private static long top(int bucket) {
		if (bucket < 2 * FINE) {
			return bucket;
		}
		int shift = (bucket >>> FINE_BITS) - 1;
		return (((long) (bucket & (FINE - 1)) + FINE + 1) << shift) - 1;
	}

	@Override
	public String toString() {
		return this.count == 0 ? "nothing measured"
				: String.format(Locale.ROOT, "p50 %.1f ms, p90 %.1f, p99 %.1f, p99.9 %.1f, greatest %.1f (%d)",
						millis(0.5), millis(0.9), millis(0.99), millis(0.999), this.greatest / 1000.0, this.count);
	}

}
