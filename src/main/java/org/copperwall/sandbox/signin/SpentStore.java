package org.copperwall.sandbox.signin;

import java.time.Instant;

import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Profile;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/// What can be had only once and was had, and which sessions ended: the same for all replicas, and after a restart. A row is
/// kept no longer than what it bars could have been used.
@Repository
@Profile("sandbox")
class SpentStore {

	private static final String SPEND = """
			/* sandbox.spend */
			INSERT INTO sandbox_spent (id, until) VALUES (:id, :until) ON CONFLICT DO NOTHING""";

	private static final String SPENT = """
			/* sandbox.spent */
			SELECT count(*) AS found FROM sandbox_spent WHERE id = :id""";

	private static final String FORGET = """
			/* sandbox.forget_spent */
			DELETE FROM sandbox_spent WHERE until < :now""";

	private final DatabaseClient database;

	SpentStore(DatabaseClient database) {
		this.database = database;
	}

	/// @return whether it had not been spent before; of many at once, one is told so
	Mono<Boolean> spend(String id, Instant until, Instant now) {
		return this.database.sql(FORGET)
			.bind("now", now)
			.fetch()
			.rowsUpdated()
			.then(this.database.sql(SPEND).bind("id", id).bind("until", until).fetch().rowsUpdated())
			.map((rows) -> rows == 1);
	}

	Mono<Boolean> isSpent(String id) {
		return this.database.sql(SPENT)
			.bind("id", id)
			.map((row) -> Long.valueOf(1).equals(row.get("found", Long.class)))
			.one();
	}

}
