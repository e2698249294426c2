package org.copperwall.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.household.SealedText;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/// The stays of cases at their steps.
@Repository
class StageStore {

	static final String TABLE = "case_step";

	private static final String OF_CASES = """
			/* casework.stages */
			SELECT id, case_id, number, step, entered_at, due_at, left_at, decision, decider, decider_role, opinion_sealed,
			       sent_back_to, missing_sealed, evidence_ids
			  FROM case_step
			 WHERE case_id = ANY (:ids)
			 ORDER BY case_id, number""";

	private static final String ENTER = """
			/* casework.enterStep */
			INSERT INTO case_step (id, case_id, number, step, entered_at, due_at)
			SELECT :id, :caseId, count(*) + 1, :step, :at, :dueAt
			  FROM case_step
			 WHERE case_id = :caseId""";

	private static final String PASS = """
			/* casework.passStep */
			INSERT INTO case_step (id, case_id, number, step, entered_at, left_at)
			VALUES (:id, :caseId, 1, :step, :at, :at)""";

	private static final String LEAVE = """
			/* casework.leaveStep */
			UPDATE case_step
			   SET left_at = :at, decision = :decision, decider = :decider, decider_role = :role, opinion_sealed = :opinion,
			       sent_back_to = :to, missing_sealed = :missing, evidence_ids = :evidence
			 WHERE id = :id""";

	private final DatabaseClient database;

	StageStore(DatabaseClient database) {
		this.database = database;
	}

	Flux<CaseStage> ofCases(Collection<UUID> cases) {
		return this.database.sql(OF_CASES).bind("ids", cases.toArray(UUID[]::new)).map(StageStore::stage).all();
	}

	/// With the case's row locked.
	Mono<Void> enter(UUID id, Case subject, Instant at) {
		return this.database.sql(ENTER)
			.bind("id", id)
			.bind("caseId", subject.id())
			.bind("step", subject.step().name())
			.bind("at", at)
			.bind("dueAt", CaseRow.maybe(Instant.class, subject.clock().dueAt()))
			.then();
	}

	/// The first step of a case that was whole when it came.
	Mono<Void> pass(UUID id, Case subject, CaseStep step) {
		return this.database.sql(PASS)
			.bind("id", id)
			.bind("caseId", subject.id())
			.bind("step", step.name())
			.bind("at", subject.submission().at())
			.then();
	}

	Mono<Void> leave(CaseStage stage) {
		return this.database.sql(LEAVE)
			.bind("id", stage.id())
			.bind("at", CaseRow.maybe(Instant.class, stage.leftAt()))
			.bind("decision", CaseRow.maybe(stage.decision()))
			.bind("decider", CaseRow.maybe(String.class, stage.decider()))
			.bind("role", CaseRow.maybe(stage.deciderRole()))
			.bind("opinion", SealedText.parameter(stage.opinion()))
			.bind("to", CaseRow.maybe(stage.sentBackTo()))
			.bind("missing", SealedText.parameter(stage.missing()))
			.bind("evidence", stage.evidenceIds().toArray(UUID[]::new))
			.then();
	}

	private static CaseStage stage(Readable row) {
		return new CaseStage(CaseRow.id(row, "id"), CaseRow.id(row, "case_id"), CaseRow.number(row, "number"),
				CaseRow.word(row, "step", CaseStep.class), CaseRow.time(row, "entered_at"),
				row.get("due_at", Instant.class), row.get("left_at", Instant.class),
				CaseRow.maybe(row, "decision", Decision.class), row.get("decider", String.class),
				CaseRow.maybe(row, "decider_role", Role.class), SealedText.of(row, "opinion_sealed"),
				CaseRow.maybe(row, "sent_back_to", CaseStep.class), SealedText.of(row, "missing_sealed"),
				CaseRow.ids(row, "evidence_ids"));
	}

}
