package org.copperwall.export;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;

import org.copperwall.event.Cursor;
import org.copperwall.graph.Column;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Exports as work: who has which, how far it is, and what becomes of the files. Whoever writes proves by the id of his file
/// that the export is still his.
@Repository
class JobStore {

	private static final String CLAIM = """
			/* export.claim */
			UPDATE export_job
			   SET status = 'RUNNING', file_id = :fileId, leased_until = :until, attempts = attempts + 1,
			       rows_written = 0, rows_total = NULL, position_before = NULL, position_after = NULL
			 WHERE id = (SELECT id
			               FROM export_job
			              WHERE status = 'QUEUED' OR (status = 'RUNNING' AND leased_until <= :now)
			              ORDER BY requested_at, id
			              LIMIT 1
			                FOR UPDATE SKIP LOCKED)
			RETURNING *""";

	private static final String RENEW = """
			/* export.renew */
			UPDATE export_job SET leased_until = :until, rows_written = :rows
			 WHERE id = :id AND file_id = :fileId AND status = 'RUNNING'""";

	private static final String BEGIN = """
			/* export.begin */
			UPDATE export_job SET rows_total = :total, position_before = :position
			 WHERE id = :id AND file_id = :fileId AND status = 'RUNNING'""";

	private static final String RELEASE = """
			/* export.release */
			UPDATE export_job
			   SET status = 'QUEUED', leased_until = NULL, attempts = attempts - 1, rows_written = 0
			 WHERE id = :id AND file_id = :fileId AND status = 'RUNNING'""";

	private static final String FINISH = """
			/* export.finish */
			UPDATE export_job
			   SET status = 'DONE', leased_until = NULL, rows_written = :rows, position_after = :position,
			       byte_length = :length, sha256 = :digest, finished_at = :now, expires_at = :expiresAt
			 WHERE id = :id AND file_id = :fileId AND status = 'RUNNING'""";

	private static final String FAIL = """
			/* export.fail */
			UPDATE export_job SET status = 'FAILED', leased_until = NULL, failure = :failure, finished_at = :now
			 WHERE id = :id AND file_id = :fileId AND status = 'RUNNING'""";

	private static final String BY_ID = """
			/* export.job */
			SELECT * FROM export_job WHERE id = :id""";

	private static final String EXPIRE = """
			/* export.expire */
			UPDATE export_job SET status = 'EXPIRED'
			 WHERE status = 'DONE' AND expires_at <= :now
			RETURNING file_id""";

	private static final String NEXT_EXPIRY = """
			/* export.nextExpiry */
			SELECT expires_at FROM export_job WHERE status = 'DONE' ORDER BY expires_at LIMIT 1""";

	private static final String KNOWN = """
			/* export.knownFiles */
			SELECT file_id FROM export_job WHERE file_id = ANY (:fileIds) AND status IN ('RUNNING', 'DONE')""";

	private static final String EXPECTED = """
			/* export.expectedFiles */
			SELECT * FROM export_job WHERE status = 'DONE' ORDER BY id""";

	private final DatabaseClient database;

	JobStore(DatabaseClient database) {
		this.database = database;
	}

	/// The export that waits longest, or whose writer has not been heard of; empty for
	/// none.
	/// @param fileId of the file that will be written
	Mono<Export> claim(UUID fileId, Instant now, Instant until) {
		return this.database.sql(CLAIM)
			.bind("fileId", fileId)
			.bind("now", now)
			.bind("until", until)
			.map(ExportRow::of)
			.one();
	}

	/// Says that it is still being written, and how far.
	/// @return fails with [LeaseLost] when somebody else has it
	Mono<Void> renew(Lease lease, long rows, Instant until) {
		return held(of(RENEW, lease).bind("until", until).bind("rows", rows));
	}

	Mono<Void> begin(Lease lease, long total, Cursor position) {
		return held(of(BEGIN, lease).bind("total", total).bind("position", position.text()));
	}

	/// Gives an export back, to be begun anew by whoever comes first.
	Mono<Void> release(Lease lease) {
		return of(RELEASE, lease).then();
	}

	Mono<Void> finish(Lease lease, Written written, Instant now, Instant expiresAt) {
		return held(of(FINISH, lease).bind("rows", written.rows())
			.bind("position", written.position().text())
			.bind("length", written.file().byteLength())
			.bind("digest", HexFormat.of().parseHex(written.file().sha256()))
			.bind("now", now)
			.bind("expiresAt", expiresAt));
	}

	Mono<Void> fail(Lease lease, ExportFailure failure, Instant now) {
		return held(of(FAIL, lease).bind("failure", failure.name()).bind("now", now));
	}

	Mono<Export> byId(UUID id) {
		return this.database.sql(BY_ID).bind("id", id).map(ExportRow::of).one();
	}

	/// Marks what is past its days.
	/// @return the files that nobody may fetch any more
	Flux<UUID> expire(Instant now) {
		return this.database.sql(EXPIRE).bind("now", now).map(row -> Column.of(row, "file_id", UUID.class)).all();
	}

	Mono<Instant> nextExpiry() {
		return this.database.sql(NEXT_EXPIRY).map(row -> Column.of(row, "expires_at", Instant.class)).one();
	}

	Flux<UUID> known(Collection<UUID> fileIds) {
		return this.database.sql(KNOWN)
			.bind("fileIds", fileIds.toArray(UUID[]::new))
			.map(row -> Column.of(row, "file_id", UUID.class))
			.all();
	}

	Flux<Export> done() {
		return this.database.sql(EXPECTED).map(ExportRow::of).all();
	}

	private DatabaseClient.GenericExecuteSpec of(String statement, Lease lease) {
		return this.database.sql(statement).bind("id", lease.export()).bind("fileId", lease.fileId());
	}

	private static Mono<Void> held(DatabaseClient.GenericExecuteSpec statement) {
		return statement.fetch()
			.rowsUpdated()
			.flatMap(rows -> rows == 1 ? Mono.<Void>empty() : Mono.error(new LeaseLost()));
	}

}
