import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is in use in the heap of another virtual machine, after a full collection.
/// @param bytes by class
record Heap(Map<String, Long> bytes) {

	private static final Pattern ROW = Pattern.compile("(?m)^ *[0-9]+: +[0-9]+ +([0-9]+) +(\\S+)");

	/// The histogram counts what can be reached, for which the virtual machine collects garbage first.
	static Heap of(long pid) throws Exception {
		Map<String, Long> bytes = new HashMap<>();
		for (Matcher row = ROW.matcher(Gauge.jcmd(pid, "GC.class_histogram")); row.find();) {
			bytes.merge(row.group(2), Long.parseLong(row.group(1)), Long::sum);
		}
		return new Heap(bytes);
	}

	double kilobytes() {
		return this.bytes.values().stream().mapToLong(Long::longValue).sum() / 1024.0;
	}

	/// What has grown most, in bytes for each of so many.
	String growthSince(Heap before, int number) {
		return this.bytes.entrySet()
			.stream()
			.map(entry -> Map.entry(entry.getKey(), (entry.getValue() - before.bytes.getOrDefault(entry.getKey(), 0L)) / number))
			.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
			.limit(15)
			.map(entry -> entry.getValue() + " " + entry.getKey())
			.collect(Collectors.joining(", "));
	}

}
