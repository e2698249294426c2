package org.copperwall.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/// Reviews of rejections, and why the households were rejected.
@Repository
class CaseReviewStore {

	static final String TABLE = "case_review";

	static final String EXPLANATION = "case_explanation";

	private static final String OF_CASES = """
			/* casework.reviews */
			SELECT id, case_id, rejected_at_step, requested_at, due_at, requester, requested_through, requester_role,
			       reason_sealed, request_evidence_ids, outcome, decided_at, decider, decider_role, opinion_sealed,
			       reopened_to, decision_evidence_ids
			  FROM case_review
			 WHERE case_id = ANY (:ids)
			 ORDER BY case_id""";

	private static final String INSERT = """
			/* casework.insertReview */
			INSERT INTO case_review (id, case_id, rejected_at_step, requested_at, due_at, requester, requested_through,
			       requester_role, reason_sealed, request_evidence_ids)
			VALUES (:id, :caseId, :step, :at, :dueAt, :requester, :app, :role, :reason, :evidence)""";

	private static final String DECIDE = """
			/* casework.decideReview */
			UPDATE case_review
			   SET outcome = :outcome, decided_at = :at, decider = :decider, decider_role = :role, opinion_sealed = :opinion,
			       reopened_to = :to, decision_evidence_ids = :evidence
			 WHERE id = :id""";

	private static final String EXPLANATIONS = """
			/* casework.explanations */
			SELECT id, case_id, explained_at, assessment_sealed
			  FROM case_explanation
			 WHERE case_id = ANY (:ids)
			 ORDER BY case_id, explained_at, id""";

	private static final String EXPLAIN = """
			/* casework.insertExplanation */
			INSERT INTO case_explanation (id, case_id, explained_at, assessment_sealed)
			VALUES (:id, :caseId, :at, :assessment)""";

	private final DatabaseClient database;

	CaseReviewStore(DatabaseClient database) {
		this.database = database;
	}

	Flux<CaseReview> ofCases(Collection<UUID> cases) {
		return this.database.sql(OF_CASES).bind("ids", cases.toArray(UUID[]::new)).map(CaseReviewStore::review).all();
	}

	Mono<Void> insert(CaseReview review) {
		CaseReview.Request request = review.request();
		return this.database.sql(INSERT)
			.bind("id", review.id())
			.bind("caseId", review.caseId())
			.bind("step", review.rejectedAt().name())
			.bind("at", request.at())
			.bind("dueAt", request.dueAt())
			.bind("requester", request.person())
			.bind("app", CaseRow.maybe(String.class, request.app()))
			.bind("role", request.role().name())
			.bind("reason", SealedText.parameter(request.reason()))
			.bind("evidence", request.evidenceIds().toArray(UUID[]::new))
			.then();
	}

	Mono<Void> decide(UUID review, CaseReview.Decided decision) {
		return this.database.sql(DECIDE)
			.bind("id", review)
			.bind("outcome", decision.outcome().name())
			.bind("at", decision.at())
			.bind("decider", decision.person())
			.bind("role", decision.role().name())
			.bind("opinion", SealedText.parameter(decision.opinion()))
			.bind("to", CaseRow.maybe(decision.reopenedTo()))
			.bind("evidence", decision.evidenceIds().toArray(UUID[]::new))
			.then();
	}

	Flux<CaseExplanation> explanations(Collection<UUID> cases) {
		return this.database.sql(EXPLANATIONS)
			.bind("ids", cases.toArray(UUID[]::new))
			.map(CaseReviewStore::explanation)
			.all();
	}

	Mono<Void> insert(CaseExplanation explanation) {
		return this.database.sql(EXPLAIN)
			.bind("id", explanation.id())
			.bind("caseId", explanation.caseId())
			.bind("at", explanation.at())
			.bind("assessment", explanation.assessment().bytes())
			.then();
	}

	private static CaseReview review(Readable row) {
		CaseReview.Request request = new CaseReview.Request(CaseRow.time(row, "requested_at"),
				CaseRow.time(row, "due_at"), CaseRow.text(row, "requester"), row.get("requested_through", String.class),
				CaseRow.word(row, "requester_role", Role.class), SealedText.of(row, "reason_sealed"),
				CaseRow.ids(row, "request_evidence_ids"));
		return new CaseReview(CaseRow.id(row, "id"), CaseRow.id(row, "case_id"),
				CaseRow.word(row, "rejected_at_step", CaseStep.class), request, decision(row));
	}

	private static CaseReview.@Nullable Decided decision(Readable row) {
		Instant at = row.get("decided_at", Instant.class);
		return at == null ? null
				: new CaseReview.Decided(CaseRow.word(row, "outcome", ReviewOutcome.class), at,
						CaseRow.text(row, "decider"), CaseRow.word(row, "decider_role", Role.class),
						SealedText.of(row, "opinion_sealed"), CaseRow.maybe(row, "reopened_to", CaseStep.class),
						CaseRow.ids(row, "decision_evidence_ids"));
	}

	private static CaseExplanation explanation(Readable row) {
		return new CaseExplanation(CaseRow.id(row, "id"), CaseRow.id(row, "case_id"), CaseRow.time(row, "explained_at"),
				SealedText.of(Column.of(row, "assessment_sealed", byte[].class)));
	}

}
