package org.copperwall.sandbox;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// How to reach the sandbox's PostgreSQL: on the loopback address only, and only with the password of the folder.
/// @param port the port it listens on
/// @param password of the one user there is
record LocalAccess(int port, String password) {

	static final String USER = "copperwall";

	static final String DATABASE = "copperwall";

	/// The database that is always there.
	static final String MAINTENANCE = "postgres";

	/// Sessions carry the process in their name, so that the last process to leave knows
	/// that it is the last.
	static final String SESSION_NAME = "copperwall-" + ProcessHandle.current().pid();

	static final String HOST = "127.0.0.1";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Duration PAUSE = Duration.ofMillis(200);

	/// Not listening yet, starting up or shutting down, too many sessions: states that
	/// pass.
	private static final Set<String> PASSING = Set.of("08001", "57P03", "53300");

	private static final String SESSIONS_OF_OTHERS = """
			/* sandbox.sessions_of_others */
			SELECT count(*)
			  FROM pg_stat_activity
			 WHERE application_name LIKE 'copperwall%'
			   AND application_name <> ?""";

	String jdbcUrl(String database) {
		return "jdbc:postgresql://" + HOST + ":" + this.port + "/" + database + "?ApplicationName=" + SESSION_NAME;
	}

	String r2dbcUrl(String database) {
		return "r2dbc:postgresql://" + HOST + ":" + this.port + "/" + database;
	}

	Connection connect(String database) throws SQLException {
		Properties properties = new Properties();
		properties.setProperty("user", USER);
		properties.setProperty("password", this.password);
		properties.setProperty("connectTimeout", "10");
		return DriverManager.getConnection(jdbcUrl(database), properties);
	}

	/// A session with a server that may still be starting, or be about to stop.
	/// @return empty if the server went away meanwhile
	Optional<Connection> whenItAnswers(Postmaster server) throws IOException {
		SQLException last = new SQLException("not tried");
		for (long turn = 0; turn < PATIENCE.dividedBy(PAUSE); turn++) {
			try {
				return Optional.of(connect(MAINTENANCE));
			}
			catch (SQLException refused) {
				last = refused;
			}
			if (!PASSING.contains(String.valueOf(last.getSQLState()))) {
				break;
			}
			if (server.goneWithin(PAUSE)) {
				return Optional.empty();
			}
		}
		throw new IOException("PostgreSQL (process " + server.process().pid() + ", port " + this.port
				+ ") runs on this sandbox's data but does not let us in", last);
	}

	/// How many sessions other processes of the service have.
	long sessionsOfOthers(Connection connection) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(SESSIONS_OF_OTHERS)) {
			statement.setString(1, SESSION_NAME);
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				return row.getLong(1);
			}
		}
	}

}
