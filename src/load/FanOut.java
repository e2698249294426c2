import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What it costs to bring events to many screens: Copperwall, a raw Netty broadcast of the same bytes as the limit, and
/// graphql-ws and Mercurius on Node as peers, in one run and in turn, several passes, medians.
///
/// `src/load/run FanOut [screens=1000] [rate=20] [seconds=10] [burst=0] [passes=3]
/// [of=copperwall,raw,together,graphql-ws,mercurius] [warmup=5] [profile=no] [seed=n]`
///
/// Two things are measured of each. *Steady*: events at an even rate; which share of the deliveries had been made one second
/// after the last event, and how long each took. *Burst*: events that are all there at once; deliveries per second until
/// the last one, with the processor time of the server for each. The cost of a delivery is the processor time of the process
/// that serves the screens, divided by deliveries; what commits the events is another process (see [Copperwall]) and is
/// shown apart.
///
/// Times are taken on the screens: from sending the mutation (the order to publish, with peers) to having read the message,
/// and, for Copperwall, also from its answer, which comes right after the commit; a screen that sees an event before its
/// writer has the answer counts as 0. The screens share the machine with the server: their cost is shown too.
///
/// Without `burst` it is as many events as make 200,000 deliveries, 20 to 2,000. Before the first pass each server brings
/// `warmup` bursts, because compilers learn; before each later one, one burst.
/// With `screens=1` a delivery is an event: what is left of the cost when it is not shared by many.
///
/// `profile=yes` adds a pass of Copperwall that is recorded by the virtual machine and not counted, and shows where the time
/// went.
///
/// It talks to the loopback address only, keeps its data under `target/load/`, ends by itself, ends only processes it
/// started, and exits with 1 if Copperwall left out, repeated or reordered an event.
final class FanOut {

	private static final int BURST_DELIVERIES = 200_000;

	private final Options options;

	private final Map<String, List<double[]>> steady = new LinkedHashMap<>();

	private final Map<String, List<double[]>> bursts = new LinkedHashMap<>();

	private boolean kept = true;

	private FanOut(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) throws Exception {
		Options options = new Options(arguments, Map.of("screens", "1000", "rate", "20", "seconds", "10", "burst", "0",
				"passes", "3", "of", "copperwall,raw,together,graphql-ws,mercurius", "warmup", "5", "profile", "no"));
		options.print("FanOut");
		FanOut fanOut = new FanOut(options);
		List<Contestant> contestants = new ArrayList<>();
		try {
			for (String name : options.text("of").split(",")) {
				contestants.add(contestant(name));
			}
			for (int pass = 1; pass <= options.number("passes"); pass++) {
				for (Contestant contestant : contestants) {
					fanOut.measure(contestant, pass);
				}
			}
			if (options.text("profile").equals("yes")) {
				fanOut.profile(contestants);
			}
		}
		finally {
			for (Contestant contestant : contestants) {
				contestant.close();
			}
		}
		fanOut.report();
		System.exit(fanOut.kept ? 0 : 1);
	}

	private static Contestant contestant(String name) throws Exception {
		int port = Gauge.freePorts();
		return switch (name) {
			case "copperwall" -> new Copperwall(port, List.of("-Xmx3g"));
			case "raw" -> Peer.raw(port, false, List.of("-Xmx1g"));
			case "together" -> Peer.raw(port, true, List.of("-Xmx1g"));
			default -> Peer.node(name, port);
		};
	}

	private void measure(Contestant contestant, int pass) throws Exception {
		int number = this.options.number("screens");
		try (Screens screens = new Screens(List.of(contestant.address()), contestant.question(),
				this.options.seed() + pass)) {
			screens.open(number, null, 0, Duration.ofSeconds(90));
			int warmUp = warmUp(contestant, screens);
			double[] atRate = steady(contestant, screens, number, warmUp);
			this.steady.computeIfAbsent(contestant.name(), name -> new ArrayList<>()).add(atRate);
			double[] atOnce = burst(contestant, screens, number);
			this.bursts.computeIfAbsent(contestant.name(), name -> new ArrayList<>()).add(atOnce);
			IO.println("pass " + pass + ", " + contestant.name() + ": " + screens);
			if (contestant instanceof Copperwall && !screens.inOrder()) {
				this.kept = false;
			}
		}
	}

	private void profile(List<Contestant> contestants) throws Exception {
		for (Contestant contestant : contestants) {
			if (contestant instanceof Copperwall) {
				Gauge.jcmd(contestant.pid(), "JFR.start", "name=load", "settings=profile",
						"jdk.CPUTimeSample#enabled=true", "jdk.CPUTimeSample#throttle=5ms");
				measure(contestant, 0);
				Path recording = Path.of("target/load/fan-out.jfr").toAbsolutePath();
				Gauge.jcmd(contestant.pid(), "JFR.stop", "name=load", "filename=" + recording);
				this.steady.get(contestant.name()).removeLast();
				this.bursts.get(contestant.name()).removeLast();
				IO.println(Gauge.output(Gauge.tool("jfr"), "view", "--width", "120", "cpu-time-hot-methods",
						recording.toString()));
			}
		}
	}

	/// Publishes until every screen has begun to get events, and then some, so that nothing measured is the first of its
	/// kind.
	/// @return events seen so far
	private int warmUp(Contestant contestant, Screens screens) throws Exception {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
		while (!screens.seen(1, Duration.ofMillis(500))) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException(contestant.name() + " does not deliver: " + screens);
			}
			contestant.publish(1, 10);
		}
		int bursts = this.steady.containsKey(contestant.name()) ? 1 : this.options.number("warmup");
		for (int burst = 0; burst < bursts; burst++) {
			int begun = screens.events();
			contestant.burst(burstEvents());
			if (!screens.seen(begun + burstEvents(), Duration.ofSeconds(60))) {
				IO.println(contestant.name() + " is slow to begin: " + screens);
			}
		}
		return screens.events();
	}

	private double[] steady(Contestant contestant, Screens screens, int number, int before) throws Exception {
		screens.forget();
		int events = (int) (this.options.decimal("rate") * this.options.number("seconds"));
		double[] cpu = cpu(contestant);
		contestant.publish(events, this.options.decimal("rate"));
		TimeUnit.SECONDS.sleep(1);
		double inTime = 100.0 * screens.delivered() / ((double) events * number);
		screens.seen(before + events, Duration.ofSeconds(120));
		double[] used = less(cpu(contestant), cpu);
		double delivered = screens.delivered();
		Latencies sent = screens.since(contestant::caused);
		Latencies recorded = screens.since(contestant::recorded);
		return new double[] { inTime, 100 * delivered / ((double) events * number), sent.millis(0.5), sent.millis(0.99),
				recorded.millis(0.5), recorded.millis(0.99), 1e6 * used[0] / delivered, 1e6 * used[1] / delivered,
				1e6 * used[2] / delivered };
	}

	/// So many that the slowest needs some seconds for them.
	private int burstEvents() {
		int wanted = this.options.number("burst");
		return wanted > 0 ? wanted : Math.clamp(BURST_DELIVERIES / this.options.number("screens"), 20, 2000);
	}

	private double[] burst(Contestant contestant, Screens screens, int number) throws Exception {
		screens.forget();
		int before = screens.events();
		int events = burstEvents();
		double[] cpu = cpu(contestant);
		long begun = contestant.burst(events);
		boolean all = screens.seen(before + events, Duration.ofSeconds(60));
		double seconds = (screens.lastDelivery() - begun) / 1e9;
		double[] used = less(cpu(contestant), cpu);
		double delivered = screens.delivered();
		if (!all) {
			IO.println(contestant.name() + " did not bring the whole burst: " + screens);
		}
		return new double[] { delivered / seconds, 1e6 * used[0] / delivered, 1e6 * used[2] / delivered,
				100 * delivered / ((double) events * number), screens.bytes() / delivered };
	}

	/// Of the server, of the screens, of what commits.
	private static double[] cpu(Contestant contestant) throws Exception {
		return new double[] { Gauge.cpuSeconds(contestant.pid()), Gauge.cpuSeconds(ProcessHandle.current().pid()),
				Gauge.cpuSeconds(contestant.writing()) };
	}

	private static double[] less(double[] now, double[] before) {
		double[] used = new double[now.length];
		Arrays.setAll(used, index -> now[index] - before[index]);
		return used;
	}

	private void report() throws IOException {
		IO.println("");
		IO.println(this.options.number("screens") + " screens, steady at " + this.options.text("rate") + " events/s for "
				+ this.options.text("seconds") + " s; medians of " + this.options.text("passes") + " passes; ratios to Copperwall's");
		Table table = new Table("", "in time %", "in the end %", "sent p50 ms", "p99", "recorded p50 ms", "p99", "server µs",
				"screens µs", "commits µs");
		this.steady.forEach((name, passes) -> table.row(name, Table.medians(passes)));
		table.print();
		table.ratios("Copperwall", 3, 5, 6);
		IO.println("");
		IO.println("a burst of " + burstEvents() + " events");
		Table burst = new Table("", "deliveries/s", "server µs", "commits µs", "delivered %", "bytes each");
		this.bursts.forEach((name, passes) -> burst.row(name, Table.medians(passes)));
		burst.print();
		burst.ratios("Copperwall", 0, 1);
		IO.println(String.format(Locale.ROOT, "load average after: %s", Gauge.loadAverage()));
	}

}
