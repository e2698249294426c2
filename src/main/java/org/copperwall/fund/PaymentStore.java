package org.copperwall.fund;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Payments of grants.
@Repository
class PaymentStore {

	private static final String INSERT = """
			/* fund.insertPayment */
			INSERT INTO grant_payment (id, grant_id, district_code, number, amount_fen, status, bank_account_sealed, payee_sealed,
			                           replaces, allocated_by, allocated_at)
			VALUES (:id, :grant, :district, :number, :amount, 'ALLOCATED', :account, :payee, :replaces, :by, :at)""";

	private static final String SETTLE = """
			/* fund.settlePayment */
			UPDATE grant_payment
			   SET status = :status, settled_by = :by, settled_at = :at, reference = :reference, failure = :failure
			 WHERE id = :id""";

	private static final String OF_GRANTS = """
			/* fund.paymentsOfGrants */
			SELECT * FROM grant_payment WHERE grant_id = ANY (:ids) ORDER BY grant_id, number""";

	private static final String BY_IDS = """
			/* fund.paymentsByIds */
			SELECT payment.*
			  FROM grant_payment AS payment
			  JOIN fund_grant ON fund_grant.id = grant_id
			 WHERE payment.id = ANY (:ids) AND region_code >= :region AND region_code < :region || ':'""";

	private static final String LOCK = """
			/* fund.lockPayments */
			SELECT * FROM grant_payment WHERE grant_id = ANY (:ids) ORDER BY id FOR UPDATE""";

	private static final String LOCK_WAITING = """
			/* fund.lockWaitingPayments */
			SELECT * FROM grant_payment
			 WHERE district_code = :district AND status = 'ALLOCATED' AND (CAST(:ids AS uuid[]) IS NULL OR id = ANY (:ids))
			 ORDER BY allocated_at, id
			 LIMIT :limit
			   FOR UPDATE""";

	private static final String EXPORT = """
			/* fund.exportPayments */
			UPDATE grant_payment SET status = 'EXPORTED', batch_id = :batch WHERE id = ANY (:ids) AND status = 'ALLOCATED'""";

	private static final String UNDERWAY = """
			/* fund.countUnderway */
			SELECT count(*) AS count
			  FROM grant_payment AS payment
			  JOIN fund_grant ON fund_grant.id = grant_id
			 WHERE fund_grant.district_code = :district AND year = :year AND payment.status IN ('ALLOCATED', 'EXPORTED')""";

	private final DatabaseClient database;

	PaymentStore(DatabaseClient database) {
		this.database = database;
	}

	/// With the grant's row locked.
	Mono<Void> insert(GrantPayment payment, RegionCode district) {
		return this.database.sql(INSERT)
			.bind("id", payment.id())
			.bind("grant", payment.grantId())
			.bind("district", district.value())
			.bind("number", payment.number())
			.bind("amount", payment.amount().fen())
			.bind("account", payment.payee().account().bytes())
			.bind("payee", payment.payee().holder().bytes())
			.bind("replaces", LedgerStore.nullable(payment.replaces(), UUID.class))
			.bind("by", payment.allocatedBy())
			.bind("at", payment.allocatedAt())
			.then();
	}

	/// With the grant's row and its own locked.
	Mono<Void> settle(GrantPayment payment) {
		GrantPayment.Settled how = Objects.requireNonNull(payment.settled());
		PaymentFailure failure = how.failure();
		return this.database.sql(SETTLE)
			.bind("id", payment.id())
			.bind("status", payment.status().name())
			.bind("by", how.by())
			.bind("at", how.at())
			.bind("reference", LedgerStore.nullable(how.reference(), String.class))
			.bind("failure", LedgerStore.nullable(failure == null ? null : failure.name(), String.class))
			.then();
	}

	Flux<GrantPayment> ofGrants(Collection<UUID> grants) {
		return this.database.sql(OF_GRANTS).bind("ids", grants.toArray(UUID[]::new)).map(GrantRow::payment).all();
	}

	Flux<GrantPayment> byIds(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(BY_IDS)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("region", region.value())
			.map(GrantRow::payment)
			.all();
	}

	/// With the grants' rows locked.
	Flux<GrantPayment> lock(Collection<UUID> grants) {
		return this.database.sql(LOCK).bind("ids", grants.toArray(UUID[]::new)).map(GrantRow::payment).all();
	}

	/// Those that wait for a bank file, the oldest first.
	/// @param among only these; all without it
	Flux<GrantPayment> lockWaiting(RegionCode district, @Nullable Collection<UUID> among, int limit) {
		return this.database.sql(LOCK_WAITING)
			.bind("district", district.value())
			.bind("ids", LedgerStore.nullable(among == null ? null : among.toArray(UUID[]::new), UUID[].class))
			.bind("limit", limit)
			.map(GrantRow::payment)
			.all();
	}

	Mono<Long> export(Collection<UUID> payments, UUID batch) {
		return this.database.sql(EXPORT)
			.bind("ids", payments.toArray(UUID[]::new))
			.bind("batch", batch)
			.fetch()
			.rowsUpdated();
	}

	/// Payments of a year that may still arrive or fail.
	Mono<Long> underway(RegionCode district, int year) {
		return this.database.sql(UNDERWAY)
			.bind("district", district.value())
			.bind("year", year)
			.map(row -> Column.of(row, "count", Long.class))
			.one();
	}

}
