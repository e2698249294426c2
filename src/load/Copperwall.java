import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Copperwall with two replicas on one database: one takes the mutations, the other serves the screens, so that the cost of
/// the fan-out is measured apart from that of the commits.
final class Copperwall implements Contestant {

	private static final int WRITERS = 4;

	private final Sandbox writing;

	private final Sandbox serving;

	private final Writer writer;

	/// @param java options of the virtual machine that serves
	Copperwall(int port, List<String> java, String... options) throws Exception {
		this.writing = new Sandbox("copperwall", port, List.of("-Xmx1g"),
				"--copperwall.sandbox.reset=true")
			.start();
		List<String> all = new ArrayList<>(List.of(options));
		all.add("--copperwall.sandbox.directory=target/load/copperwall");
		this.serving = new Sandbox("copperwall-serving", port + 2, java, all.toArray(String[]::new)).start();
		this.writer = new Writer(this.writing);
	}

	Sandbox serving() {
		return this.serving;
	}

	Writer writer() {
		return this.writer;
	}

	@Override
	public String name() {
		return "Copperwall";
	}

	@Override
	public InetSocketAddress address() {
		return this.serving.address();
	}

	@Override
	public long pid() {
		return this.serving.pid();
	}

	/// The other replica and PostgreSQL with its sessions.
	@Override
	public List<Long> writing() throws Exception {
		List<Long> pids = new ArrayList<>(List.of(this.writing.pid()));
		long postmaster = Long.parseLong(
				Files.readAllLines(Path.of("target/load/copperwall/postgresql/postmaster.pid")).getFirst().strip());
		pids.add(postmaster);
		ProcessHandle.of(postmaster).ifPresent(server -> server.descendants().forEach(child -> pids.add(child.pid())));
		return pids;
	}

	@Override
	public Question question() throws Exception {
		return Writer.question(this.serving, "district-leader");
	}

	@Override
	public void publish(int events, double perSecond) throws Exception {
		write(events, perSecond);
	}

	/// The serving replica is held while the other commits, and finds all of it when it is let go.
	@Override
	public long burst(int events) throws Exception {
		Gauge.signal("STOP", pid());
		try {
			write(events, 0);
		}
		catch (Exception failed) {
			Gauge.signal("CONT", pid());
			throw failed;
		}
		long now = System.nanoTime();
		Gauge.signal("CONT", pid());
		return now;
	}

	private void write(int events, double perSecond) throws Exception {
		this.writer.write(events, perSecond, WRITERS);
		if (!this.writer.complaints().isEmpty()) {
			throw new IllegalStateException(this.writer.complaints());
		}
	}

	@Override
	public Long caused(String mark) {
		return this.writer.sent(mark);
	}

	@Override
	public Long recorded(String mark) {
		return this.writer.answered(mark);
	}

	@Override
	public void collect() throws Exception {
		Gauge.jcmd(pid(), "GC.run");
	}

	@Override
	public void close() throws Exception {
		this.serving.close();
		this.writing.close();
	}

}
