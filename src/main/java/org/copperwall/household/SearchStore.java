package org.copperwall.household;

import java.time.Instant;
import java.util.UUID;

import org.copperwall.access.Viewer;
import org.copperwall.graph.Column;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// Who searched by digits, and when: the same on every replica.
@Repository
class SearchStore {

	private static final String COUNT_SINCE = """
			/* household.countIdSearches */
			SELECT count(*) AS count
			  FROM household_id_search
			 WHERE issuer = :issuer AND subject = :subject AND searched_at > :since""";

	private static final String RECORD = """
			/* household.recordIdSearch */
			INSERT INTO household_id_search (id, issuer, subject, searched_at) VALUES (:id, :issuer, :subject, :at)""";

	private final DatabaseClient database;

	SearchStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Long> countSince(Viewer viewer, Instant since) {
		return this.database.sql(COUNT_SINCE)
			.bind("issuer", viewer.issuer())
			.bind("subject", viewer.subject())
			.bind("since", since)
			.map(row -> Column.of(row, "count", Long.class))
			.one();
	}

	Mono<Void> record(UUID id, Viewer viewer, Instant at) {
		return this.database.sql(RECORD)
			.bind("id", id)
			.bind("issuer", viewer.issuer())
			.bind("subject", viewer.subject())
			.bind("at", at)
			.then();
	}

}
