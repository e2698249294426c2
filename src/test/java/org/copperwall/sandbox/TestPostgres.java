package org.copperwall.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// The PostgreSQL of all tests of this tree: the sandbox's own, kept under `target`, in a hurry because nothing in it
/// is worth keeping. Databases in it carry the process that made them; those of dead processes are swept away.
public final class TestPostgres {

	/// Where it is kept, together with the key that signs the tokens of the tests.
	public static final Path DIRECTORY = Path.of("target", "sandbox-of-tests").toAbsolutePath();

	private static final Map<String, String> HASTY = Map.of("fsync", "off", "synchronous_commit", "off",
			"full_page_writes", "off");

	private static final AtomicInteger counter = new AtomicInteger();

	private static final LocalDatabase server = enter();

	private TestPostgres() {
	}

	/// Makes a database that goes away with this process.
	/// @param template the database to copy
	/// @return its name
	public static String create(String template) {
		String name = "test_" + ProcessHandle.current().pid() + "_" + counter.incrementAndGet();
		execute("CREATE DATABASE " + name + " TEMPLATE " + template);
		return name;
	}

	/// Throws the database away, whoever still uses it.
	public static void drop(String name) {
		execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
	}

	public static String jdbcUrl(String database) {
		return server.access().jdbcUrl(database);
	}

	public static String r2dbcUrl(String database) {
		return server.access().r2dbcUrl(database);
	}

	public static String user() {
		return LocalAccess.USER;
	}

	public static String password() {
		return server.access().password();
	}

	private static LocalDatabase enter() {
		try {
			LocalDatabase entered = LocalDatabase.enter(SandboxFolder.at(DIRECTORY),
					new SandboxSettings(DIRECTORY, 0, false), HASTY);
			Runtime.getRuntime().addShutdownHook(new Thread(TestPostgres::leave));
			sweep(entered.access());
			return entered;
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static void leave() {
		try {
			sweep(server.access());
			server.leave();
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static void sweep(LocalAccess access) {
		List<String> dead = new ArrayList<>();
		try (Connection connection = access.connect(LocalAccess.MAINTENANCE);
				Statement statement = connection.createStatement()) {
			try (ResultSet names = statement
				.executeQuery("SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'")) {
				while (names.next()) {
					dead.add(names.getString(1));
				}
			}
			dead.removeIf(TestPostgres::isOfAnother);
			for (String name : dead) {
				statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
			}
		}
		catch (SQLException failed) {
			throw new IllegalStateException("cannot sweep the databases of earlier tests", failed);
		}
	}

	private static boolean isOfAnother(String database) {
		Optional<ProcessHandle> maker = ProcessHandle.of(Long.parseLong(database.split("_", -1)[1]));
		return maker.isPresent() && maker.get().isAlive() && !maker.get().equals(ProcessHandle.current());
	}

	private static void execute(String sql) {
		try (Connection connection = server.access().connect(LocalAccess.MAINTENANCE);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException failed) {
			throw new IllegalStateException(sql, failed);
		}
	}

}
