package org.copperwall.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Readable;
import org.copperwall.access.Viewer;
import org.copperwall.graph.Column;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Insurances and what was paid on them.
@Repository
class InsuranceStore {

	private static final String INSERT_POLICY = """
			/* fund.insertPolicy */
			INSERT INTO insurance_policy (id, district_code, year, insurer, premium_fen, period_from, period_until,
			                              insured_groups, deductible_fen, cap_fen, reference, bought_at)
			VALUES (:id, :district, :year, :insurer, :premium, :from, :until, :groups, :deductible, :cap, :reference, :at)""";

	private static final String POLICIES = """
			/* fund.policies */
			SELECT policy.*, NOT EXISTS (
			         SELECT FROM ledger_entry AS premium
			          WHERE premium.policy_id = policy.id AND kind = 'PREMIUM' AND reverses IS NULL
			            AND NOT EXISTS (SELECT FROM ledger_entry AS reversal WHERE reversal.reverses = premium.id)) AS cancelled
			  FROM insurance_policy AS policy
			 WHERE district_code = :district AND (CAST(:year AS int) IS NULL OR year = :year)
			   AND (CAST(:ids AS uuid[]) IS NULL OR id = ANY (:ids))
			 ORDER BY bought_at, id""";

	private static final String INSERT_CLAIM = """
			/* fund.insertClaim */
			INSERT INTO insurance_claim (id, policy_id, household_id, region_code, incident_on, loss_fen, amount_fen, reference,
			                             entry_id, reported_issuer, reported_by, reported_at)
			VALUES (:id, :policy, :household, :region, :incidentOn, :loss, :amount, :reference, :entry, :issuer, :by, :at)""";

	private static final String CLAIMS = """
			/* fund.claims */
			SELECT claim.*, reversal.id IS NOT NULL AS reversed
			  FROM insurance_claim AS claim
			  JOIN insurance_policy AS policy ON policy.id = claim.policy_id
			  LEFT JOIN ledger_entry AS reversal ON reversal.reverses = entry_id
			 WHERE claim.region_code >= :region AND claim.region_code < :region || ':'
			   AND (CAST(:policy AS uuid) IS NULL OR claim.policy_id = :policy)
			   AND (CAST(:year AS int) IS NULL OR policy.year = :year)
			   AND (CAST(:ids AS uuid[]) IS NULL OR claim.id = ANY (:ids))
			   AND (CAST(:issuer AS text) IS NULL OR (reported_issuer = :issuer AND reported_by = :subject))
			 ORDER BY reported_at DESC, claim.id DESC
			 LIMIT :limit""";

	private static final String STANDING = """
			/* fund.claimsStanding */
			SELECT coalesce(sum(amount_fen) FILTER (WHERE household_id = :household), 0)::bigint AS paid,
			       coalesce(bool_or(claim.reference = :reference), false) AS known
			  FROM insurance_claim AS claim
			 WHERE policy_id = :policy
			   AND NOT EXISTS (SELECT FROM ledger_entry AS reversal WHERE reversal.reverses = entry_id)""";

	private final DatabaseClient database;

	InsuranceStore(DatabaseClient database) {
		this.database = database;
	}

	/// What stands on a policy already.
	/// @param paid to the household
	/// @param known whether the reference was recorded before
	record Standing(Yuan paid, boolean known) {
	}

	Mono<Void> insert(InsurancePolicy policy) {
		return this.database.sql(INSERT_POLICY)
			.bind("id", policy.id())
			.bind("district", policy.region().value())
			.bind("year", policy.year())
			.bind("insurer", policy.insurer())
			.bind("premium", policy.premium().fen())
			.bind("from", policy.periodFrom())
			.bind("until", policy.periodUntil())
			.bind("groups", policy.insuredGroups().stream().map(Enum::name).toArray(String[]::new))
			.bind("deductible", policy.deductible().fen())
			.bind("cap", policy.cap().fen())
			.bind("reference", policy.reference())
			.bind("at", policy.boughtAt())
			.then();
	}

	/// @param year every year's without it
	/// @param ids all without it
	Flux<InsurancePolicy> policies(RegionCode district, @Nullable Integer year, @Nullable Collection<UUID> ids) {
		return this.database.sql(POLICIES)
			.bind("district", district.value())
			.bind("year", LedgerStore.nullable(year, Integer.class))
			.bind("ids", ids(ids))
			.map(InsuranceStore::policy)
			.all();
	}

	Mono<Void> insert(InsuranceClaim claim) {
		return this.database.sql(INSERT_CLAIM)
			.bind("id", claim.id())
			.bind("policy", claim.policyId())
			.bind("household", claim.householdId())
			.bind("region", claim.region().value())
			.bind("incidentOn", claim.incidentOn())
			.bind("loss", claim.loss().fen())
			.bind("amount", claim.amount().fen())
			.bind("reference", claim.reference())
			.bind("entry", claim.entryId())
			.bind("issuer", claim.reporter().issuer())
			.bind("by", claim.reporter().subject())
			.bind("at", claim.reportedAt())
			.then();
	}

	/// The newest first; those who see only their own filings, their own.
	Flux<InsuranceClaim> claims(Wanted wanted, Viewer viewer) {
		boolean own = viewer.seesOwnFilingsOnly();
		return this.database.sql(CLAIMS)
			.bind("region", viewer.region().value())
			.bind("policy", LedgerStore.nullable(wanted.policy(), UUID.class))
			.bind("year", LedgerStore.nullable(wanted.year(), Integer.class))
			.bind("ids", ids(wanted.ids()))
			.bind("issuer", LedgerStore.nullable(own ? viewer.issuer() : null, String.class))
			.bind("subject", viewer.subject())
			.bind("limit", wanted.limit())
			.map(InsuranceStore::claim)
			.all();
	}

	/// Which claims are wanted.
	record Wanted(@Nullable UUID policy, @Nullable Integer year, @Nullable Collection<UUID> ids, int limit) {

		static Wanted of(Collection<UUID> ids) {
			return new Wanted(null, null, ids, ids.size());
		}

	}

	/// To be called with the year's row locked.
	Mono<Standing> standing(UUID policy, UUID household, String reference) {
		return this.database.sql(STANDING)
			.bind("policy", policy)
			.bind("household", household)
			.bind("reference", reference)
			.map(row -> new Standing(new Yuan(Column.of(row, "paid", Long.class)),
					Column.of(row, "known", Boolean.class)))
			.one();
	}

	private static Parameter ids(@Nullable Collection<UUID> ids) {
		return LedgerStore.nullable(ids == null ? null : ids.toArray(UUID[]::new), UUID[].class);
	}

	private static InsurancePolicy policy(Readable row) {
		return new InsurancePolicy(Column.of(row, "id", UUID.class),
				new RegionCode(Column.of(row, "district_code", String.class)), Column.of(row, "year", Integer.class),
				Column.of(row, "insurer", String.class), new Yuan(Column.of(row, "premium_fen", Long.class)),
				Column.of(row, "period_from", LocalDate.class), Column.of(row, "period_until", LocalDate.class),
				Arrays.stream(Column.of(row, "insured_groups", String[].class)).map(InsuredGroup::valueOf).toList(),
				new Yuan(Column.of(row, "deductible_fen", Long.class)), new Yuan(Column.of(row, "cap_fen", Long.class)),
				Column.of(row, "reference", String.class), Column.of(row, "bought_at", Instant.class),
				Column.of(row, "cancelled", Boolean.class));
	}

	private static InsuranceClaim claim(Readable row) {
		return new InsuranceClaim(Column.of(row, "id", UUID.class), Column.of(row, "policy_id", UUID.class),
				Column.of(row, "household_id", UUID.class), new RegionCode(Column.of(row, "region_code", String.class)),
				Column.of(row, "incident_on", LocalDate.class), new Yuan(Column.of(row, "loss_fen", Long.class)),
				new Yuan(Column.of(row, "amount_fen", Long.class)), Column.of(row, "reference", String.class),
				Column.of(row, "entry_id", UUID.class),
				new InsuranceClaim.Reporter(Column.of(row, "reported_issuer", String.class),
						Column.of(row, "reported_by", String.class)),
				Column.of(row, "reported_at", Instant.class), Column.of(row, "reversed", Boolean.class));
	}

}
