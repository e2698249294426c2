import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A server that takes its orders from standard input: the raw broadcast, or a peer on Node. It publishes what it makes up
/// itself; nothing is recorded.
final class Peer implements Contestant {

	private static final Path MODULES = Path.of("target/load/peers");

	private final String name;

	private final int port;

	private final Process process;

	private final PrintStream orders;

	private Peer(String name, int port, List<String> command, Path directory) throws Exception {
		this.name = name;
		this.port = port;
		this.process = new ProcessBuilder(command).directory(directory.toFile())
			.redirectError(Path.of("target/load", name.replace(' ', '-') + ".log").toFile())
			.start();
		this.orders = new PrintStream(this.process.getOutputStream(), true, StandardCharsets.US_ASCII);
		BufferedReader said = new BufferedReader(
				new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8));
		if (!"ready".equals(said.readLine())) {
			throw new IllegalStateException(name + " did not start, see target/load/" + name.replace(' ', '-') + ".log");
		}
	}

	/// @param coalesce whether the events of a burst are flushed together
	/// @param java options of its virtual machine
	static Peer raw(int port, boolean coalesce, List<String> java) throws Exception {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(java);
		command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
				"-Dio.netty.leakDetectionLevel=disabled", "-cp", "target/load/lib/*", "src/load/RawBroadcast.java",
				Integer.toString(port)));
		if (coalesce) {
			command.add("coalesce");
		}
		return new Peer(coalesce ? "raw, together" : "raw Netty", port, command, Path.of("."));
	}

	/// @param script without its ending
	static Peer node(String script, int port) throws Exception {
		install();
		return new Peer(script, port, List.of("node", "--expose-gc", "--max-old-space-size=4096", script + ".js",
				Integer.toString(port)), MODULES);
	}

	/// The modules come to lie under `target/`, of exactly the versions that `package.json` names.
	private static synchronized void install() throws Exception {
		Files.createDirectories(MODULES);
		boolean changed = false;
		for (String file : List.of("package.json", "warnings.js", "graphql-ws.js", "mercurius.js")) {
			Path ours = Path.of("src/load/peers", file);
			Path theirs = MODULES.resolve(file);
			changed |= file.equals("package.json") && (!Files.exists(theirs) || Files.mismatch(ours, theirs) >= 0);
			Files.copy(ours, theirs, StandardCopyOption.REPLACE_EXISTING);
		}
		if (changed || !Files.exists(MODULES.resolve("node_modules"))) {
			Process npm = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--no-package-lock",
					"--loglevel=error")
				.directory(MODULES.toFile())
				.inheritIO()
				.start();
			if (npm.waitFor() != 0) {
				throw new IllegalStateException("npm could not install the peers");
			}
		}
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public InetSocketAddress address() {
		return new InetSocketAddress("127.0.0.1", this.port);
	}

	@Override
	public long pid() {
		return this.process.pid();
	}

	@Override
	public List<Long> writing() {
		return List.of();
	}

	@Override
	public Question question() {
		return new Question("/graphql", null, Writer.DOCUMENT.replace(", $after: Cursor", "")
			.replace(", after: $after", ""), "{\"region\":\"621202\"}", Writer.MARK);
	}

	@Override
	public void publish(int events, double perSecond) throws Exception {
		long begun = System.nanoTime();
		for (int event = 0; event < events; event++) {
			long due = begun + (long) (event * 1e9 / perSecond);
			TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
			this.orders.println("event " + System.nanoTime());
		}
	}

	@Override
	public long burst(int events) {
		long now = System.nanoTime();
		this.orders.println("burst " + events + " " + now);
		return now;
	}

	@Override
	public Long caused(String mark) {
		return Long.valueOf(mark.substring(0, mark.indexOf('-')));
	}

	@Override
	public Long recorded(String mark) {
		return caused(mark);
	}

	@Override
	public void collect() {
		this.orders.println("gc");
	}

	@Override
	public void close() throws Exception {
		this.orders.close();
		if (!this.process.waitFor(10, TimeUnit.SECONDS)) {
			this.process.destroyForcibly().waitFor();
		}
	}

}
