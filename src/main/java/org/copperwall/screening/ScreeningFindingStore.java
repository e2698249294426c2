package org.copperwall.screening;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.copperwall.rules.HouseholdGroup;
import org.copperwall.warning.ScreeningWarnings;
import org.copperwall.warning.WarningOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// What rules found, and what came of it.
@Repository
class ScreeningFindingStore {

	/// Judged again after an interruption, or of a record matched later: what stands
	/// already stays as it is.
	private static final String INSERT = """
			/* screening.insertFindings */
			INSERT INTO screening_finding (id, batch_id, region_code, department, rule_key, household_id, member_id,
			                               record_id, household_group, amount, value, limit_value, found_at, status)
			SELECT id, :batch, region_code, :department, rule_key, household_id, member_id, record_id, household_group,
			       amount, value, limit_value, :at, :status
			  FROM unnest(CAST(:ids AS uuid[]), CAST(:regions AS text[]), CAST(:rules AS text[]),
			              CAST(:households AS uuid[]), CAST(:members AS uuid[]), CAST(:records AS uuid[]),
			              CAST(:groups AS text[]), CAST(:amounts AS boolean[]), CAST(:values AS bigint[]), CAST(:limits AS bigint[]))
			       AS given (id, region_code, rule_key, household_id, member_id, record_id, household_group, amount,
			                 value, limit_value)
			    ON CONFLICT ON CONSTRAINT screening_finding_once DO NOTHING""";

	/// All of the next households that wait to be raised.
	private static final String WAITING = """
			/* screening.waitingFindings */
			SELECT *
			  FROM screening_finding
			 WHERE batch_id = :batch AND status = 'FOUND'
			   AND household_id IN (SELECT DISTINCT household_id
			                          FROM screening_finding
			                         WHERE batch_id = :batch AND status = 'FOUND'
			                         ORDER BY household_id
			                         LIMIT :households)
			 ORDER BY household_id, id""";

	private static final String STANDING = """
			/* screening.standingFindings */
			SELECT id
			  FROM screening_finding
			 WHERE batch_id = :batch AND status IN ('RAISED', 'JOINED', 'QUIET')
			 ORDER BY household_id, id
			 LIMIT :limit
			   FOR UPDATE""";

	private static final String ENTERED = """
			/* screening.enteredFindings */
			UPDATE screening_finding
			   SET status = coalesce(given.status, 'GONE'), warning_id = given.warning
			  FROM unnest(CAST(:ids AS uuid[]), CAST(:warnings AS uuid[]), CAST(:statuses AS text[]))
			       AS given (id, warning, status)
			 WHERE screening_finding.id = given.id""";

	private static final String RETRACTED = """
			/* screening.retractedFindings */
			UPDATE screening_finding SET status = 'RETRACTED' WHERE id = ANY (:ids)""";

	private static final String DROP_WAITING = """
			/* screening.dropWaitingFindings */
			UPDATE screening_finding SET status = 'RETRACTED' WHERE batch_id = :batch AND status = 'FOUND'""";

	private static final String ENDED = """
			/* screening.findingEnded */
			UPDATE screening_finding SET outcome = :outcome, settled_at = :at
			 WHERE warning_id = :warning AND status IN ('RAISED', 'JOINED')""";

	private static final String COUNTS = """
			/* screening.findingCounts */
			SELECT batch_id, count(*) AS findings, count(DISTINCT warning_id) FILTER (WHERE status = 'RAISED') AS raised,
			       count(DISTINCT warning_id) FILTER (WHERE status = 'JOINED') AS joined,
			       count(DISTINCT warning_id) FILTER (WHERE status = 'QUIET') AS quiet,
			       count(*) FILTER (WHERE status = 'GONE') AS gone,
			       count(*) FILTER (WHERE status = 'RETRACTED') AS retracted
			  FROM screening_finding
			 WHERE batch_id = ANY (:batches)
			 GROUP BY batch_id""";

	private final DatabaseClient database;

	ScreeningFindingStore(DatabaseClient database) {
		this.database = database;
	}

	/// All of one batch, found at the same instant.
	Mono<Void> insert(List<Finding> findings) {
		if (findings.isEmpty()) {
			return Mono.empty();
		}
		Finding any = findings.getFirst();
		return this.database.sql(INSERT)
			.bind("batch", any.batch())
			.bind("department", any.department().name())
			.bind("at", any.foundAt())
			.bind("status", any.status().name())
			.bind("ids", all(findings, Finding::id, UUID[]::new))
			.bind("regions", all(findings, finding -> finding.region().value(), String[]::new))
			.bind("rules", all(findings, Finding::rule, String[]::new))
			.bind("households", all(findings, Finding::household, UUID[]::new))
			.bind("members", all(findings, Finding::member, UUID[]::new))
			.bind("records", all(findings, Finding::record, UUID[]::new))
			.bind("groups", all(findings, finding -> finding.group().name(), String[]::new))
			.bind("amounts", all(findings, Finding::amount, Boolean[]::new))
			.bind("values", all(findings, Finding::value, Long[]::new))
			.bind("limits", all(findings, Finding::limit, Long[]::new))
			.then();
	}

	/// @param households at most; each with all that was found about it
	Mono<List<Finding>> waiting(UUID batch, int households) {
		return this.database.sql(WAITING)
			.bind("batch", batch)
			.bind("households", households)
			.map(ScreeningFindingStore::finding)
			.all()
			.collectList();
	}

	/// Those in a warning that nobody took back yet, for the rest of the transaction.
	Mono<List<UUID>> standing(UUID batch, int limit) {
		return this.database.sql(STANDING)
			.bind("batch", batch)
			.bind("limit", limit)
			.mapValue(UUID.class)
			.all()
			.collectList();
	}

	/// What is in no warning is about a household that is gone.
	Mono<Void> entered(List<Finding> findings, List<ScreeningWarnings.Entered> entered) {
		var byFact = entered.stream().collect(Collectors.toMap(ScreeningWarnings.Entered::fact, Function.identity()));
		return this.database.sql(ENTERED)
			.bind("ids", all(findings, Finding::id, UUID[]::new))
			.bind("warnings", all(findings, finding -> {
				ScreeningWarnings.Entered in = byFact.get(finding.id());
				return in == null ? null : in.warning();
			}, UUID[]::new))
			.bind("statuses", all(findings, finding -> {
				ScreeningWarnings.Entered in = byFact.get(finding.id());
				return in == null ? FindingStatus.GONE.name() : in.entry().name();
			}, String[]::new))
			.then();
	}

	Mono<Void> retracted(Collection<UUID> findings) {
		return this.database.sql(RETRACTED).bind("ids", findings.toArray(UUID[]::new)).then();
	}

	/// Nothing that waits will be raised any more.
	Mono<Void> dropWaiting(UUID batch) {
		return this.database.sql(DROP_WAITING).bind("batch", batch).then();
	}

	Mono<Void> ended(UUID warning, WarningOutcome outcome, Instant at) {
		return this.database.sql(ENDED).bind("warning", warning).bind("outcome", outcome.name()).bind("at", at).then();
	}

	Mono<FindingCounts> counts(UUID batch) {
		return counts(List.of(batch)).map(found -> found.getOrDefault(batch, FindingCounts.NONE));
	}

	/// By batch; those without a finding are left out.
	Mono<Map<UUID, FindingCounts>> counts(Collection<UUID> batches) {
		return this.database.sql(COUNTS)
			.bind("batches", batches.toArray(UUID[]::new))
			.map(row -> Map.entry(Column.of(row, "batch_id", UUID.class),
					new FindingCounts(count(row, "findings"), count(row, "raised"), count(row, "joined"),
							count(row, "quiet"), count(row, "gone"), count(row, "retracted"))))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	static Finding finding(Readable row) {
		String outcome = row.get("outcome", String.class);
		return new Finding(Column.of(row, "id", UUID.class), Column.of(row, "batch_id", UUID.class),
				new RegionCode(Column.of(row, "region_code", String.class)),
				Department.valueOf(Column.of(row, "department", String.class)),
				Column.of(row, "rule_key", String.class), Column.of(row, "household_id", UUID.class),
				row.get("member_id", UUID.class), Column.of(row, "record_id", UUID.class),
				HouseholdGroup.valueOf(Column.of(row, "household_group", String.class)),
				Column.of(row, "amount", Boolean.class), count(row, "value"), count(row, "limit_value"),
				Column.of(row, "found_at", Instant.class),
				FindingStatus.valueOf(Column.of(row, "status", String.class)), row.get("warning_id", UUID.class),
				outcome == null ? null : WarningOutcome.valueOf(outcome), row.get("settled_at", Instant.class));
	}

	private static long count(Readable row, String column) {
		return Column.of(row, column, Long.class);
	}

	private static <T, V> V[] all(List<T> rows, Function<T, ? extends @Nullable V> value, IntFunction<V[]> array) {
		return rows.stream().map(value).toArray(array);
	}

}
