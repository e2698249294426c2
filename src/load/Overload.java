import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// As many screens as the limit of open files allows, of which some stop reading: does the server's memory stay bounded, and
/// do the others notice? And when those read again and come back, have they missed anything?
///
/// `src/load/run Overload [screens=18500] [stalled=0.01] [rate=2] [seconds=30] [aliases=8] [seed=n]`
///
/// One service and one set of screens: first all of them read, then the chosen share does not, with the same events at the
/// same rate. `aliases` makes a message that many times larger, so that the buffers of the kernel, which nobody can bound
/// from here, are full soon and what waits is the server's. Exits with 1 if the others' p99 is more than twice what it was,
/// if memory has grown by more than half and 256 MB, or if a screen missed something in the end.
final class Overload {

	private static final double MOST_GROWTH_MB = 256;

	private final Options options;

	private double residentMb;

	private Overload(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) throws Exception {
		Options options = new Options(arguments, Map.of("screens", "18500", "stalled", "0.01", "rate", "2", "seconds", "30",
				"aliases", "8"));
		options.print("Overload");
		boolean kept;
		try (Copperwall service = new Copperwall(Gauge.freePorts(), List.of("-Xmx3g"), "--copperwall.live.connections=25000");
				Screens screens = new Screens(List.of(service.address()), larger(service.question(), options.number("aliases")),
						options.seed())) {
			kept = new Overload(options).run(service, screens);
		}
		System.exit(kept ? 0 : 1);
	}

	private static Question larger(Question question, int times) {
		StringBuilder more = new StringBuilder();
		for (int alias = 1; alias < times; alias++) {
			more.append(" more").append(alias).append(": warning { id status severity source medium causes dimensions hop ")
				.append("dueAt raisedAt version }");
		}
		String document = question.document().replace("cursor occurredAt", "cursor occurredAt" + more);
		return new Question(question.path(), question.authorization(), document, question.variables(), question.mark());
	}

	private boolean run(Copperwall service, Screens screens) throws Exception {
		String start = service.serving().head();
		screens.reconnecting().open(this.options.number("screens"), start, this.options.decimal("stalled"),
				Duration.ofMinutes(5));
		IO.println(screens);
		phase("warm-up", service, screens);
		double reading = phase("all read", service, screens);
		double residentBefore = this.residentMb;
		IO.println(screens.stall(true) + " stop reading");
		double others = phase("some do not read", service, screens);
		screens.stall(false);
		boolean whole = screens.seen(0, Duration.ofSeconds(90));
		IO.println("they read again: " + screens);
		long missing = screens.missing(service.serving().recorded(Sandbox.VILLAGE, Writer.KIND, start));
		boolean inOrder = screens.inOrder();
		IO.println("p99 of the reading " + Gauge.number(others / reading) + " times, memory "
				+ Gauge.number(this.residentMb - residentBefore) + " MB more; missing " + missing + ", in order " + inOrder);
		return whole && missing == 0 && inOrder && others <= 2 * reading
				&& this.residentMb <= 1.5 * residentBefore + MOST_GROWTH_MB;
	}

	/// @return the 99th percentile from sending to the screen, in milliseconds
	private double phase(String name, Copperwall service, Screens screens) throws Exception {
		screens.forget();
		double rate = this.options.decimal("rate");
		int events = (int) (rate * this.options.number("seconds"));
		int before = screens.events();
		double cpu = Gauge.cpuSeconds(service.pid());
		Thread publishing = Thread.ofVirtual().start(() -> publish(service, events, rate));
		double greatest = 0;
		StringBuilder course = new StringBuilder();
		for (int second = 0; publishing.isAlive(); second++) {
			publishing.join(Duration.ofSeconds(1));
			double now = Gauge.residentKb(service.pid()) / 1024.0;
			greatest = Math.max(greatest, now);
			if (second % 5 == 0) {
				course.append(' ').append(Gauge.number(now));
			}
		}
		boolean all = screens.seen(before + events, Duration.ofSeconds(60));
		this.residentMb = greatest;
		Latencies latencies = screens.since(service::caused);
		double used = 1e6 * (Gauge.cpuSeconds(service.pid()) - cpu) / screens.delivered();
		IO.println(name + ": " + (all ? "" : "NOT ALL DELIVERED, ") + latencies + "; server "
				+ Gauge.number(used) + " µs a delivery of " + screens.bytes() / Math.max(1, screens.delivered())
				+ " bytes; MB every 5 s:" + course + "; greatest " + Gauge.number(greatest) + "; TCP in the kernel "
				+ Gauge.number(Gauge.socketKb() / 1024.0) + " MB; live " + screens.live());
		return latencies.millis(0.99);
	}

	private static void publish(Copperwall service, int events, double rate) {
		try {
			service.publish(events, rate);
		}
		catch (Exception failed) {
			throw new IllegalStateException(failed);
		}
	}

}
