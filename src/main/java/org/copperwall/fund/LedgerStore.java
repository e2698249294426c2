package org.copperwall.fund;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Yuan;
import org.copperwall.household.SealedText;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// The entries of the books. There is no statement that changes one.
@Repository
class LedgerStore {

	private static final String INSERT = """
			/* fund.enter */
			INSERT INTO ledger_entry (id, district_code, year, region_code, kind, amount_fen, reverses, grant_id, household_id,
			                          policy_id, reference, reason_sealed, recorded_by, recorded_at)
			VALUES (:id, :district, :year, :region, :kind, :amount, :reverses, :grant, :household, :policy, :reference,
			        :reason, :by, :at)
			RETURNING *, CAST(NULL AS uuid) AS reversed_by""";

	private static final String BY_IDS = """
			/* fund.entriesByIds */
			SELECT entry.*, reversal.id AS reversed_by
			  FROM ledger_entry AS entry
			  LEFT JOIN ledger_entry AS reversal ON reversal.reverses = entry.id
			 WHERE entry.id = ANY (:ids) AND entry.region_code >= :region AND entry.region_code < :region || ':'""";

	private static final String KNOWN = """
			/* fund.knownReference */
			SELECT EXISTS (
			  SELECT FROM ledger_entry AS entry
			   WHERE district_code = :district AND year = :year AND kind = :kind AND reference = :reference
			     AND reverses IS NULL
			     AND NOT EXISTS (SELECT FROM ledger_entry AS reversal WHERE reversal.reverses = entry.id)) AS known""";

	private final DatabaseClient database;

	LedgerStore(DatabaseClient database) {
		this.database = database;
	}

	/// The database gives it its number and its accounts, moves the balances, and refuses
	/// what would overdraw one.
	Mono<LedgerEntry> insert(UUID id, NewEntry entry, @Nullable SealedText reason, String by, Instant at) {
		return this.database.sql(INSERT)
			.bind("id", id)
			.bind("district", entry.region().district().value())
			.bind("year", entry.year())
			.bind("region", entry.region().value())
			.bind("kind", entry.kind().name())
			.bind("amount", entry.amount().fen())
			.bind("reverses", nullable(entry.reverses(), UUID.class))
			.bind("grant", nullable(entry.concern().grantId(), UUID.class))
			.bind("household", nullable(entry.concern().householdId(), UUID.class))
			.bind("policy", nullable(entry.concern().policyId(), UUID.class))
			.bind("reference", nullable(entry.reference(), String.class))
			.bind("reason", SealedText.parameter(reason))
			.bind("by", by)
			.bind("at", at)
			.map(LedgerStore::entry)
			.one();
	}

	Flux<LedgerEntry> byIds(Collection<UUID> ids, RegionCode region) {
		return this.database.sql(BY_IDS)
			.bind("ids", ids.toArray(UUID[]::new))
			.bind("region", region.value())
			.map(LedgerStore::entry)
			.all();
	}

	/// Whether a document was entered before and not taken back; to be called with the
	/// year's row locked.
	Mono<Boolean> knows(RegionCode district, int year, EntryKind kind, String reference) {
		return this.database.sql(KNOWN)
			.bind("district", district.value())
			.bind("year", year)
			.bind("kind", kind.name())
			.bind("reference", reference)
			.map(row -> Column.of(row, "known", Boolean.class))
			.one();
	}

	static LedgerEntry entry(Readable row) {
		return new LedgerEntry(Column.of(row, "id", UUID.class),
				new RegionCode(Column.of(row, "region_code", String.class)), Column.of(row, "year", Integer.class),
				Column.of(row, "number", Long.class), EntryKind.valueOf(Column.of(row, "kind", String.class)),
				Account.valueOf(Column.of(row, "debit_account", String.class)),
				Account.valueOf(Column.of(row, "credit_account", String.class)),
				new Yuan(Column.of(row, "amount_fen", Long.class)), row.get("reverses", UUID.class),
				row.get("reversed_by", UUID.class),
				new LedgerEntry.Concern(row.get("grant_id", UUID.class), row.get("household_id", UUID.class),
						row.get("policy_id", UUID.class)),
				row.get("reference", String.class), SealedText.of(row, "reason_sealed"),
				row.get("recorded_by", String.class), Column.of(row, "recorded_at", Instant.class));
	}

	static Parameter nullable(@Nullable Object value, Class<?> type) {
		return value == null ? Parameters.in(type) : Parameters.in(value);
	}

}
