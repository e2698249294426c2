package org.copperwall.sandbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

import org.copperwall.access.Seal;
import org.copperwall.rules.WorkingDays;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/// The first start of a sandbox fills its database right after it was migrated, before anything reads it. With several
/// replicas one does it, and the others wait.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class DemonstrationStart {

	@Bean
	FlywayMigrationStrategy migrateAndFill(DemonstrationSettings settings, Clock clock, Seal seal) {
		return flyway -> {
			flyway.migrate();
			if (settings.demonstration()) {
				DemonstrationData data = new DemonstrationData(WorkingDays.dayOf(clock.instant()), settings.size(),
						seal);
				try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
					data.loadInto(connection);
				}
				catch (SQLException failed) {
					throw new IllegalStateException("the demonstration data could not be loaded", failed);
				}
			}
		};
	}

}
