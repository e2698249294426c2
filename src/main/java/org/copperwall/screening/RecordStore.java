package org.copperwall.screening;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.copperwall.graph.Ids;
import org.copperwall.household.Matching;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// Records of members: a chunk with one statement.
@Repository
class RecordStore {

	/// Always in the same order, so that two who send the same do not wait for each
	/// other. What stands in a batch that
	/// counts no more is taken over.
	private static final String INSERT = """
			/* screening.insertRecords */
			INSERT INTO screening_record (id, batch_id, row_number, kind, region_code, household_id, member_id, record_key,
			                              occurred_on, amount_fen, code, tried)
			SELECT given.id, :batch, given.row_number, :kind, given.region_code, given.household_id, given.member_id,
			       decode(given.record_key, 'hex'), given.occurred_on::date, given.amount_fen, given.code, false
			  FROM unnest(CAST(:ids AS uuid[]), CAST(:rows AS integer[]), CAST(:regions AS text[]), CAST(:households AS uuid[]),
			              CAST(:members AS uuid[]), CAST(:keys AS text[]), CAST(:days AS text[]), CAST(:amounts AS bigint[]),
			              CAST(:codes AS text[]))
			         AS given (id, row_number, region_code, household_id, member_id, record_key, occurred_on, amount_fen, code)
			 ORDER BY given.record_key
			ON CONFLICT (record_key) WHERE NOT tried DO UPDATE
			   SET batch_id = excluded.batch_id, row_number = excluded.row_number, region_code = excluded.region_code,
			       household_id = excluded.household_id, member_id = excluded.member_id
			 WHERE EXISTS (SELECT FROM screening_batch
			                WHERE screening_batch.id = screening_record.batch_id
			                  AND status IN ('CANCELLED', 'RETRACTED'))""";

	/// A dry run says what would be new.
	private static final String INSERT_TRIED = """
			/* screening.insertTriedRecords */
			INSERT INTO screening_record (id, batch_id, row_number, kind, region_code, household_id, member_id, record_key,
			                              occurred_on, amount_fen, code, tried)
			SELECT given.id, :batch, given.row_number, :kind, given.region_code, given.household_id, given.member_id,
			       decode(given.record_key, 'hex'), given.occurred_on::date, given.amount_fen, given.code, true
			  FROM unnest(CAST(:ids AS uuid[]), CAST(:rows AS integer[]), CAST(:regions AS text[]), CAST(:households AS uuid[]),
			              CAST(:members AS uuid[]), CAST(:keys AS text[]), CAST(:days AS text[]), CAST(:amounts AS bigint[]),
			              CAST(:codes AS text[]))
			         AS given (id, row_number, region_code, household_id, member_id, record_key, occurred_on, amount_fen, code)
			 WHERE NOT EXISTS (SELECT FROM screening_record AS known
			                     JOIN screening_batch ON screening_batch.id = known.batch_id
			                    WHERE known.record_key = decode(given.record_key, 'hex') AND NOT known.tried
			                      AND status NOT IN ('CANCELLED', 'RETRACTED'))
			ON CONFLICT (batch_id, record_key) WHERE tried DO NOTHING""";

	private final DatabaseClient database;

	private final Ids ids;

	RecordStore(DatabaseClient database, Ids ids) {
		this.database = database;
		this.ids = ids;
	}

	/// A row, and who it is about.
	record Matched(CheckedRow row, Matching.Member member) {
	}

	/// @param rows no two with the same key
	/// @return how many are new
	Mono<Integer> insert(ScreeningBatch batch, List<Matched> rows) {
		if (rows.isEmpty()) {
			return Mono.just(0);
		}
		HexFormat hex = HexFormat.of();
		GenericExecuteSpec statement = this.database.sql(batch.dryRun() ? INSERT_TRIED : INSERT)
			.bind("batch", batch.id())
			.bind("kind", batch.kind())
			.bind("ids", all(rows, row -> this.ids.next()).toArray(UUID[]::new))
			.bind("rows", all(rows, row -> row.row().row()).toArray(Integer[]::new))
			.bind("regions", all(rows, row -> row.member().region().value()).toArray(String[]::new))
			.bind("households", all(rows, row -> row.member().householdId()).toArray(UUID[]::new))
			.bind("members", all(rows, row -> row.member().id()).toArray(UUID[]::new))
			.bind("keys", all(rows, row -> hex.formatHex(row.row().key())).toArray(String[]::new))
			.bind("days", all(rows, row -> row.row().occurredOn().toString()).toArray(String[]::new))
			.bind("amounts", rows.stream().map(row -> row.row().amountFen()).toArray(Long[]::new))
			.bind("codes", rows.stream().map(row -> row.row().code()).toArray(String[]::new));
		return statement.fetch().rowsUpdated().map(Long::intValue);
	}

	private static <T> List<T> all(List<Matched> rows, Function<Matched, T> value) {
		return rows.stream().map(value).toList();
	}

}
