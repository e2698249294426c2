import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One replica of the service as a process of its own, on the drill's database: the sandbox's parts (token issuer, keys,
/// clock) without its PostgreSQL. All replicas share the folder with the keys.
final class DrillReplica {

	private static final Duration PATIENCE = Duration.ofSeconds(120);

	private static final String JAR = "copperwall-sandbox.jar";

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final Children children;

	private final String name;

	private final DrillDatabase database;

	private final int port;

	private final int managementPort;

	private Process process;

	DrillReplica(Children children, String name, DrillDatabase database, int port, int managementPort) {
		this.children = children;
		this.name = name;
		this.database = database;
		this.port = port;
		this.managementPort = managementPort;
	}

	/// Lays the artifact out as files, which start sooner than what is packed inside one another.
	static void unpack(Children children) throws Exception {
		if (!Files.exists(Path.of("target", JAR))) {
			throw new IOException("target/" + JAR + " is missing: run `mvn -q -DskipTests package` first");
		}
		Path service = children.directory().resolve("service");
		children.run("forget", 60, List.of("rm", "-rf", service.toString()));
		children.run("extract", 60, List.of(java(), "-Djarmode=tools", "-jar", "target/" + JAR, "extract",
				"--destination", service.toString()));
	}

	/// Starts and ends it once, so that the database is filled, and that Java knows what it will need: then every later
	/// start takes half the time.
	void rehearse() throws Exception {
		this.children.run(this.name + "-rehearsal", PATIENCE.toSeconds(),
				command("-XX:AOTCacheOutput=" + cache(), "-Dspring.context.exit=onRefresh"));
	}

	String name() {
		return this.name;
	}

	int port() {
		return this.port;
	}

	/// Starts it and waits until it says that it is well.
	/// @return how long that took
	Duration start() throws Exception {
		long begun = System.nanoTime();
		this.process = this.children.start(this.name, command("-XX:AOTCache=" + cache()));
		while (!isHealthy()) {
			if (!this.process.isAlive()) {
				throw new IOException(this.name + " ended by itself, see " + this.children.output(this.name));
			}
			if (System.nanoTime() - begun > PATIENCE.toNanos()) {
				throw new IOException(this.name + " is not healthy after " + PATIENCE.toSeconds() + " s, see "
						+ this.children.output(this.name));
			}
			TimeUnit.MILLISECONDS.sleep(200);
		}
		return Duration.ofNanos(System.nanoTime() - begun);
	}

	/// Asks it to stop: it sends its clients away and ends by itself.
	void stop() throws IOException, InterruptedException {
		if (!Children.signal(this.process, "TERM", 60)) {
			throw new IllegalStateException(this.name + " did not stop when asked to");
		}
	}

	void kill() throws InterruptedException {
		Children.kill(this.process);
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	boolean isHealthy() throws InterruptedException {
		try {
			URI health = URI.create("http://127.0.0.1:" + this.managementPort + "/actuator/health");
			return this.http.send(HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build(),
					HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException notYet) {
			return false;
		}
	}

	private List<String> command(String... options) {
		String url = "postgresql://127.0.0.1:" + this.database.port() + "/copperwall";
		List<String> command = new ArrayList<>(List.of(java(), "-Xmx640m", "-XX:+UseSerialGC",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		command.addAll(List.of(options));
		command.addAll(List.of("-cp", this.children.directory().resolve("service").resolve(JAR).toString(),
				"org.copperwall.CopperwallApplication", "--spring.profiles.active=sandbox",
				"--server.port=" + this.port, "--server.address=127.0.0.1",
				"--management.server.port=" + this.managementPort, "--management.server.address=127.0.0.1",
				"--copperwall.sandbox.directory=" + this.children.directory().resolve("keys"),
				"--spring.r2dbc.url=r2dbc:" + url, "--spring.r2dbc.username=" + DrillDatabase.USER,
				"--spring.r2dbc.password=" + this.database.password(), "--spring.flyway.url=jdbc:" + url,
				"--spring.flyway.user=" + DrillDatabase.USER, "--spring.flyway.password=" + this.database.password()));
		return command;
	}

	private Path cache() {
		return this.children.directory().resolve("service.aot");
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

}
