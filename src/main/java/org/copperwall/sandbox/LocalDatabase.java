package org.copperwall.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// PostgreSQL for whoever has none: kept in the sandbox's folder, shared by all sandboxes on that folder. The first to
/// enter starts it, a later one joins it, and the last to leave stops it. A server that outlived a killed sandbox is
/// joined like any other.
final class LocalDatabase {

	/// As it is wherever data is kept: what was acknowledged is on the disk.
	static final Map<String, String> DURABLE = Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes",
			"on");

	private static final Logger logger = LoggerFactory.getLogger(LocalDatabase.class);

	private final SandboxFolder folder;

	private final LocalServer server;

	private final LocalAccess access;

	/// Open as long as this process uses the database: by it the others see that they are
	/// not the last.
	private final Connection presence;

	private LocalDatabase(SandboxFolder folder, LocalServer server, LocalAccess access, Connection presence) {
		this.folder = folder;
		this.server = server;
		this.access = access;
		this.presence = presence;
	}

	/// Joins the server that runs on this folder's data, or starts it.
	/// @throws IOException if there is no way to a working database; the message says
	/// what to do
	static LocalDatabase enter(SandboxFolder folder, SandboxSettings settings, Map<String, String> durability)
			throws IOException {
		return folder.locked(lock -> {
			LocalServer server = LocalServer.in(folder, durability);
			if (settings.reset()) {
				forget(server);
			}
			String password = server.createOnce();
			Optional<Postmaster> running = server.running();
			Optional<LocalDatabase> joined = running.isPresent() ? join(folder, server, running.get(), password)
					: Optional.empty();
			return joined.isPresent() ? joined.get() : start(folder, server, settings.databasePort(), password);
		});
	}

	/// How to reach it.
	LocalAccess access() {
		return this.access;
	}

	/// Stops the server unless another process still uses it. To be called when this
	/// process's own sessions are closed.
	void leave() throws IOException {
		this.folder.locked(lock -> {
			boolean last = this.server.running().isPresent() && !usedByOthers(this.access);
			close(this.presence);
			if (last) {
				this.server.stop();
			}
			return last;
		});
	}

	private static Optional<LocalDatabase> join(SandboxFolder folder, LocalServer server, Postmaster running,
			String password) throws IOException {
		LocalAccess access = new LocalAccess(running.port(), password);
		Optional<Connection> presence = access.whenItAnswers(running);
		presence.ifPresent(connection -> logger.info("Joined the PostgreSQL that already runs on {}", server.data()));
		return presence.map(connection -> new LocalDatabase(folder, server, access, connection));
	}

	private static LocalDatabase start(SandboxFolder folder, LocalServer server, int wantedPort, String password)
			throws IOException {
		LocalAccess access = new LocalAccess(server.start(wantedPort), password);
		try {
			Connection presence = access.connect(LocalAccess.MAINTENANCE);
			createDatabase(presence);
			logger.info("Started PostgreSQL on {}, port {}", server.data(), access.port());
			return new LocalDatabase(folder, server, access, presence);
		}
		catch (SQLException refused) {
			throw new IOException("PostgreSQL started on " + server.data() + " but refuses us", refused);
		}
	}

	/// What is thrown away is nobody's: a sandbox that still runs on it would be left
	/// without a floor.
	private static void forget(LocalServer server) throws IOException {
		Optional<Postmaster> running = server.running();
		if (running.isPresent()) {
			LocalAccess access = new LocalAccess(running.get().port(), server.createOnce());
			access.whenItAnswers(running.get()).ifPresent(LocalDatabase::close);
			if (server.running().isPresent()) {
				refuseIfUsed(server, access);
				server.stop();
			}
		}
		server.forget();
	}

	private static void refuseIfUsed(LocalServer server, LocalAccess access) throws IOException {
		if (usedByOthers(access)) {
			throw new IOException("another sandbox is running on " + server.data()
					+ "; stop it before starting afresh with --copperwall.sandbox.reset=true");
		}
	}

	private static void createDatabase(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			try (ResultSet found = statement
				.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + LocalAccess.DATABASE + "'")) {
				if (found.next()) {
					return;
				}
			}
			statement.execute("CREATE DATABASE " + LocalAccess.DATABASE);
		}
	}

	private static boolean usedByOthers(LocalAccess access) throws IOException {
		try (Connection connection = access.connect(LocalAccess.MAINTENANCE)) {
			return access.sessionsOfOthers(connection) > 0;
		}
		catch (SQLException gone) {
			throw new IOException("cannot see who else uses PostgreSQL on port " + access.port(), gone);
		}
	}

	private static void close(Connection connection) {
		try {
			connection.close();
		}
		catch (SQLException gone) {
			logger.debug("The database was gone before we left it", gone);
		}
	}

}
