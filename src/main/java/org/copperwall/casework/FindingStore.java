package org.copperwall.casework;

import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.access.Role;
import org.copperwall.graph.Column;
import org.copperwall.household.SealedText;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/// Signatures of the four-personnel check.
@Repository
class FindingStore {

	static final String TABLE = "case_finding";

	private static final String OF_CASES = """
			/* casework.findings */
			SELECT id, case_id, round, check_key, favourable, finding_sealed, signer, signer_role, evidence_ids, signed_at
			  FROM case_finding
			 WHERE case_id = ANY (:ids)
			 ORDER BY case_id, signed_at, id""";

	private static final String INSERT = """
			/* casework.insertFinding */
			INSERT INTO case_finding (id, case_id, round, check_key, favourable, finding_sealed, signer, signer_role,
			       evidence_ids, signed_at)
			VALUES (:id, :caseId, :round, :check, :favourable, :finding, :signer, :role, :evidence, :at)""";

	private final DatabaseClient database;

	FindingStore(DatabaseClient database) {
		this.database = database;
	}

	Flux<CaseFinding> ofCases(Collection<UUID> cases) {
		return this.database.sql(OF_CASES).bind("ids", cases.toArray(UUID[]::new)).map(FindingStore::finding).all();
	}

	Mono<Void> insert(CaseFinding finding) {
		return this.database.sql(INSERT)
			.bind("id", finding.id())
			.bind("caseId", finding.caseId())
			.bind("round", finding.round())
			.bind("check", finding.checkKey())
			.bind("favourable", finding.favourable())
			.bind("finding", SealedText.parameter(finding.finding()))
			.bind("signer", finding.signer())
			.bind("role", finding.signerRole().name())
			.bind("evidence", finding.evidenceIds().toArray(UUID[]::new))
			.bind("at", finding.signedAt())
			.then();
	}

	private static CaseFinding finding(Readable row) {
		return new CaseFinding(CaseRow.id(row, "id"), CaseRow.id(row, "case_id"), CaseRow.number(row, "round"),
				CaseRow.text(row, "check_key"), Column.of(row, "favourable", Boolean.class),
				SealedText.of(row, "finding_sealed"), CaseRow.text(row, "signer"),
				CaseRow.word(row, "signer_role", Role.class), CaseRow.ids(row, "evidence_ids"),
				CaseRow.time(row, "signed_at"));
	}

}
