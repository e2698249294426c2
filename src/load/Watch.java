import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Opens screens on a service of its own, writes at an even rate, and asks afterwards whether every screen saw every event
/// once and in order, and how long it took from the mutation to the screen.
///
/// `src/load/run Watch [screens] [events a second] [seconds] [seed]`. It talks to the loopback address only, keeps its data
/// under `target/load/`, ends by itself, and exits with 1 if a promise was broken.
final class Watch {

	private Watch() {
	}

	public static void main(String[] arguments) throws Exception {
		int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
		double rate = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 20;
		int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
		long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : System.nanoTime();
		IO.println("screens " + number + ", events a second " + rate + ", seconds " + seconds + ", seed " + seed);
		boolean kept;
		try (Sandbox service = new Sandbox("watch", Gauge.freePorts(), List.of("-Xmx2g")).start();
				Screens screens = new Screens(List.of(service.address()), Writer.question(service, "district-leader"), seed)) {
			kept = watch(service, screens, number, rate, seconds);
		}
		System.exit(kept ? 0 : 1);
	}

	private static boolean watch(Sandbox service, Screens screens, int number, double rate, int seconds) throws Exception {
		String start = service.head();
		Writer writer = new Writer(service);
		screens.reconnecting().open(number, start, 0, Duration.ofSeconds(60));
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		writer.writeWhile(() -> System.nanoTime() < end, rate, 4);
		boolean all = screens.seen(writer.acknowledged(), Duration.ofSeconds(20));
		IO.println(screens);
		IO.println("acknowledged " + writer.acknowledged() + " " + writer.complaints());
		IO.println("from sending the mutation to the screen: " + screens.since(writer::sent));
		IO.println("from its answer to the screen: " + screens.since(writer::answered));
		long missing = screens.missing(service.recorded(Sandbox.VILLAGE, Writer.KIND, start));
		IO.println("missing " + missing + ", in order " + screens.inOrder());
		return all && missing == 0 && screens.inOrder();
	}

}
