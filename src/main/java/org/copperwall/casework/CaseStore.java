package org.copperwall.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;

/// The case itself.
@Repository
class CaseStore {

	private static final String HOUSEHOLD_OF = """
			/* casework.householdOf */
			SELECT household_id
			  FROM approval_case
			 WHERE id = :id AND region_code >= :region AND region_code < :region || ':'
			   AND (CAST(:app AS text) IS NULL OR submitted_through = :app)""";

	private static final String LOCK = """
			/* casework.lockCase */
			SELECT %s
			  FROM approval_case
			 WHERE id = :id AND region_code >= :region AND region_code < :region || ':'
			   FOR UPDATE""".formatted(CaseRow.COLUMNS);

	private static final String LOCK_OPEN = """
			/* casework.lockOpenCase */
			SELECT %s
			  FROM approval_case
			 WHERE household_id = :household AND status = 'OPEN'
			   FOR UPDATE""".formatted(CaseRow.COLUMNS);

	private static final String BY_IDS = """
			/* casework.casesByIds */
			SELECT %s
			  FROM approval_case
			 WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'
			   AND (CAST(:app AS text) IS NULL OR submitted_through = :app)""".formatted(CaseRow.COLUMNS);

	private static final String OF_HOUSEHOLDS = """
			/* casework.casesOfHouseholds */
			SELECT %s
			  FROM approval_case
			 WHERE household_id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'
			   AND (CAST(:app AS text) IS NULL OR submitted_through = :app)
			 ORDER BY household_id, submitted_at DESC, id DESC""".formatted(CaseRow.COLUMNS);

	private static final String OF_SPELLS = """
			/* casework.casesOfSpells */
			SELECT %s
			  FROM approval_case
			 WHERE monitoring_object_id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'
			   AND (CAST(:app AS text) IS NULL OR submitted_through = :app)
			 ORDER BY monitoring_object_id, submitted_at DESC, id DESC""".formatted(CaseRow.COLUMNS);

	private static final String OPEN_OF_HOUSEHOLDS = """
			/* casework.openOfHouseholds */
			SELECT household_id, id
			  FROM approval_case
			 WHERE household_id = ANY (:ids) AND status = 'OPEN' AND kind = 'IDENTIFICATION'""";

	private static final String INSERT = """
			/* casework.insertCase */
			INSERT INTO approval_case (id, household_id, region_code, kind, monitoring_object_id, source, medium, causes, step, status, round,
			       rule_set_id, submitted_at, submitter, submitted_through, commitment_signed, case_due_at, paused_at, due_at,
			       holder_roles, overdue, version)
			VALUES (:id, :household, :region, :kind, :spell, :source, :medium, :causes, :step, :status, :round, :rules, :submittedAt,
			       :submitter, :app, :signed, :caseDueAt, :pausedAt, :dueAt, :holders, :overdue, :version)""";

	private static final String SAVE = """
			/* casework.saveCase */
			UPDATE approval_case
			   SET causes = :causes, step = :step, status = :status, round = :round, commitment_signed = :signed,
			       case_due_at = :caseDueAt, paused_at = :pausedAt, due_at = :dueAt, holder_roles = :holders,
			       overdue = :overdue, closed_at = :closedAt, rejection_ground = :ground, rejection_reason_sealed = :reason,
			       nearest_policy_sealed = :policy, category = :category, version = :version
			 WHERE id = :id""";

	private static final String BECAME_OVERDUE = """
			/* casework.becameOverdue */
			UPDATE approval_case SET overdue = true WHERE id = ANY (:ids) AND status = 'OPEN'""";

	private final DatabaseClient database;

	CaseStore(DatabaseClient database) {
		this.database = database;
	}

	/// Whose household is to be locked before the case is.
	Mono<UUID> householdOf(UUID id, CaseSight sight) {
		return bind(this.database.sql(HOUSEHOLD_OF).bind("id", id), sight)
			.map(row -> Column.of(row, "household_id", UUID.class))
			.one();
	}

	/// With the household's row locked.
	Mono<Case> lock(UUID id, CaseSight sight) {
		return this.database.sql(LOCK).bind("id", id).bind("region", sight.region().value()).map(CaseRow::of).one();
	}

	/// With the household's row locked.
	Mono<Case> lockOpen(UUID household) {
		return this.database.sql(LOCK_OPEN).bind("household", household).map(CaseRow::of).one();
	}

	Flux<Case> byIds(Collection<UUID> ids, CaseSight sight) {
		return bind(this.database.sql(BY_IDS).bind("ids", ids.toArray(UUID[]::new)), sight).map(CaseRow::of).all();
	}

	Flux<Case> ofHouseholds(Collection<UUID> households, CaseSight sight) {
		return bind(this.database.sql(OF_HOUSEHOLDS).bind("ids", households.toArray(UUID[]::new)), sight)
			.map(CaseRow::of)
			.all();
	}

	/// Eliminations that were proposed of spells, the newest first.
	Flux<Case> ofSpells(Collection<UUID> spells, CaseSight sight) {
		return bind(this.database.sql(OF_SPELLS).bind("ids", spells.toArray(UUID[]::new)), sight).map(CaseRow::of)
			.all();
	}

	/// By household.
	Mono<Map<UUID, UUID>> openOfHouseholds(Collection<UUID> households) {
		return this.database.sql(OPEN_OF_HOUSEHOLDS)
			.bind("ids", households.toArray(UUID[]::new))
			.map(row -> Map.entry(Column.of(row, "household_id", UUID.class), Column.of(row, "id", UUID.class)))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue);
	}

	Mono<Void> insert(Case subject) {
		Submission submission = subject.submission();
		return bind(this.database.sql(INSERT), subject).bind("household", subject.householdId())
			.bind("region", subject.region().value())
			.bind("kind", subject.kind().name())
			.bind("spell", CaseRow.maybe(UUID.class, subject.monitoringObjectId()))
			.bind("source", subject.source().name())
			.bind("medium", subject.medium().name())
			.bind("rules", subject.ruleSetId())
			.bind("submittedAt", submission.at())
			.bind("submitter", submission.person())
			.bind("app", CaseRow.maybe(String.class, submission.app()))
			.then();
	}

	Mono<Void> save(Case subject) {
		CaseProgress progress = subject.progress();
		CaseProgress.Rejection rejection = progress.rejection();
		return bind(this.database.sql(SAVE), subject)
			.bind("closedAt", CaseRow.maybe(Instant.class, progress.closedAt()))
			.bind("ground", CaseRow.maybe(rejection == null ? null : rejection.ground()))
			.bind("reason", SealedText.parameter(rejection == null ? null : rejection.reason()))
			.bind("policy", SealedText.parameter(rejection == null ? null : rejection.nearestPolicy()))
			.bind("category", CaseRow.maybe(progress.category()))
			.then();
	}

	Mono<Void> becameOverdue(Collection<UUID> ids) {
		return this.database.sql(BECAME_OVERDUE).bind("ids", ids.toArray(UUID[]::new)).then();
	}

	/// What of a case can change.
	private static GenericExecuteSpec bind(GenericExecuteSpec statement, Case subject) {
		CaseProgress progress = subject.progress();
		return statement.bind("id", subject.id())
			.bind("causes", CaseRow.names(subject.causes()))
			.bind("step", progress.step().name())
			.bind("status", progress.status().name())
			.bind("round", progress.round())
			.bind("signed", subject.submission().commitmentSigned())
			.bind("caseDueAt", progress.clock().caseDueAt())
			.bind("pausedAt", CaseRow.maybe(Instant.class, progress.clock().pausedAt()))
			.bind("dueAt", CaseRow.maybe(Instant.class, progress.clock().dueAt()))
			.bind("holders", CaseRow.names(progress.holders()))
			.bind("overdue", progress.clock().overdue())
			.bind("version", subject.version());
	}

	private static GenericExecuteSpec bind(GenericExecuteSpec statement, CaseSight sight) {
		@Nullable String app = sight.app();
		return statement.bind("region", sight.region().value()).bind("app", CaseRow.maybe(String.class, app));
	}

}
