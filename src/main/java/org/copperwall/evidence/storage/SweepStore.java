package org.copperwall.evidence.storage;

import java.time.Instant;
import java.time.LocalDate;

import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/// On which days files were swept.
@Repository
class SweepStore {

	private static final String TAKE_DAY = """
			/* evidence.takeSweepDay */
			INSERT INTO file_sweep (day, begun_at) VALUES (:day, :now) ON CONFLICT DO NOTHING""";

	private final DatabaseClient database;

	SweepStore(DatabaseClient database) {
		this.database = database;
	}

	/// @return whether the day was still free, and is now the caller's
	Mono<Boolean> takeDay(LocalDate day, Instant now) {
		return this.database.sql(TAKE_DAY)
			.bind("day", day)
			.bind("now", now)
			.fetch()
			.rowsUpdated()
			.map((rows) -> rows == 1);
	}

}
