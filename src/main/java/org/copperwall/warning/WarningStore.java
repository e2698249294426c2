package org.copperwall.warning;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import org.copperwall.casework.Medium;
import org.copperwall.casework.Source;
import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The warnings themselves.
@Repository
class WarningStore {

	private static final String LOCK_UNSETTLED = """
			/* warning.lockUnsettled */
			SELECT id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
			       overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at, version
			  FROM warning
			 WHERE household_id = :household AND status <> 'SETTLED'
			   FOR UPDATE""";

	private static final String LOCK_IN_CASE = """
			/* warning.lockInCase */
			SELECT id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
			       overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at, version
			  FROM warning
			 WHERE case_id = :case AND status = 'IN_CASE'
			 ORDER BY id
			   FOR UPDATE""";

	private static final String LOCK = """
			/* warning.lock */
			SELECT id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
			       overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at, version
			  FROM warning
			 WHERE id = :id AND region_code >= :region AND region_code < :region || ':'
			   FOR UPDATE""";

	private static final String LOCK_UNFOUNDED = """
			/* warning.lockUnfounded */
			SELECT id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
			       overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at, version
			  FROM warning
			 WHERE household_id = :household AND outcome = 'UNFOUNDED' AND settled_at > :since
			   AND causes @> :causes AND severity >= :severity
			 ORDER BY settled_at DESC, id DESC
			 LIMIT 1
			   FOR UPDATE""";

	private static final String BY_IDS = """
			/* warning.byIds */
			SELECT id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
			       overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at, version
			  FROM warning
			 WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'
			   AND (CAST(:app AS text) IS NULL
			     OR EXISTS (SELECT FROM warning_reporter WHERE warning_id = warning.id AND reported_through = :app))""";

	private static final String OF_HOUSEHOLDS = """
			/* warning.ofHouseholds */
			SELECT warning.*
			  FROM unnest(CAST(:households AS uuid[])) AS wanted (household)
			 CROSS JOIN LATERAL (
			   SELECT id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
			          overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at, version
			     FROM warning
			    WHERE household_id = wanted.household AND region_code >= :region AND region_code < :region || ':'
			    ORDER BY raised_at DESC, id DESC
			    LIMIT :limit) AS warning""";

	private static final String INSERT = """
			/* warning.insert */
			INSERT INTO warning (id, household_id, region_code, source, medium, severity, causes, dimensions, status,
			                     hop, due_at, overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at,
			                     version)
			VALUES (:id, :household, :region, :source, :medium, :severity, :causes, :dimensions, :status, :hop, :dueAt,
			        :overdue, :case, :settledAt, :outcome, :policy, :ruleSet, :raisedAt, :version)""";

	private static final String SAVE = """
			/* warning.save */
			UPDATE warning
			   SET severity = :severity, causes = :causes, dimensions = :dimensions, status = :status, hop = :hop,
			       due_at = :dueAt, overdue = :overdue, case_id = :case, settled_at = :settledAt,
			       outcome = :outcome, policy_sealed = :policy, version = :version
			 WHERE id = :id""";

	private static final String RECORD_OVERDUE = """
			/* warning.recordOverdue */
			UPDATE warning SET overdue = true WHERE id = ANY (:ids) AND status = 'OPEN'""";

	private static final String UNSETTLED = """
			/* warning.unsettled */
			SELECT household_id, count(*)::int AS count
			  FROM warning
			 WHERE household_id = ANY (:households) AND status <> 'SETTLED'
			 GROUP BY household_id""";

	private final DatabaseClient database;

	WarningStore(DatabaseClient database) {
		this.database = database;
	}

	/// How many of each household nobody has settled.
	Mono<Map<UUID, Integer>> unsettled(Collection<UUID> households) {
		return this.database.sql(UNSETTLED)
			.bind("households", households.toArray(UUID[]::new))
			.map(row -> Map.entry(Column.of(row, "household_id", UUID.class), Column.of(row, "count", Integer.class)))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	/// The one warning of a household that is not settled; to be called with the
	/// household's row locked.
	Mono<Warning> lockUnsettled(UUID household) {
		return this.database.sql(LOCK_UNSETTLED).bind("household", household).map(WarningStore::warning).one();
	}

	/// With the household's row locked, if it concerns one.
	Mono<Warning> lock(UUID id, RegionCode region) {
		return this.database.sql(LOCK).bind("id", id).bind("region", region.value()).map(WarningStore::warning).one();
	}

	/// What said no less about a household, and was found to be nothing; to be called
	/// with the household's row locked.
	Mono<Warning> lockUnfounded(UUID household, Report report, Instant since) {
		return this.database.sql(LOCK_UNFOUNDED)
			.bind("household", household)
			.bind("since", since)
			.bind("causes", names(report.causes()))
			.bind("severity", report.severity().level())
			.map(WarningStore::warning)
			.one();
	}

	Flux<Warning> lockInCase(UUID caseId) {
		return this.database.sql(LOCK_IN_CASE).bind("case", caseId).map(WarningStore::warning).all();
	}

	/// @param app a partner app, which sees only what it handed in; absent for everybody
	/// else
	Flux<Warning> byIds(Collection<UUID> ids, RegionCode region, @Nullable String app) {
		return this.database.sql(BY_IDS)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("region", region.value())
			.bind("app", nullable(app, String.class))
			.map(WarningStore::warning)
			.all();
	}

	/// The newest of each household, the newest first.
	Flux<Warning> ofHouseholds(Collection<UUID> households, int limit, RegionCode region) {
		return this.database.sql(OF_HOUSEHOLDS)
			.bind("households", households.toArray(UUID[]::new))
			.bind("limit", limit)
			.bind("region", region.value())
			.map(WarningStore::warning)
			.all();
	}

	Mono<Void> insert(Warning warning) {
		return changing(this.database.sql(INSERT), warning)
			.bind("household", nullable(warning.householdId(), UUID.class))
			.bind("region", warning.region().value())
			.bind("source", warning.source().name())
			.bind("medium", warning.medium().name())
			.bind("ruleSet", warning.ruleSetId())
			.bind("raisedAt", warning.raisedAt())
			.then();
	}

	Mono<Void> save(Warning warning) {
		return changing(this.database.sql(SAVE), warning).then();
	}

	Mono<Void> recordOverdue(Collection<UUID> ids) {
		return this.database.sql(RECORD_OVERDUE).bind("ids", ids.toArray(UUID[]::new)).then();
	}

	private static DatabaseClient.GenericExecuteSpec changing(DatabaseClient.GenericExecuteSpec statement,
			Warning warning) {
		Hop hop = warning.hop();
		WarningOutcome outcome = warning.outcome();
		Warning.Settlement settlement = warning.stage().settlement();
		return statement.bind("id", warning.id())
			.bind("severity", warning.severity().level())
			.bind("causes", names(warning.causes()))
			.bind("dimensions", names(warning.dimensions()))
			.bind("status", warning.status().name())
			.bind("hop", nullable(hop == null ? null : hop.name(), String.class))
			.bind("dueAt", nullable(warning.dueAt(), Instant.class))
			.bind("overdue", warning.overdue())
			.bind("case", nullable(warning.caseId(), UUID.class))
			.bind("settledAt", nullable(warning.settledAt(), Instant.class))
			.bind("outcome", nullable(outcome == null ? null : outcome.name(), String.class))
			.bind("policy", SealedText.parameter(settlement == null ? null : settlement.policy()))
			.bind("version", warning.version());
	}

	static Warning warning(Readable row) {
		String hop = row.get("hop", String.class);
		return new Warning(Column.of(row, "id", UUID.class), row.get("household_id", UUID.class),
				new RegionCode(Column.of(row, "region_code", String.class)),
				Source.valueOf(Column.of(row, "source", String.class)),
				Medium.valueOf(Column.of(row, "medium", String.class)),
				Severity.ofLevel(Column.of(row, "severity", Integer.class)), values(row, "causes", RiskCause::valueOf),
				values(row, "dimensions", Dimension::valueOf),
				new Warning.Stage(WarningStatus.valueOf(Column.of(row, "status", String.class)),
						hop == null ? null : Hop.valueOf(hop), row.get("due_at", Instant.class),
						Column.of(row, "overdue", Boolean.class), row.get("case_id", UUID.class), settlement(row)),
				Column.of(row, "rule_set_id", UUID.class), Column.of(row, "raised_at", Instant.class),
				Column.of(row, "version", Integer.class));
	}

	private static Warning.@Nullable Settlement settlement(Readable row) {
		Instant at = row.get("settled_at", Instant.class);
		return at == null ? null : new Warning.Settlement(at,
				WarningOutcome.valueOf(Column.of(row, "outcome", String.class)), SealedText.of(row, "policy_sealed"));
	}

	static Parameter nullable(@Nullable Object value, Class<?> type) {
		return value == null ? Parameters.in(type) : Parameters.in(value);
	}

	static String[] names(List<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).toArray(String[]::new);
	}

	private static <T> List<T> values(Readable row, String column, Function<String, T> parse) {
		return Arrays.stream(Column.of(row, column, String[].class)).map(parse).toList();
	}

}
