import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// What a program was started with: `name=value`, else the default. An unknown name ends it with what there is.
final class Options {

	private final Map<String, String> values;

	private final long seed;

	Options(String[] arguments, Map<String, String> defaults) {
		this.values = new HashMap<>(defaults);
		this.values.put("seed", Long.toString(System.nanoTime()));
		for (String argument : arguments) {
			int equals = argument.indexOf('=');
			String name = equals < 0 ? argument : argument.substring(0, equals).replaceFirst("^--", "");
			if (equals < 0 || !this.values.containsKey(name)) {
				throw new IllegalArgumentException(argument + " is not understood; there are " + new TreeMap<>(defaults));
			}
			this.values.put(name, argument.substring(equals + 1));
		}
		this.seed = Long.parseLong(this.values.get("seed"));
	}

	/// Says with what a program runs, on which version and on how busy a machine.
	void print(String program) throws Exception {
		IO.println(program + " " + Gauge.version() + ", " + new TreeMap<>(this.values) + ", processors "
				+ Runtime.getRuntime().availableProcessors() + ", load average before: " + Gauge.loadAverage());
	}

	String text(String name) {
		return this.values.get(name);
	}

	int number(String name) {
		return Integer.parseInt(text(name));
	}

	double decimal(String name) {
		return Double.parseDouble(text(name));
	}

	long seed() {
		return this.seed;
	}

}
