import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What it costs to keep subscribers to whom nothing happens: memory of the server for each, and what the database is asked
/// meanwhile. Copperwall, the raw limit and the peers, one after the other.
///
/// `src/load/run Idle [screens=10000] [seconds=20] [of=copperwall,raw,graphql-ws,mercurius] [seed=n]`
///
/// Each server first serves some screens and events, which then leave, so that what it needs once is not counted; then its
/// memory is read with no screen and with all of them, both after a full collection of garbage. *RSS* is what the kernel
/// holds in RAM for the process. The virtual machines are told to give free heap back, or RSS would say what the heap once
/// was. Of Node the heap is not read. *Kernel* is the buffers of TCP on both ends, which no process is charged with.
///
/// Of PostgreSQL it reads `pg_stat_database` of the service's database with no screen and with all: transactions (a
/// statement outside of one counts as one) and rows, a second. Both replicas of [Copperwall] are on it.
final class Idle {

	private static final List<String> TIGHT_HEAP = List.of("-Xmx3g", "-XX:MinHeapFreeRatio=5", "-XX:MaxHeapFreeRatio=10");

	private static final int WARM_UP = 300;

	/// PostgreSQL's sessions hand in their counts ten seconds late and more.
	private static final int SETTLING_SECONDS = 20;

	/// @param residentKb of the process
	/// @param heap in use; null where that is not known
	/// @param socketKb in the kernel
	private record Memory(double residentKb, Heap heap, double socketKb) {
	}

	private record Load(double transactions, double rows) {
	}

	private final Options options;

	private final Table table = new Table("", "RSS with none MB", "with all MB", "RSS KB each", "heap KB each",
			"kernel KB each");

	private Idle(Options options) {
		this.options = options;
	}

	public static void main(String[] arguments) throws Exception {
		Options options = new Options(arguments,
				Map.of("screens", "10000", "seconds", "20", "of", "copperwall,raw,graphql-ws,mercurius"));
		options.print("Idle");
		Idle idle = new Idle(options);
		for (String name : options.text("of").split(",")) {
			int port = Gauge.freePorts();
			try (Contestant contestant = name.equals("copperwall") ? new Copperwall(port, TIGHT_HEAP)
					: name.equals("raw") ? Peer.raw(port, false, TIGHT_HEAP) : Peer.node(name, port)) {
				idle.measure(contestant);
			}
		}
		IO.println("");
		IO.println(options.text("screens") + " idle screens");
		idle.table.print();
		idle.table.ratios("Copperwall", 2);
	}

	private void measure(Contestant contestant) throws Exception {
		int number = this.options.number("screens");
		try (Screens warmUp = screens(contestant)) {
			warmUp.open(WARM_UP, null, 0, Duration.ofSeconds(60));
			contestant.publish(20, 20);
		}
		TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
		Load before = load(contestant);
		Memory none = memory(contestant);
		try (Screens screens = screens(contestant)) {
			screens.open(number, null, 0, Duration.ofMinutes(3));
			TimeUnit.SECONDS.sleep(SETTLING_SECONDS);
			Load after = load(contestant);
			Memory all = memory(contestant);
			IO.println(contestant.name() + ": " + screens);
			if (all.heap() != null) {
				IO.println("heap of each, bytes: " + all.heap().growthSince(none.heap(), number));
			}
			this.table.row(contestant.name(), none.residentKb() / 1024, all.residentKb() / 1024,
					(all.residentKb() - none.residentKb()) / number,
					all.heap() == null ? Double.NaN : (all.heap().kilobytes() - none.heap().kilobytes()) / number,
					(all.socketKb() - none.socketKb()) / number);
			if (before != null) {
				IO.println("asked of PostgreSQL a second: with none " + Gauge.number(before.transactions())
						+ " transactions, " + Gauge.number(before.rows()) + " rows; with " + number + " "
						+ Gauge.number(after.transactions()) + " transactions, " + Gauge.number(after.rows()) + " rows");
			}
			if (screens.live() != number) {
				throw new IllegalStateException("screens were lost: " + screens);
			}
		}
	}

	private Screens screens(Contestant contestant) throws Exception {
		return new Screens(List.of(contestant.address()), contestant.question(), this.options.seed());
	}

	private static Memory memory(Contestant contestant) throws Exception {
		for (int turn = 0; turn < 3; turn++) {
			contestant.collect();
			TimeUnit.SECONDS.sleep(1);
		}
		long resident = Gauge.residentKb(contestant.pid());
		boolean virtualMachine = contestant instanceof Copperwall || contestant.name().startsWith("raw");
		return new Memory(resident, virtualMachine ? Heap.of(contestant.pid()) : null, Gauge.socketKb());
	}

	/// What PostgreSQL is asked while nothing happens; null where there is none.
	private Load load(Contestant contestant) throws Exception {
		if (!(contestant instanceof Copperwall)) {
			return null;
		}
		int seconds = this.options.number("seconds");
		long[] before = counted();
		TimeUnit.SECONDS.sleep(seconds);
		long[] after = counted();
		return new Load((after[0] - before[0]) / (double) seconds, (after[1] - before[1]) / (double) seconds);
	}

	/// Asks in the maintenance database, so that this question is not among those counted.
	private static long[] counted() throws Exception {
		Path folder = Path.of("target/load/copperwall");
		String url = "jdbc:postgresql://127.0.0.1:" + Files.readString(folder.resolve("database-port")).strip() + "/postgres";
		String password = Files.readString(folder.resolve("database-password")).strip();
		try (Connection connection = DriverManager.getConnection(url, "copperwall", password);
				ResultSet row = connection.createStatement()
					.executeQuery("SELECT xact_commit + xact_rollback, tup_returned + tup_fetched FROM pg_stat_database "
							+ "WHERE datname = 'copperwall'")) {
			row.next();
			return new long[] { row.getLong(1), row.getLong(2) };
		}
	}

}
