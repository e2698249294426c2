package org.copperwall.casework;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import org.copperwall.graph.Column;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

@Repository
class DossierStore {

	private static final String INSERT_GRANT = """
			/* casework.insertDossierGrant */
			INSERT INTO dossier_grant (id, case_id, reveal_id, issuer, subject, granted_at, expires_at)
			VALUES (:id, :caseId, :revealId, :issuer, :subject, :grantedAt, :expiresAt)""";

	private static final String GRANT = """
			/* casework.dossierGrant */
			SELECT id, case_id, reveal_id, issuer, subject, granted_at, expires_at FROM dossier_grant WHERE id = :id""";

	/// The same bytes given out twice are one copy: its first issue stands.
	private static final String INSERT_ISSUE = """
			/* casework.insertDossierIssue */
			INSERT INTO dossier_issue (id, case_id, form, sha256, byte_length, masked, log_position, issuer, subject, issued_at)
			VALUES (:id, :caseId, :form, :sha256, :byteLength, :masked, :position, :issuer, :subject, :issuedAt)
			ON CONFLICT (case_id, sha256) DO NOTHING""";

	private static final String IS_ISSUED = """
			/* casework.isDossierIssued */
			SELECT EXISTS (SELECT 1 FROM dossier_issue WHERE case_id = :caseId AND sha256 = :sha256) AS issued""";

	private final DatabaseClient database;

	DossierStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Void> insert(DossierGrant grant) {
		return this.database.sql(INSERT_GRANT)
			.bind("id", grant.id())
			.bind("caseId", grant.caseId())
			.bind("revealId", grant.revealId())
			.bind("issuer", grant.issuer())
			.bind("subject", grant.subject())
			.bind("grantedAt", grant.grantedAt())
			.bind("expiresAt", grant.expiresAt())
			.then();
	}

	Mono<DossierGrant> grant(UUID id) {
		return this.database.sql(GRANT)
			.bind("id", id)
			.map(row -> new DossierGrant(Column.of(row, "id", UUID.class), Column.of(row, "case_id", UUID.class),
					Column.of(row, "reveal_id", UUID.class), Column.of(row, "issuer", String.class),
					Column.of(row, "subject", String.class), Column.of(row, "granted_at", Instant.class),
					Column.of(row, "expires_at", Instant.class)))
			.one();
	}

	/// @return whether it is the first issue of these bytes
	Mono<Boolean> insert(DossierIssue issue) {
		return this.database.sql(INSERT_ISSUE)
			.bind("id", issue.id())
			.bind("caseId", issue.caseId())
			.bind("form", issue.form().name())
			.bind("sha256", HexFormat.of().parseHex(issue.sha256()))
			.bind("byteLength", issue.byteLength())
			.bind("masked", issue.masked())
			.bind("position", issue.position())
			.bind("issuer", issue.issuer())
			.bind("subject", issue.subject())
			.bind("issuedAt", issue.issuedAt())
			.fetch()
			.rowsUpdated()
			.map(rows -> rows == 1);
	}

	Mono<Boolean> isIssued(UUID caseId, String sha256) {
		return this.database.sql(IS_ISSUED)
			.bind("caseId", caseId)
			.bind("sha256", HexFormat.of().parseHex(sha256))
			.map(row -> Column.of(row, "issued", Boolean.class))
			.one();
	}

}
