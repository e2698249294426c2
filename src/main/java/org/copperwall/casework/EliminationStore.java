package org.copperwall.casework;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Yuan;
import org.copperwall.household.SealedText;
import org.copperwall.monitoring.Dimension;
import org.copperwall.monitoring.RiskCause;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What cases of kind elimination have besides.
@Repository
class EliminationStore {

	static final String TABLE = "case_elimination";

	private static final String INSERT = """
			/* casework.insertElimination */
			INSERT INTO case_elimination (case_id, grounds_sealed, vanished_sealed, evidence_ids, proposed_at)
			VALUES (:case, :grounds, :vanished, :evidence, :at)""";

	private static final String SUPPLEMENT = """
			/* casework.supplementElimination */
			UPDATE case_elimination SET evidence_ids = evidence_ids || :evidence WHERE case_id = :case""";

	private static final String OF_CASES = """
			/* casework.eliminations */
			SELECT case_id, grounds_sealed, vanished_sealed, evidence_ids, proposed_at
			  FROM case_elimination
			 WHERE case_id = ANY (:ids)""";

	private static final String INSERT_FINDINGS = """
			/* casework.insertEliminationFindings */
			INSERT INTO case_elimination_visit (visit_id, case_id, causes_gone, causes_remaining, dimensions_secure,
			       dimensions_at_risk, income_fen, found_at)
			VALUES (:visit, :case, :gone, :remaining, :secure, :atRisk, :income, :at)""";

	private static final String FINDINGS = """
			/* casework.eliminationFindings */
			SELECT visit_id, case_id, causes_gone, causes_remaining, dimensions_secure, dimensions_at_risk, income_fen,
			       found_at
			  FROM case_elimination_visit
			 WHERE case_id = ANY (:ids) OR visit_id = ANY (:ids)
			 ORDER BY case_id, found_at, visit_id""";

	private static final String KEEP_CONDITION = """
			/* casework.keepCondition */
			INSERT INTO case_condition (case_id, position, key, standing, value, limit_value, open)
			VALUES (:case, :position, :key, :standing, :value, :limit, :open)""";

	private static final String CONDITIONS = """
			/* casework.conditions */
			SELECT case_id, key, standing, value, limit_value, open
			  FROM case_condition
			 WHERE case_id = ANY (:ids)
			 ORDER BY case_id, position""";

	private final DatabaseClient database;

	EliminationStore(DatabaseClient database) {
		this.database = database;
	}

	/// A condition of a closed case.
	record Kept(UUID caseId, EliminationCondition condition) {
	}

	Mono<Void> insert(EliminationProposal proposal) {
		return this.database.sql(INSERT)
			.bind("case", proposal.caseId())
			.bind("grounds", SealedText.parameter(proposal.grounds()))
			.bind("vanished", SealedText.parameter(proposal.vanished()))
			.bind("evidence", proposal.evidenceIds().toArray(UUID[]::new))
			.bind("at", proposal.proposedAt())
			.then();
	}

	Mono<Void> supplement(UUID caseId, Collection<UUID> evidence) {
		return this.database.sql(SUPPLEMENT)
			.bind("case", caseId)
			.bind("evidence", evidence.toArray(UUID[]::new))
			.then();
	}

	Flux<EliminationProposal> ofCases(Collection<UUID> cases) {
		return this.database.sql(OF_CASES)
			.bind("ids", cases.toArray(UUID[]::new))
			.map(row -> new EliminationProposal(CaseRow.id(row, "case_id"), SealedText.of(row, "grounds_sealed"),
					SealedText.of(row, "vanished_sealed"), CaseRow.ids(row, "evidence_ids"),
					CaseRow.time(row, "proposed_at")))
			.all();
	}

	Mono<Void> insert(EliminationFindings findings) {
		Yuan income = findings.incomePerHead();
		return this.database.sql(INSERT_FINDINGS)
			.bind("visit", findings.visitId())
			.bind("case", findings.caseId())
			.bind("gone", CaseRow.names(findings.gone()))
			.bind("remaining", CaseRow.names(findings.remaining()))
			.bind("secure", CaseRow.names(findings.secure()))
			.bind("atRisk", CaseRow.names(findings.atRisk()))
			.bind("income", CaseRow.maybe(Long.class, income == null ? null : income.fen()))
			.bind("at", findings.foundAt())
			.then();
	}

	/// Oldest first.
	/// @param ids of cases, or of visits
	Flux<EliminationFindings> findings(Collection<UUID> ids) {
		return this.database.sql(FINDINGS).bind("ids", ids.toArray(UUID[]::new)).map(EliminationStore::found).all();
	}

	/// How they stood when the case was closed.
	Mono<Void> keep(UUID caseId, List<EliminationCondition> conditions) {
		return Flux.range(0, conditions.size())
			.concatMap(position -> keep(caseId, position, conditions.get(position)))
			.then();
	}

	private Mono<Void> keep(UUID caseId, int position, EliminationCondition condition) {
		return this.database.sql(KEEP_CONDITION)
			.bind("case", caseId)
			.bind("position", position)
			.bind("key", condition.key().name())
			.bind("standing", condition.standing().name())
			.bind("value", CaseRow.maybe(String.class, condition.value()))
			.bind("limit", condition.limit())
			.bind("open", condition.open().toArray(String[]::new))
			.then();
	}

	Flux<Kept> conditions(Collection<UUID> cases) {
		return this.database.sql(CONDITIONS)
			.bind("ids", cases.toArray(UUID[]::new))
			.map(row -> new Kept(CaseRow.id(row, "case_id"),
					new EliminationCondition(CaseRow.word(row, "key", EliminationKey.class),
							CaseRow.word(row, "standing", ConditionStanding.class), row.get("value", String.class),
							CaseRow.text(row, "limit_value"), CaseRow.texts(row, "open"))))
			.all();
	}

	private static EliminationFindings found(Readable row) {
		Long income = row.get("income_fen", Long.class);
		return new EliminationFindings(CaseRow.id(row, "visit_id"), CaseRow.id(row, "case_id"),
				Set.copyOf(CaseRow.words(row, "causes_gone", RiskCause.class)),
				Set.copyOf(CaseRow.words(row, "causes_remaining", RiskCause.class)),
				Set.copyOf(CaseRow.words(row, "dimensions_secure", Dimension.class)),
				Set.copyOf(CaseRow.words(row, "dimensions_at_risk", Dimension.class)),
				income == null ? null : new Yuan(income), CaseRow.time(row, "found_at"));
	}

}
