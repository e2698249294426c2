package org.copperwall.event;

import java.util.Collection;
import java.util.UUID;

import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// SQL over what the log says of single subjects.
@Repository
class EventProofStore {

	/// A change whose bytes no longer give its hash was not recorded so.
	private static final String RECORDED = """
			/* event.recorded */
			SELECT event.position, event.payload, event.hash
			  FROM event
			  LEFT JOIN event AS before
			    ON before.district_code = event.district_code AND before.position = event.position - 1
			 WHERE event.district_code = :district AND event.subject_id = :subject
			   AND CAST(convert_from(event.payload, 'UTF8') AS jsonb) @> CAST(:pattern AS jsonb)
			   AND event.hash = sha256(event.payload || coalesce(before.hash, CAST(:genesis AS bytea)))
			 ORDER BY event.position LIMIT 1""";

	private static final String CHANGED_SINCE = """
			/* event.changedSince */
			SELECT EXISTS (
			  SELECT 1 FROM event
			   WHERE district_code = :district AND subject_id = ANY(:subjects) AND position > :position
			     AND CAST(convert_from(payload, 'UTF8') AS jsonb) ->> 'kind' <> ALL(:kinds)) AS changed""";

	private final DatabaseClient database;

	EventProofStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<RecordedEvent> recorded(RegionCode district, UUID subject, String pattern) {
		return this.database.sql(RECORDED)
			.bind("district", district.value())
			.bind("subject", subject)
			.bind("pattern", pattern)
			.bind("genesis", Payload.GENESIS)
			.map(row -> Payload.read(district, Column.of(row, "position", Long.class),
					Column.of(row, "hash", byte[].class), Column.of(row, "payload", byte[].class)))
			.one();
	}

	Mono<Boolean> changedSince(RegionCode district, long position, Collection<UUID> subjects,
			Collection<String> kinds) {
		return this.database.sql(CHANGED_SINCE)
			.bind("district", district.value())
			.bind("position", position)
			.bind("subjects", subjects.toArray(UUID[]::new))
			.bind("kinds", kinds.toArray(String[]::new))
			.map(row -> Column.of(row, "changed", Boolean.class))
			.one();
	}

}
