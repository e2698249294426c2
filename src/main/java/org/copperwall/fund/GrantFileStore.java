package org.copperwall.fund;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Column;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// What belongs to a grant beside its own row: lines, ballots, inspections.
@Repository
class GrantFileStore {

	private static final String INSERT_LINES = """
			/* fund.insertLines */
			INSERT INTO grant_line (grant_id, round, number, policy, amount_fen)
			SELECT :grant, :round, line.number, line.policy, line.amount
			  FROM unnest(CAST(:policies AS text[]), CAST(:amounts AS bigint[])) WITH ORDINALITY AS line (policy, amount, number)""";

	private static final String LINES = """
			/* fund.lines */
			SELECT line.grant_id, line.policy, line.amount_fen
			  FROM grant_line AS line
			  JOIN fund_grant ON fund_grant.id = line.grant_id AND fund_grant.round = line.round
			 WHERE line.grant_id = ANY (:ids)
			 ORDER BY line.grant_id, line.number""";

	private static final String INSERT_BALLOT = """
			/* fund.insertBallot */
			INSERT INTO grant_ballot (id, grant_id, round, subject, head, approves, opinion_sealed, cast_at)
			VALUES (:id, :grant, :round, :subject, :head, :approves, :opinion, :at)""";

	private static final String BALLOTS = """
			/* fund.ballots */
			SELECT * FROM grant_ballot WHERE grant_id = ANY (:ids) ORDER BY grant_id, cast_at, id""";

	private static final String INSERT_INSPECTION = """
			/* fund.insertInspection */
			INSERT INTO grant_inspection (id, grant_id, subject, role, conforming, finding_sealed, evidence_ids, inspected_at)
			VALUES (:id, :grant, :subject, :role, :conforming, :finding, :evidence, :at)""";

	private static final String INSPECTIONS = """
			/* fund.inspections */
			SELECT * FROM grant_inspection WHERE grant_id = ANY (:ids) ORDER BY grant_id, inspected_at, id""";

	private final DatabaseClient database;

	GrantFileStore(DatabaseClient database) {
		this.database = database;
	}

	/// A line and the grant it belongs to.
	record LineOf(UUID grantId, GrantLine line) {
	}

	Mono<Void> insert(Grant grant, List<GrantLine> lines) {
		return lines.isEmpty() ? Mono.empty()
				: this.database.sql(INSERT_LINES)
					.bind("grant", grant.id())
					.bind("round", grant.round())
					.bind("policies", lines.stream().map(line -> line.policy().name()).toArray(String[]::new))
					.bind("amounts", lines.stream().map(line -> line.amount().fen()).toArray(Long[]::new))
					.then();
	}

	/// Of the round each grant is in.
	Flux<LineOf> lines(Collection<UUID> grants) {
		return this.database.sql(LINES)
			.bind("ids", grants.toArray(UUID[]::new))
			.map(row -> new LineOf(Column.of(row, "grant_id", UUID.class), GrantRow.line(row)))
			.all();
	}

	Mono<Void> insert(Ballot ballot) {
		return this.database.sql(INSERT_BALLOT)
			.bind("id", ballot.id())
			.bind("grant", ballot.grantId())
			.bind("round", ballot.round())
			.bind("subject", ballot.subject())
			.bind("head", ballot.head())
			.bind("approves", ballot.approves())
			.bind("opinion", ballot.opinion().bytes())
			.bind("at", ballot.castAt())
			.then();
	}

	/// Of all rounds.
	Flux<Ballot> ballots(Collection<UUID> grants) {
		return this.database.sql(BALLOTS).bind("ids", grants.toArray(UUID[]::new)).map(GrantRow::ballot).all();
	}

	Mono<Void> insert(Inspection inspection) {
		return this.database.sql(INSERT_INSPECTION)
			.bind("id", inspection.id())
			.bind("grant", inspection.grantId())
			.bind("subject", inspection.subject())
			.bind("role", inspection.role().name())
			.bind("conforming", inspection.conforming())
			.bind("finding", inspection.finding().bytes())
			.bind("evidence", inspection.evidenceIds().toArray(UUID[]::new))
			.bind("at", inspection.inspectedAt())
			.then();
	}

	Flux<Inspection> inspections(Collection<UUID> grants) {
		return this.database.sql(INSPECTIONS).bind("ids", grants.toArray(UUID[]::new)).map(GrantRow::inspection).all();
	}

}
