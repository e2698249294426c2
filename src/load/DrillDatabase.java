import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// One PostgreSQL on a fresh data directory, as a process the drill can stop, kill and start: durable as wherever data is
/// kept, on the loopback address only. The binaries are those the sandbox brings.
final class DrillDatabase {

	static final String USER = "copperwall";

	private static final String BINARIES = "/postgres-linux-x86_64.txz";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final List<String> SETTINGS = List.of("listen_addresses=127.0.0.1", "unix_socket_directories=",
			"max_connections=200", "shared_buffers=256MB", "fsync=on", "synchronous_commit=on", "full_page_writes=on",
			"client_connection_check_interval=1s", "timezone=UTC", "log_timezone=UTC", "log_error_verbosity=terse");

	private static final String RAISED = """
			SELECT position, subject_id FROM event
			 WHERE district_code = ? AND position > ?
			   AND convert_from(payload, 'UTF8')::jsonb ->> 'kind' = 'warning.raised'
			 ORDER BY position""";

	private final Children children;

	private final Path home;

	private final Path data;

	private final int port;

	private final String password = UUID.randomUUID().toString();

	private Process process;

	private DrillDatabase(Children children, int port) {
		this.children = children;
		this.home = children.directory().resolve("postgresql-18");
		this.data = children.directory().resolve("data").toAbsolutePath();
		this.port = port;
	}

	/// A new server with an empty database `copperwall`, started.
	static DrillDatabase create(Children children, int port) throws Exception {
		DrillDatabase database = new DrillDatabase(children, port);
		database.unpack();
		database.initialise();
		database.start();
		try (Connection connection = database.connect("postgres")) {
			connection.createStatement().execute("CREATE DATABASE copperwall");
		}
		return database;
	}

	int port() {
		return this.port;
	}

	String password() {
		return this.password;
	}

	/// Starts and waits until it lets us in. After `kill -9` the orphaned sessions may need a moment to notice; until
	/// then the server refuses to start, and is asked again.
	void start() throws Exception {
		long until = System.nanoTime() + PATIENCE.toNanos();
		SQLException last = null;
		while (System.nanoTime() < until) {
			if (this.process == null || !this.process.isAlive()) {
				this.process = this.children.start("postgresql", "INT", serve());
			}
			TimeUnit.MILLISECONDS.sleep(100);
			try (Connection connection = connect("postgres")) {
				return;
			}
			catch (SQLException notYet) {
				last = notYet;
			}
		}
		throw new IOException("PostgreSQL does not answer after " + PATIENCE.toSeconds() + " s, see "
				+ this.children.output("postgresql"), last);
	}

	/// Ends all sessions and stops in order.
	void stopFast() throws Exception {
		if (!Children.signal(this.process, "INT", PATIENCE.toSeconds())) {
			throw new IOException("PostgreSQL did not stop within " + PATIENCE.toSeconds() + " s");
		}
	}

	void kill() throws InterruptedException {
		Children.kill(this.process);
	}

	Connection connect(String name) throws SQLException {
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + this.port + "/" + name
				+ "?connectTimeout=5&socketTimeout=60", USER, this.password);
	}

	/// Where a district's stream stands.
	Place head(String district) throws SQLException {
		try (Connection connection = connect("copperwall");
				PreparedStatement statement = connection
					.prepareStatement("SELECT head, head_hash FROM event_stream WHERE district_code = ?")) {
			statement.setString(1, district);
			try (ResultSet row = statement.executeQuery()) {
				return row.next() ? new Place(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2), 0, 8))
						: new Place(0, "0000000000000000");
			}
		}
	}

	/// The truth: every warning raised behind a position, in the order of the log.
	Map<Long, UUID> raisedAfter(String district, long position) throws SQLException {
		try (Connection connection = connect("copperwall");
				PreparedStatement statement = connection.prepareStatement(RAISED)) {
			statement.setString(1, district);
			statement.setLong(2, position);
			Map<Long, UUID> raised = new LinkedHashMap<>();
			try (ResultSet row = statement.executeQuery()) {
				while (row.next()) {
					raised.put(row.getLong(1), row.getObject(2, UUID.class));
				}
			}
			return raised;
		}
	}

	/// A place in the log.
	/// @param check the beginning of the hash there, in hex
	record Place(long position, String check) {
	}

	private void unpack() throws Exception {
		if (Files.isDirectory(this.home.resolve("bin"))) {
			return;
		}
		Files.createDirectories(this.home);
		Path packed = this.children.directory().resolve("postgresql.txz");
		try (InputStream binaries = DrillDatabase.class.getResourceAsStream(BINARIES)) {
			if (binaries == null) {
				throw new IOException("the class path has no PostgreSQL for this machine");
			}
			Files.copy(binaries, packed);
		}
		this.children.run("unpack", 120, List.of("tar", "-xJf", packed.toString(), "-C", this.home.toString()));
		Files.delete(packed);
	}

	private void initialise() throws Exception {
		this.children.run("forget", 60, List.of("rm", "-rf", this.data.toString()));
		Path file = this.children.directory().resolve("initial-password");
		Files.writeString(file, this.password);
		this.children.run("initdb", 120, asNobody("initdb", "-D", this.data.toString(), "-U", USER, "-E", "UTF8",
				"--locale=C.UTF-8", "--auth=scram-sha-256", "--pwfile=" + file));
		Files.delete(file);
	}

	private List<String> serve() {
		List<String> command = new ArrayList<>(
				asNobody("postgres", "-D", this.data.toString(), "-p", Integer.toString(this.port)));
		SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
		return command;
	}

	/// PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does.
	private List<String> asNobody(String program, String... arguments) {
		List<String> command = new ArrayList<>();
		if (System.getProperty("user.name").equals("root")) {
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(this.home.resolve("bin").resolve(program).toString());
		command.addAll(List.of(arguments));
		return command;
	}

}
