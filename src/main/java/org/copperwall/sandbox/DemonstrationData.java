package org.copperwall.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.copperwall.access.Seal;
import org.copperwall.evidence.Rendition;

/// Wudu District's network with nobody real in it: every figure that is told of it, reproduced by rows. Made by the SQL in
/// `sandbox/demonstration` in one transaction: `plan` makes temporary tables, what must be sealed is sealed here, `rows`
/// fills the tables of the rooms. The same day, size and seed always give the same rows.
final class DemonstrationData {

	/// Changed whenever other rows are wanted; chances are drawn from it.
	static final String SEED = "copperwall-1";

	static final String DISTRICT = "621202";

	private static final Logger logger = LoggerFactory.getLogger(DemonstrationData.class);

	private static final String SCRIPTS = "classpath:sandbox/demonstration/";

	/// Two processes that find the same database empty must not both fill it.
	private static final String ONE_AT_A_TIME = """
			/* sandbox.one_at_a_time */
			SELECT pg_advisory_xact_lock(621202)""";

	private static final String SETTINGS = """
			/* sandbox.settings */
			SELECT set_config('demonstration.day', ?, true), set_config('demonstration.factor', ?, true),
			       set_config('demonstration.seed', ?, true), set_config('demonstration.pictures', ?, true),
			       set_config('statement_timeout', '0', true),
			       set_config('temp_buffers', '128MB', true), set_config('maintenance_work_mem', '256MB', true)""";

	private static final String PERSONAS = """
			/* sandbox.personas */
			CREATE TEMPORARY TABLE persona (client_id text, subject text, name text, role text, region_code text,
			                                department text) ON COMMIT DROP""";

	private static final String PERSONA = """
			/* sandbox.persona */
			INSERT INTO persona VALUES (?, ?, ?, ?, ?, ?)""";

	private static final String PICTURES = """
			/* sandbox.pictures */
			CREATE TEMPORARY TABLE picture (subject text, number int, sha256 bytea, length int, thumbnail_length int,
			                                width int, height int) ON COMMIT DROP""";

	private static final String PICTURE = """
			/* sandbox.picture */
			INSERT INTO picture VALUES (?, ?, decode(?, 'hex'), ?, ?, ?, ?)""";

	private static final String COUNTS = """
			/* sandbox.counts */
			SELECT (SELECT count(*) FROM household) AS households, (SELECT count(*) FROM household_member) AS people""";

	private final LocalDate day;

	private final DemonstrationSize size;

	private final Seal seal;

	/// @param day the business day of loading: all that has happened lies before it
	/// @param seal with the keys the service on that database will have
	DemonstrationData(LocalDate day, DemonstrationSize size, Seal seal) {
		this.day = day;
		this.size = size;
		this.seal = seal;
	}

	/// What was loaded, and how long it took.
	record Loaded(long households, long people, Duration took) {
	}

	/// Fills a migrated database that nobody has used yet, wholly or not at all.
	/// @return empty if there are rows already: then nothing is changed
	Optional<Loaded> loadInto(Connection connection) throws SQLException {
		long begun = System.nanoTime();
		connection.setAutoCommit(false);
		try {
			run(connection, ONE_AT_A_TIME);
			if (DemonstrationTables.firstWithRows(connection).isPresent()) {
				connection.rollback();
				return Optional.empty();
			}
			fill(connection);
			Loaded loaded = count(connection, begun);
			connection.commit();
			logger.info("Loaded demonstration data of {}: {} invented households with {} people in {} ms", this.day,
					loaded.households(), loaded.people(), loaded.took().toMillis());
			return Optional.of(loaded);
		}
		catch (SQLException | RuntimeException failed) {
			connection.rollback();
			throw failed;
		}
		finally {
			connection.setAutoCommit(true);
		}
	}

	private void fill(Connection connection) throws SQLException {
		set(connection);
		introducePersonas(connection);
		showPictures(connection);
		for (Resource script : scripts("plan")) {
			run(connection, text(script));
		}
		new DemonstrationSecrets(this.seal).sealAll(connection);
		DemonstrationTables.withoutIndexes(connection, () -> {
			for (Resource script : scripts("rows")) {
				run(connection, text(script));
			}
		});
		DemonstrationTables.analyze(connection);
	}

	private void set(Connection connection) throws SQLException {
		try (PreparedStatement settings = connection.prepareStatement(SETTINGS)) {
			settings.setString(1, this.day.toString());
			settings.setString(2, Integer.toString(this.size.factor()));
			settings.setString(3, SEED);
			settings.setString(4, Integer.toString(DemonstrationFiles.EACH));
			settings.execute();
		}
	}

	private static void introducePersonas(Connection connection) throws SQLException {
		run(connection, PERSONAS);
		try (PreparedStatement insert = connection.prepareStatement(PERSONA)) {
			for (Persona persona : Persona.ALL) {
				insert.setString(1, persona.clientId());
				insert.setString(2, persona.subject());
				insert.setString(3, persona.name());
				insert.setString(4, persona.role().name());
				insert.setString(5, persona.region());
				insert.setString(6, persona.department());
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private static void showPictures(Connection connection) throws SQLException {
		run(connection, PICTURES);
		try (PreparedStatement insert = connection.prepareStatement(PICTURE)) {
			for (DemonstrationFiles.Picture picture : DemonstrationFiles.all()) {
				insert.setString(1, picture.subject().name());
				insert.setInt(2, picture.number());
				insert.setString(3, picture.sha256());
				insert.setInt(4, picture.length(Rendition.ORIGINAL));
				insert.setInt(5, picture.length(Rendition.THUMBNAIL));
				insert.setInt(6, DemonstrationFiles.WIDTH);
				insert.setInt(7, DemonstrationPicture.heightOf(DemonstrationFiles.WIDTH));
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private static Loaded count(Connection connection, long begun) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet counts = statement.executeQuery(COUNTS)) {
			counts.next();
			return new Loaded(counts.getLong("households"), counts.getLong("people"),
					Duration.ofNanos(System.nanoTime() - begun));
		}
	}

	private static void run(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static List<Resource> scripts(String folder) {
		try {
			Resource[] found = new PathMatchingResourcePatternResolver().getResources(SCRIPTS + folder + "/*.sql");
			return Arrays.stream(found)
				.sorted(Comparator.comparing(script -> String.valueOf(script.getFilename())))
				.toList();
		}
		catch (IOException failed) {
			throw new UncheckedIOException("the scripts of the demonstration data cannot be listed", failed);
		}
	}

	private static String text(Resource script) {
		try {
			return script.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException failed) {
			throw new UncheckedIOException("cannot read " + script, failed);
		}
	}

}
