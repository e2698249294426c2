package org.copperwall.fund;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import org.copperwall.graph.Column;
import org.copperwall.graph.Yuan;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The grants themselves.
@Repository
class GrantStore {

	private static final String LOCK = """
			/* fund.lockGrant */
			SELECT * FROM fund_grant
			 WHERE id = :id AND region_code >= :region AND region_code < :region || ':'
			   FOR UPDATE""";

	private static final String LOCK_ALL = """
			/* fund.lockGrants */
			SELECT * FROM fund_grant
			 WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'
			 ORDER BY id
			   FOR UPDATE""";

	private static final String LOCK_UNPAID = """
			/* fund.lockUnpaidGrants */
			SELECT * FROM fund_grant
			 WHERE district_code = :district AND year = :year AND approved_fen > released_fen + paid_fen
			 ORDER BY id
			   FOR UPDATE""";

	private static final String BY_IDS = """
			/* fund.grantsByIds */
			SELECT * FROM fund_grant
			 WHERE id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	private static final String OF_HOUSEHOLDS = """
			/* fund.grantsOfHouseholds */
			SELECT * FROM fund_grant
			 WHERE household_id = ANY (:households) AND region_code >= :region AND region_code < :region || ':'
			 ORDER BY declared_at DESC, id DESC""";

	private static final String OPEN = """
			/* fund.hasOpenGrant */
			SELECT EXISTS (SELECT FROM fund_grant WHERE household_id = :household AND status = 'OPEN') AS open""";

	private static final String PROMISED = """
			/* fund.promisedToHousehold */
			SELECT coalesce(sum(approved_fen - released_fen), 0)::bigint AS fen
			  FROM fund_grant
			 WHERE household_id = :household AND approved_at >= :since AND approved_at < :until""";

	private static final String INSERT = """
			/* fund.insertGrant */
			INSERT INTO fund_grant (id, district_code, region_code, household_id, monitoring_object_id, case_id, step, status,
			                        round, need_fen, requested_fen, accepted_fen, approved_fen, released_fen, paid_fen,
			                        confirmed_fen, year, purpose_sealed, bank_account_sealed, payee_sealed, declared_by,
			                        declared_role, declared_at, accepted_by, accepted_role, accepted_at, acceptance,
			                        opinion_sealed, approved_at, return_ground, return_reason_sealed, returned_at, due_at,
			                        overdue, rule_set_id, closed_at, version)
			VALUES (:id, :district, :region, :household, :spell, :case, :step, :status, :round, :need, :requested, :accepted,
			        :approved, :released, :paid, :confirmed, :year, :purpose, :account, :payee, :declaredBy, :declaredRole,
			        :declaredAt, :acceptedBy, :acceptedRole, :acceptedAt, :acceptance, :opinion, :approvedAt, :ground,
			        :reason, :returnedAt, :dueAt, :overdue, :ruleSet, :closedAt, :version)""";

	private static final String SAVE = """
			/* fund.saveGrant */
			UPDATE fund_grant
			   SET monitoring_object_id = :spell, case_id = :case, step = :step, status = :status, round = :round,
			       need_fen = :need, requested_fen = :requested, accepted_fen = :accepted, approved_fen = :approved,
			       released_fen = :released, paid_fen = :paid, confirmed_fen = :confirmed, year = :year,
			       purpose_sealed = :purpose, bank_account_sealed = :account, payee_sealed = :payee,
			       declared_by = :declaredBy, declared_role = :declaredRole, declared_at = :declaredAt,
			       accepted_by = :acceptedBy, accepted_role = :acceptedRole, accepted_at = :acceptedAt,
			       acceptance = :acceptance, opinion_sealed = :opinion, approved_at = :approvedAt, return_ground = :ground,
			       return_reason_sealed = :reason, returned_at = :returnedAt, due_at = :dueAt, overdue = :overdue,
			       rule_set_id = :ruleSet, closed_at = :closedAt, version = :version
			 WHERE id = :id""";

	private static final String RECORD_OVERDUE = """
			/* fund.recordGrantsOverdue */
			UPDATE fund_grant SET overdue = true WHERE id = ANY (:ids) AND status = 'OPEN'""";

	private final DatabaseClient database;

	GrantStore(DatabaseClient database) {
		this.database = database;
	}

	/// With the household's row locked.
	Mono<Grant> lock(UUID id, RegionCode region) {
		return this.database.sql(LOCK).bind("id", id).bind("region", region.value()).map(GrantRow::grant).one();
	}

	/// In the order of their ids, so that two who want several never wait for each other.
	Flux<Grant> lockAll(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(LOCK_ALL)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("region", region.value())
			.map(GrantRow::grant)
			.all();
	}

	/// Those of a year of which something is promised and not paid.
	Flux<Grant> lockUnpaid(RegionCode district, int year) {
		return this.database.sql(LOCK_UNPAID)
			.bind("district", district.value())
			.bind("year", year)
			.map(GrantRow::grant)
			.all();
	}

	Flux<Grant> byIds(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(BY_IDS)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("region", region.value())
			.map(GrantRow::grant)
			.all();
	}

	/// The newest of each household first.
	Flux<Grant> ofHouseholds(Collection<UUID> households, RegionCode region) {
		return this.database.sql(OF_HOUSEHOLDS)
			.bind("households", households.toArray(UUID[]::new))
			.bind("region", region.value())
			.map(GrantRow::grant)
			.all();
	}

	/// To be called with the household's row locked.
	Mono<Boolean> hasOpen(UUID household) {
		return this.database.sql(OPEN)
			.bind("household", household)
			.map(row -> Column.of(row, "open", Boolean.class))
			.one();
	}

	/// What was promised to a household in a while and not released again; to be called
	/// with the household's row locked.
	Mono<Yuan> promised(UUID household, Instant since, Instant until) {
		return this.database.sql(PROMISED)
			.bind("household", household)
			.bind("since", since)
			.bind("until", until)
			.map(row -> new Yuan(Column.of(row, "fen", Long.class)))
			.one();
	}

	Mono<Void> insert(Grant grant) {
		return changing(this.database.sql(INSERT), grant).bind("district", grant.region().district().value())
			.bind("region", grant.region().value())
			.bind("household", grant.householdId())
			.then();
	}

	Mono<Void> save(Grant grant) {
		return changing(this.database.sql(SAVE), grant).then();
	}

	Mono<Void> recordOverdue(Collection<UUID> ids) {
		return this.database.sql(RECORD_OVERDUE).bind("ids", ids.toArray(UUID[]::new)).then();
	}

	private static GenericExecuteSpec changing(GenericExecuteSpec statement, Grant grant) {
		return decided(money(statement, grant), grant).bind("id", grant.id())
			.bind("spell", LedgerStore.nullable(grant.subject().spellId(), UUID.class))
			.bind("case", LedgerStore.nullable(grant.subject().caseId(), UUID.class))
			.bind("step", grant.step().name())
			.bind("status", grant.status().name())
			.bind("round", grant.round())
			.bind("purpose", grant.purpose().bytes())
			.bind("account", grant.payee().account().bytes())
			.bind("payee", grant.payee().holder().bytes())
			.bind("dueAt", LedgerStore.nullable(grant.due().at(), Instant.class))
			.bind("overdue", grant.due().overdue())
			.bind("ruleSet", grant.ruleSetId())
			.bind("closedAt", LedgerStore.nullable(grant.closedAt(), Instant.class))
			.bind("version", grant.version());
	}

	private static GenericExecuteSpec money(GenericExecuteSpec statement, Grant grant) {
		GrantMoney money = grant.money();
		return statement.bind("need", money.need().fen())
			.bind("requested", money.requested().fen())
			.bind("accepted", LedgerStore.nullable(fen(money.accepted()), Long.class))
			.bind("approved", LedgerStore.nullable(fen(money.approved()), Long.class))
			.bind("released", money.released().fen())
			.bind("paid", money.paid().fen())
			.bind("confirmed", money.confirmed().fen())
			.bind("year", LedgerStore.nullable(grant.year(), Integer.class));
	}

	private static GenericExecuteSpec decided(GenericExecuteSpec statement, Grant grant) {
		Grant.Acceptance accepted = grant.acceptance();
		Grant.Return returned = grant.returned();
		return statement.bind("declaredBy", grant.declared().by())
			.bind("declaredRole", grant.declared().role().name())
			.bind("declaredAt", grant.declared().at())
			.bind("acceptedBy", LedgerStore.nullable(accepted == null ? null : accepted.by(), String.class))
			.bind("acceptedRole", LedgerStore.nullable(accepted == null ? null : accepted.role().name(), String.class))
			.bind("acceptedAt", LedgerStore.nullable(accepted == null ? null : accepted.at(), Instant.class))
			.bind("acceptance",
					LedgerStore.nullable(accepted == null ? null : accepted.decision().name(), String.class))
			.bind("opinion", SealedText.parameter(accepted == null ? null : accepted.opinion()))
			.bind("approvedAt", LedgerStore.nullable(grant.approvedAt(), Instant.class))
			.bind("ground", LedgerStore.nullable(returned == null ? null : returned.ground().name(), String.class))
			.bind("reason", SealedText.parameter(returned == null ? null : returned.reason()))
			.bind("returnedAt", LedgerStore.nullable(returned == null ? null : returned.at(), Instant.class));
	}

	private static @Nullable Long fen(@Nullable Yuan amount) {
		return amount == null ? null : amount.fen();
	}

}
