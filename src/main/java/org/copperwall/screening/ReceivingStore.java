package org.copperwall.screening;

import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Column;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// How far a batch has come, chunk by chunk, and what was wrong with it.
@Repository
class ReceivingStore {

	private static final String HOLD = """
			/* screening.hold */
			SELECT id FROM screening_batch WHERE id = :id AND rows = :before AND status = 'OPEN' FOR UPDATE""";

	private static final String CHUNKS = """
			/* screening.chunks */
			SELECT first_row, last_row, digest FROM screening_chunk
			 WHERE batch_id = :id AND first_row > :after
			 ORDER BY first_row""";

	private static final String INSERT_CHUNK = """
			/* screening.insertChunk */
			INSERT INTO screening_chunk (batch_id, first_row, last_row, digest) VALUES (:id, :first, :last, :digest)""";

	private static final String INSERT_FAULTS = """
			/* screening.insertFaults */
			INSERT INTO screening_fault (batch_id, row_number, place, column_name, code)
			SELECT :id, given.row_number, given.place, given.column_name, given.code
			  FROM unnest(CAST(:rows AS integer[]), CAST(:places AS integer[]), CAST(:columns AS text[]),
			              CAST(:codes AS text[])) AS given (row_number, place, column_name, code)""";

	private static final String FORGET_HEADER = """
			/* screening.forgetHeaderFaults */
			DELETE FROM screening_fault WHERE batch_id = :id AND row_number = 0""";

	private static final String COUNT = """
			/* screening.countRows */
			UPDATE screening_batch
			   SET rows = rows + :rows, accepted = accepted + :accepted, refused = refused + :refused,
			       matched = matched + :matched, queued = queued + :queued, unmatched = unmatched + :unmatched,
			       repeated = repeated + :repeated, faults = faults + :faults
			 WHERE id = :id
			RETURNING faults""";

	private final DatabaseClient database;

	ReceivingStore(DatabaseClient database) {
		this.database = database;
	}

	/// Holds an open batch that has this many rows until the end of the transaction.
	/// @return whether it was held
	Mono<Boolean> hold(UUID batch, int before) {
		return this.database.sql(HOLD)
			.bind("id", batch)
			.bind("before", before)
			.map(row -> true)
			.one()
			.defaultIfEmpty(false);
	}

	/// Chunks behind a row, in their order.
	Flux<RowChunk.Taken> chunks(UUID batch, int after) {
		return this.database.sql(CHUNKS)
			.bind("id", batch)
			.bind("after", after)
			.map(row -> new RowChunk.Taken(Column.of(row, "first_row", Integer.class),
					Column.of(row, "last_row", Integer.class), Column.of(row, "digest", byte[].class)))
			.all();
	}

	Mono<Void> insertChunk(UUID batch, RowChunk chunk) {
		return this.database.sql(INSERT_CHUNK)
			.bind("id", batch)
			.bind("first", chunk.first())
			.bind("last", chunk.last())
			.bind("digest", chunk.digest())
			.then();
	}

	Mono<Void> insertFaults(UUID batch, List<RowFault> faults) {
		if (faults.isEmpty()) {
			return Mono.empty();
		}
		GenericExecuteSpec statement = this.database.sql(INSERT_FAULTS)
			.bind("id", batch)
			.bind("rows", faults.stream().map(RowFault::row).toArray(Integer[]::new))
			.bind("places", faults.stream().map(RowFault::place).toArray(Integer[]::new))
			.bind("columns", faults.stream().map(RowFault::column).toArray(String[]::new))
			.bind("codes", faults.stream().map(fault -> fault.code().name()).toArray(String[]::new));
		return statement.then();
	}

	/// What was wrong with a header before is no matter when another one comes.
	Mono<Void> forgetHeader(UUID batch) {
		return this.database.sql(FORGET_HEADER).bind("id", batch).then();
	}

	/// Adds what a chunk brought; the batch must be held.
	/// @return faults of the whole batch
	Mono<Integer> count(UUID batch, ScreeningTally more) {
		return this.database.sql(COUNT)
			.bind("id", batch)
			.bind("rows", more.rows())
			.bind("accepted", more.accepted())
			.bind("refused", more.refused())
			.bind("matched", more.matched())
			.bind("queued", more.queued())
			.bind("unmatched", more.unmatched())
			.bind("repeated", more.repeated())
			.bind("faults", more.faults())
			.map(row -> Column.of(row, "faults", Integer.class))
			.one();
	}

}
