package org.copperwall.warning;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.copperwall.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Many warnings at once, as screening raises and takes them back. To be called with the households' rows locked.
@Repository
class ScreenedStore {

	private static final String LOCK_UNSETTLED = """
			/* warning.lockUnsettledOfMany */
			SELECT id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
			       overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at, version
			  FROM warning
			 WHERE household_id = ANY (:households) AND status <> 'SETTLED'
			 ORDER BY id
			   FOR UPDATE""";

	/// A fact is the same when the same rule said it of the same person; what got worse
	/// lies outside the bounds.
	private static final String LOCK_UNFOUNDED = """
			/* warning.lockUnfoundedFacts */
			SELECT given.fact AS fact_id, warning.*
			  FROM unnest(CAST(:facts AS uuid[]), CAST(:households AS uuid[]), CAST(:keys AS text[]),
			              CAST(:lowest AS bigint[]), CAST(:highest AS bigint[]))
			       AS given (fact, household, key, lowest, highest)
			 CROSS JOIN LATERAL (
			   SELECT settled.id
			     FROM warning AS settled
			     JOIN warning_reporter AS report ON report.warning_id = settled.id
			    WHERE settled.household_id = given.household AND settled.outcome = 'UNFOUNDED'
			      AND settled.settled_at > :since AND report.fact = given.key AND report.retracted_at IS NULL
			      AND report.fact_value BETWEEN given.lowest AND given.highest
			    ORDER BY settled.settled_at DESC, settled.id DESC
			    LIMIT 1) AS found
			  JOIN warning ON warning.id = found.id
			   FOR UPDATE OF warning""";

	private static final String LOCK = """
			/* warning.lockMany */
			SELECT id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
			       overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at, version
			  FROM warning
			 WHERE id = ANY (:ids)
			 ORDER BY id
			   FOR UPDATE""";

	private static final String OF_FACTS = """
			/* warning.ofFacts */
			SELECT id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
			       overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at, version
			  FROM warning
			 WHERE id IN (SELECT warning_id FROM warning_reporter WHERE id = ANY (:facts))""";

	private static final String MARK_RETRACTED = """
			/* warning.markRetracted */
			UPDATE warning_reporter SET retracted_at = :at WHERE id = ANY (:facts) AND retracted_at IS NULL""";

	private static final String STANDING = """
			/* warning.standingReports */
			SELECT warning_id, severity, causes, dimensions
			  FROM warning_reporter
			 WHERE warning_id = ANY (:ids) AND retracted_at IS NULL
			 ORDER BY warning_id, number""";

	private static final String INSERT = """
			/* warning.insertMany */
			INSERT INTO warning (id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop,
			                     due_at, case_id, rule_set_id, raised_at, version)
			SELECT id, household_id, region_code, source, medium, severity, string_to_array(causes, ','),
			       string_to_array(dimensions, ','), status, nullif(hop, ''), CAST(nullif(due_at, '') AS timestamptz),
			       case_id, :ruleSet, :raisedAt, version
			  FROM unnest(CAST(:ids AS uuid[]), CAST(:households AS uuid[]), CAST(:regions AS text[]),
			              CAST(:sources AS text[]), CAST(:media AS text[]), CAST(:severities AS integer[]),
			              CAST(:causes AS text[]), CAST(:dimensions AS text[]), CAST(:statuses AS text[]),
			              CAST(:hops AS text[]), CAST(:dueAts AS text[]), CAST(:cases AS uuid[]),
			              CAST(:versions AS integer[]))
			       AS given (id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop,
			                 due_at, case_id, version)""";

	private static final String INSERT_REPORTS = """
			/* warning.insertFacts */
			INSERT INTO warning_reporter (warning_id, number, id, source, medium, severity, grounds, causes, dimensions,
			                              fact, fact_value, reporter, role, reported_at)
			SELECT warning_id, (SELECT count(*) FROM warning_reporter WHERE warning_id = given.warning_id) + number, id,
			       :source, :medium, severity, CAST(grounds AS jsonb), string_to_array(causes, ','),
			       string_to_array(dimensions, ','), fact, value, :reporter, :role, :reportedAt
			  FROM unnest(CAST(:warnings AS uuid[]), CAST(:numbers AS integer[]), CAST(:ids AS uuid[]),
			              CAST(:severities AS integer[]), CAST(:grounds AS text[]), CAST(:causes AS text[]),
			              CAST(:dimensions AS text[]), CAST(:facts AS text[]), CAST(:values AS bigint[]))
			       AS given (warning_id, number, id, severity, grounds, causes, dimensions, fact, value)""";

	private static final String INSERT_HOPS = """
			/* warning.insertHops */
			INSERT INTO warning_hop (warning_id, number, hop, role, region_code, started_at, due_at)
			SELECT warning_id, 1, hop, role, region_code, :startedAt, CAST(due_at AS timestamptz)
			  FROM unnest(CAST(:warnings AS uuid[]), CAST(:hops AS text[]), CAST(:roles AS text[]),
			              CAST(:regions AS text[]), CAST(:dueAts AS text[]))
			       AS given (warning_id, hop, role, region_code, due_at)""";

	private final DatabaseClient database;

	private final GroundText grounds;

	ScreenedStore(DatabaseClient database, GroundText grounds) {
		this.database = database;
		this.grounds = grounds;
	}

	/// A fact as it is entered with a warning.
	/// @param number among those entered with it now, from 1
	record Said(UUID warning, int number, ScreeningFact fact, Report report) {
	}

	/// By household.
	Mono<Map<UUID, Warning>> lockUnsettled(Collection<UUID> households) {
		return this.database.sql(LOCK_UNSETTLED)
			.bind("households", households.toArray(UUID[]::new))
			.map(WarningStore::warning)
			.all()
			.collectMap(warning -> Objects.requireNonNull(warning.householdId()));
	}

	/// By fact, those that were found to be nothing since then and got no worse.
	Mono<Map<UUID, Warning>> lockUnfounded(List<ScreeningFact> facts, Instant since) {
		return this.database.sql(LOCK_UNFOUNDED)
			.bind("facts", all(facts, ScreeningFact::id, UUID[]::new))
			.bind("households", all(facts, ScreeningFact::household, UUID[]::new))
			.bind("keys", all(facts, ScreeningFact::key, String[]::new))
			.bind("lowest", all(facts, ScreeningFact::settledFrom, Long[]::new))
			.bind("highest", all(facts, ScreeningFact::settledTo, Long[]::new))
			.bind("since", since)
			.map(row -> Map.entry(Column.of(row, "fact_id", UUID.class), WarningStore.warning(row)))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	Flux<Warning> lock(Collection<UUID> ids) {
		return this.database.sql(LOCK).bind("ids", ids.toArray(UUID[]::new)).map(WarningStore::warning).all();
	}

	Flux<Warning> warningsOf(Collection<UUID> facts) {
		return this.database.sql(OF_FACTS).bind("facts", facts.toArray(UUID[]::new)).map(WarningStore::warning).all();
	}

	Mono<Void> markRetracted(Set<UUID> facts, Instant at) {
		return this.database.sql(MARK_RETRACTED).bind("facts", facts.toArray(UUID[]::new)).bind("at", at).then();
	}

	Flux<Retracting.Standing> standing(Collection<UUID> warnings) {
		return this.database.sql(STANDING).bind("ids", warnings.toArray(UUID[]::new)).map(ScreenedStore::report).all();
	}

	/// All raised at the same instant under the same rules.
	Mono<Void> insert(List<Warning> warnings) {
		if (warnings.isEmpty()) {
			return Mono.empty();
		}
		return this.database.sql(INSERT)
			.bind("ruleSet", warnings.getFirst().ruleSetId())
			.bind("raisedAt", warnings.getFirst().raisedAt())
			.bind("ids", all(warnings, Warning::id, UUID[]::new))
			.bind("households", all(warnings, Warning::householdId, UUID[]::new))
			.bind("regions", all(warnings, warning -> warning.region().value(), String[]::new))
			.bind("sources", all(warnings, warning -> warning.source().name(), String[]::new))
			.bind("media", all(warnings, warning -> warning.medium().name(), String[]::new))
			.bind("severities", all(warnings, warning -> warning.severity().level(), Integer[]::new))
			.bind("causes", all(warnings, warning -> joined(warning.causes()), String[]::new))
			.bind("dimensions", all(warnings, warning -> joined(warning.dimensions()), String[]::new))
			.bind("statuses", all(warnings, warning -> warning.status().name(), String[]::new))
			.bind("hops", all(warnings, warning -> text(warning.hop()), String[]::new))
			.bind("dueAts", all(warnings, warning -> text(warning.dueAt()), String[]::new))
			.bind("cases", all(warnings, Warning::caseId, UUID[]::new))
			.bind("versions", all(warnings, Warning::version, Integer[]::new))
			.then();
	}

	/// All said by the same department at the same instant.
	Mono<Void> insertReports(List<Said> said) {
		if (said.isEmpty()) {
			return Mono.empty();
		}
		Report any = said.getFirst().report();
		return this.database.sql(INSERT_REPORTS)
			.bind("source", any.source().name())
			.bind("medium", any.medium().name())
			.bind("reporter", any.reporter())
			.bind("role", any.role().name())
			.bind("reportedAt", any.at())
			.bind("warnings", all(said, Said::warning, UUID[]::new))
			.bind("numbers", all(said, Said::number, Integer[]::new))
			.bind("ids", all(said, one -> one.report().id(), UUID[]::new))
			.bind("severities", all(said, one -> one.report().severity().level(), Integer[]::new))
			.bind("grounds", all(said, one -> this.grounds.written(one.fact().grounds()), String[]::new))
			.bind("causes", all(said, one -> joined(one.fact().causes()), String[]::new))
			.bind("dimensions", all(said, one -> joined(one.fact().dimensions()), String[]::new))
			.bind("facts", all(said, one -> one.fact().key(), String[]::new))
			.bind("values", all(said, one -> one.fact().value(), Long[]::new))
			.then();
	}

	/// The first leg of those that go their round.
	Mono<Void> insertHops(List<Warning> warnings, Map<UUID, Task> tasks, Instant at) {
		List<Warning> going = warnings.stream().filter(warning -> tasks.containsKey(warning.id())).toList();
		if (going.isEmpty()) {
			return Mono.empty();
		}
		Function<Warning, Task> task = warning -> Objects.requireNonNull(tasks.get(warning.id()));
		return this.database.sql(INSERT_HOPS)
			.bind("startedAt", at)
			.bind("warnings", all(going, Warning::id, UUID[]::new))
			.bind("hops", all(going, warning -> text(warning.hop()), String[]::new))
			.bind("roles", all(going, warning -> task.apply(warning).holder().role().name(), String[]::new))
			.bind("regions", all(going, warning -> task.apply(warning).holder().region().value(), String[]::new))
			.bind("dueAts", all(going, warning -> text(task.apply(warning).dueAt()), String[]::new))
			.then();
	}

	private static Retracting.Standing report(Readable row) {
		return new Retracting.Standing(Column.of(row, "warning_id", UUID.class),
				Severity.ofLevel(Column.of(row, "severity", Integer.class)),
				Arrays.stream(Column.of(row, "causes", String[].class)).map(RiskCause::valueOf).toList(),
				Arrays.stream(Column.of(row, "dimensions", String[].class)).map(Dimension::valueOf).toList());
	}

	private static String joined(Collection<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).collect(Collectors.joining(","));
	}

	private static String text(@Nullable Object value) {
		return value == null ? "" : value.toString();
	}

	private static <T, V> V[] all(List<T> rows, Function<T, ? extends @Nullable V> value, IntFunction<V[]> array) {
		return rows.stream().map(value).toArray(array);
	}

}
