package org.copperwall;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.Flyway;

import org.springframework.util.FileSystemUtils;

import org.copperwall.sandbox.TestPostgres;

/// A database for one test class: a real PostgreSQL, with all migrations done and no rows but theirs.
public final class SandboxDatabase implements AutoCloseable {

	/// Migrated once in this process, and copied for each test class.
	private static final class Migrated {

		static final String NAME = migrate();

		private static String migrate() {
			String name = TestPostgres.create("template1");
			Flyway.configure()
				.dataSource(TestPostgres.jdbcUrl(name), TestPostgres.user(), TestPostgres.password())
				.locations("classpath:db/migration", "classpath:db/sandbox")
				.load()
				.migrate();
			return name;
		}

	}

	private final String name;

	private SandboxDatabase(String name) {
		this.name = name;
	}

	/// With the schema of the service.
	public static SandboxDatabase migrated() {
		return new SandboxDatabase(TestPostgres.create(Migrated.NAME));
	}

	/// With nothing in it.
	public static SandboxDatabase empty() {
		return new SandboxDatabase(TestPostgres.create("template1"));
	}

	/// With nothing in it, and this notion of what is a letter.
	public static SandboxDatabase emptyWithLocale(String locale) {
		return new SandboxDatabase(TestPostgres.create("template0 LOCALE '" + locale + "' ENCODING 'UTF8'"));
	}

	/// As an operator would write it.
	public String address() {
		return "postgresql" + r2dbcUrl().substring(r2dbcUrl().indexOf("://"));
	}

	public String jdbcUrl() {
		return TestPostgres.jdbcUrl(this.name);
	}

	public String r2dbcUrl() {
		return TestPostgres.r2dbcUrl(this.name);
	}

	public String user() {
		return TestPostgres.user();
	}

	public String password() {
		return TestPostgres.password();
	}

	/// Where services on this database keep their files: all its replicas, and nobody
	/// else.
	public Path files() {
		return TestPostgres.DIRECTORY.resolve("files").resolve(this.name);
	}

	public Connection connect() throws SQLException {
		return DriverManager.getConnection(jdbcUrl(), user(), password());
	}

	/// Runs statements that set a scene.
	public void execute(String sql) {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException failed) {
			throw new IllegalStateException(sql, failed);
		}
	}

	/// The first column of the first row, as text; null if there is none.
	public String value(String sql) {
		try (Connection connection = connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			return rows.next() ? rows.getString(1) : null;
		}
		catch (SQLException failed) {
			throw new IllegalStateException(sql, failed);
		}
	}

	@Override
	public void close() {
		TestPostgres.drop(this.name);
		FileSystemUtils.deleteRecursively(files().toFile());
	}

}
