package org.copperwall.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// With real processes, really killed.
class LocalDatabaseTest {

	@TempDir
	Path temporary;

	private Path directory;

	@BeforeEach
	void bringPrograms() throws IOException {
		this.directory = this.temporary.resolve("data");
		SandboxFolder.at(this.directory);
		PostgresBinaries.in(SandboxFolder.at(TestPostgres.DIRECTORY));
		Files.createSymbolicLink(this.directory.resolve(PostgresBinaries.NAME),
				TestPostgres.DIRECTORY.resolve(PostgresBinaries.NAME));
	}

	@AfterEach
	void leaveNothingRunning() throws IOException {
		LocalServer server = server();
		if (server.running().isPresent()) {
			server.stop();
		}
	}

	@Test
	void what_a_killed_sandbox_leaves_is_joined_with_all_its_data() throws Exception {
		SandboxHolder killed = SandboxHolder.start(this.directory);
		int port = killed.port();
		execute(port, "CREATE TABLE kept AS SELECT 1 AS one");
		killed.kill();
		assertThat(server().running()).isPresent();
		try (SandboxHolder next = SandboxHolder.start(this.directory)) {
			assertThat(next.port()).isEqualTo(port);
			assertThat(value(port, "SELECT one FROM kept")).isEqualTo("1");
		}
		assertThat(server().running()).isEmpty();
	}

	@Test
	void two_that_start_at_once_share_one_and_the_last_stops_it() throws Exception {
		SandboxHolder one = SandboxHolder.start(this.directory);
		SandboxHolder other = SandboxHolder.start(this.directory);
		assertThat(one.port()).isEqualTo(other.port());
		one.close();
		assertThat(server().running()).isPresent();
		assertThat(value(serverPort(), "SELECT 1")).isEqualTo("1");
		other.close();
		assertThat(server().running()).isEmpty();
	}

	@Test
	void a_crash_of_the_machine_loses_nothing_even_if_another_process_took_the_number() throws Exception {
		SandboxHolder killed = SandboxHolder.start(this.directory);
		execute(killed.port(), "CREATE TABLE kept AS SELECT 1 AS one");
		Postmaster postmaster = server().running().orElseThrow();
		killed.kill();
		postmaster.process().destroyForcibly();
		assertThat(postmaster.goneWithin(Duration.ofSeconds(10))).isTrue();
		Path file = this.directory.resolve("postgresql/postmaster.pid");
		List<String> lines = Files.readAllLines(file);
		lines.set(0, Long.toString(ProcessHandle.current().pid()));
		Files.write(file, lines);
		try (SandboxHolder next = SandboxHolder.start(this.directory)) {
			assertThat(value(next.port(), "SELECT one FROM kept")).isEqualTo("1");
		}
	}

	@Test
	void starting_afresh_forgets_what_was_left_but_never_what_is_in_use() throws Exception {
		SandboxHolder first = SandboxHolder.start(this.directory);
		execute(first.port(), "CREATE TABLE gone AS SELECT 1 AS one");
		try (SandboxHolder refused = SandboxHolder.start(this.directory, "reset")) {
			assertThat(refused.refusal()).contains("another sandbox is running");
		}
		first.kill();
		try (SandboxHolder afresh = SandboxHolder.start(this.directory, "reset")) {
			assertThat(value(afresh.port(), "SELECT to_regclass('gone')")).isNull();
		}
	}

	@Test
	void nobody_else_gets_in_and_nothing_acknowledged_is_lost() throws Exception {
		try (SandboxHolder holder = SandboxHolder.start(this.directory)) {
			int port = holder.port();
			assertThatThrownBy(() -> DriverManager
				.getConnection(new LocalAccess(port, "").jdbcUrl(LocalAccess.DATABASE), LocalAccess.USER, "guess"))
				.isInstanceOf(SQLException.class)
				.hasMessageContaining("password authentication failed");
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.directory)))
				.isEqualTo("rwx------");
			assertThat(value(port, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(value(port, "SHOW unix_socket_directories")).isEmpty();
			for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
				assertThat(value(port, "SHOW " + setting)).isEqualTo("on");
			}
		}
	}

	@Test
	void a_start_that_was_killed_halfway_is_begun_again() throws Exception {
		Files.createDirectories(this.directory.resolve("postgresql.new/base"));
		Files.writeString(this.directory.resolve("initial-password.new"), "half");
		try (SandboxHolder holder = SandboxHolder.start(this.directory)) {
			assertThat(value(holder.port(), "SELECT 1")).isEqualTo("1");
		}
	}

	private LocalServer server() throws IOException {
		return LocalServer.in(SandboxFolder.at(this.directory), LocalDatabase.DURABLE);
	}

	private int serverPort() throws IOException {
		return server().running().map(Postmaster::port).orElseThrow();
	}

	private void execute(int port, String sql) throws IOException, SQLException {
		try (Connection connection = connect(port); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private String value(int port, String sql) throws IOException, SQLException {
		try (Connection connection = connect(port);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getString(1);
		}
	}

	private Connection connect(int port) throws IOException, SQLException {
		Optional<String> password = SandboxFolder.at(this.directory).read("database-password");
		return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + LocalAccess.DATABASE,
				LocalAccess.USER, password.orElseThrow());
	}

}
