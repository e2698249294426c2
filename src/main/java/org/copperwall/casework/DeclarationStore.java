package org.copperwall.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Yuan;
import org.copperwall.household.SealedText;
import org.copperwall.monitoring.RiskCause;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/// Needs as they were declared.
@Repository
class DeclarationStore {

	static final String TABLE = "case_declaration";

	private static final String OF_CASES = """
			/* casework.declarations */
			SELECT id, case_id, household_id, region_code, medium, causes, description_sealed, amount_fen, observed_at,
			       declarer, declared_through, evidence_ids, declared_at
			  FROM case_declaration
			 WHERE case_id = ANY (:ids)
			 ORDER BY case_id, declared_at, id""";

	private static final String INSERT = """
			/* casework.insertDeclaration */
			INSERT INTO case_declaration (id, case_id, household_id, region_code, medium, causes, description_sealed,
			       amount_fen, observed_at, declarer, declared_through, evidence_ids, declared_at)
			VALUES (:id, :caseId, :household, :region, :medium, :causes, :description, :amount, :observedAt, :declarer, :app,
			       :evidence, :at)""";

	/// What is handed in later belongs to the declaration that opened the case.
	private static final String SUPPLEMENT = """
			/* casework.supplement */
			UPDATE case_declaration
			   SET evidence_ids = evidence_ids || :evidence
			 WHERE id = (SELECT id FROM case_declaration WHERE case_id = :caseId ORDER BY declared_at, id LIMIT 1)""";

	private final DatabaseClient database;

	DeclarationStore(DatabaseClient database) {
		this.database = database;
	}

	Flux<Declaration> ofCases(Collection<UUID> cases) {
		return this.database.sql(OF_CASES)
			.bind("ids", cases.toArray(UUID[]::new))
			.map(DeclarationStore::declaration)
			.all();
	}

	Mono<Void> insert(Declaration declaration) {
		Yuan amount = declaration.amountInNeed();
		return this.database.sql(INSERT)
			.bind("id", declaration.id())
			.bind("caseId", CaseRow.maybe(UUID.class, declaration.caseId()))
			.bind("household", declaration.householdId())
			.bind("region", declaration.region().value())
			.bind("medium", declaration.medium().name())
			.bind("causes", CaseRow.names(declaration.causes()))
			.bind("description", SealedText.parameter(declaration.description()))
			.bind("amount", CaseRow.maybe(Long.class, amount == null ? null : amount.fen()))
			.bind("observedAt", CaseRow.maybe(Instant.class, declaration.observedAt()))
			.bind("declarer", declaration.declarer())
			.bind("app", CaseRow.maybe(String.class, declaration.app()))
			.bind("evidence", declaration.evidenceIds().toArray(UUID[]::new))
			.bind("at", declaration.declaredAt())
			.then();
	}

	Mono<Void> supplement(UUID caseId, Collection<UUID> evidence) {
		return this.database.sql(SUPPLEMENT)
			.bind("caseId", caseId)
			.bind("evidence", evidence.toArray(UUID[]::new))
			.then();
	}

	private static Declaration declaration(Readable row) {
		Long amount = row.get("amount_fen", Long.class);
		return new Declaration(CaseRow.id(row, "id"), row.get("case_id", UUID.class), CaseRow.id(row, "household_id"),
				CaseRow.region(row), CaseRow.word(row, "medium", Medium.class),
				CaseRow.words(row, "causes", RiskCause.class), SealedText.of(row, "description_sealed"),
				amount == null ? null : new Yuan(amount), row.get("observed_at", Instant.class),
				CaseRow.text(row, "declarer"), row.get("declared_through", String.class),
				CaseRow.ids(row, "evidence_ids"), CaseRow.time(row, "declared_at"));
	}

}
