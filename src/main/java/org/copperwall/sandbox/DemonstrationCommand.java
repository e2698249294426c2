package org.copperwall.sandbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.copperwall.StartRefused;
import org.copperwall.access.Seal;
import org.copperwall.rules.WorkingDays;
import org.flywaydb.core.Flyway;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/// `--copperwall.demonstration.load=true`: instead of starting a sandbox, lays out an external, empty database and fills it
/// with demonstration data, for a rehearsal of production. Takes the variables that production takes, and only the parts
/// of the service that this needs. Not a configuration of the service: it is found by nobody but its own command.
@ImportAutoConfiguration(FlywayAutoConfiguration.class)
@EnableConfigurationProperties(DemonstrationSettings.class)
@ComponentScan(basePackages = "org.copperwall", useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
				pattern = { "org\\.copperwall\\.DatabaseFitness", "org\\.copperwall\\.graph\\.Time",
						"org\\.copperwall\\.access\\.SealConfiguration" }))
class DemonstrationCommand {

	static final String OPTION = "copperwall.demonstration.load";

	static boolean isAskedFor(String... arguments) {
		return Optional.ofNullable(new DefaultApplicationArguments(arguments).getOptionValues(OPTION))
			.filter(List.of("true")::equals)
			.isPresent();
	}

	/// @throws StartRefused if a variable is missing or wrong, or the database is not
	/// empty: then nothing was changed
	static void run(String... arguments) {
		new SpringApplicationBuilder(DemonstrationCommand.class).web(WebApplicationType.NONE).run(arguments).close();
	}

	@Bean
	FlywayMigrationStrategy migrateAndFill(DemonstrationSettings settings, Clock clock, Seal seal) {
		return flyway -> {
			DemonstrationData data = new DemonstrationData(WorkingDays.dayOf(clock.instant()), settings.size(), seal);
			try {
				fill(flyway, data);
			}
			catch (SQLException failed) {
				throw new IllegalStateException("the demonstration data could not be loaded", failed);
			}
		};
	}

	private static void fill(Flyway flyway, DemonstrationData data) throws SQLException {
		// Before it is migrated: not even the tables of somebody's database may change.
		try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
			DemonstrationTables.firstWithRows(connection).ifPresent(DemonstrationCommand::refuse);
		}
		flyway.migrate();
		try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
			if (data.loadInto(connection).isEmpty()) {
				refuse(DemonstrationTables.firstWithRows(connection).orElse("region"));
			}
		}
	}

	private static void refuse(String table) {
		throw new StartRefused(
				"The database is not empty: there are rows in `" + table
						+ "`. Nothing was loaded, nothing was changed.",
				"Name an empty database in COPPERWALL_DATABASE_URL. Demonstration data never mixes with what is real.");
	}

}
