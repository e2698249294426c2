package org.copperwall.screening;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import org.copperwall.graph.Column;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Which instance judges which batch, and what was matched after its batch was judged.
@Repository
class LeaseStore {

	private static final String CLAIM = """
			/* screening.claim */
			UPDATE screening_batch
			   SET lease_id = :lease, leased_until = :until
			 WHERE id = (SELECT id
			               FROM screening_batch
			              WHERE (status IN ('RECEIVED', 'RULING')
			                     OR status = 'RETRACTED'
			                        AND EXISTS (SELECT FROM screening_finding
			                                     WHERE batch_id = screening_batch.id
			                                       AND screening_finding.status IN ('RAISED', 'JOINED', 'QUIET')))
			                AND (leased_until IS NULL OR leased_until <= :now)
			              ORDER BY closed_at, id
			              LIMIT 1
			                FOR UPDATE SKIP LOCKED)
			RETURNING id""";

	private static final String RENEW = """
			/* screening.renew */
			UPDATE screening_batch SET leased_until = :until WHERE id = :id AND lease_id = :lease""";

	private static final String RELEASE = """
			/* screening.releaseLease */
			UPDATE screening_batch SET lease_id = NULL, leased_until = NULL WHERE id = :id AND lease_id = :lease""";

	private static final String LATE = """
			/* screening.matchedLate */
			SELECT screening_match.id, screening_match.batch_id, screening_record.household_id
			  FROM screening_match
			  JOIN screening_batch ON screening_batch.id = screening_match.batch_id
			  JOIN screening_record ON screening_record.record_key = screening_match.record_key
			                       AND screening_record.tried = screening_match.tried
			                       AND (NOT screening_match.tried OR screening_record.batch_id = screening_match.batch_id)
			 WHERE screening_match.status = 'MATCHED' AND NOT ruled AND screening_batch.status IN ('RAISED', 'TRIED')
			 ORDER BY screening_match.batch_id, screening_match.id
			 LIMIT :limit""";

	private static final String RULED = """
			/* screening.ruledLate */
			UPDATE screening_match SET ruled = true WHERE id = ANY (:ids)""";

	private final DatabaseClient database;

	LeaseStore(DatabaseClient database) {
		this.database = database;
	}

	/// That a batch is this instance's to judge.
	record Lease(UUID batch, UUID id) {
	}

	/// A row that got its person after its batch was judged.
	record Late(UUID match, UUID batch, UUID household) {
	}

	/// The batch that waits longest to be judged or taken back, or whose instance has
	/// not been heard of; empty for none.
	Mono<Lease> claim(UUID lease, Instant now, Instant until) {
		return this.database.sql(CLAIM)
			.bind("lease", lease)
			.bind("now", now)
			.bind("until", until)
			.map(row -> new Lease(Column.of(row, "id", UUID.class), lease))
			.one();
	}

	/// @return whether it is still this instance's
	Mono<Boolean> renew(Lease lease, Instant until) {
		return this.database.sql(RENEW)
			.bind("id", lease.batch())
			.bind("lease", lease.id())
			.bind("until", until)
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	Mono<Void> release(Lease lease) {
		return this.database.sql(RELEASE).bind("id", lease.batch()).bind("lease", lease.id()).then();
	}

	Flux<Late> late(int limit) {
		return this.database.sql(LATE)
			.bind("limit", limit)
			.map(row -> new Late(Column.of(row, "id", UUID.class), Column.of(row, "batch_id", UUID.class),
					Column.of(row, "household_id", UUID.class)))
			.all();
	}

	Mono<Void> ruled(Collection<UUID> matches) {
		return this.database.sql(RULED).bind("ids", matches.toArray(UUID[]::new)).then();
	}

}
