package org.copperwall.fund;

import java.util.Map;
import java.util.UUID;

import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.copperwall.graph.Yuan;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// The list of entries: filtered, in the order of the books, counted.
@Repository
class LedgerListStore {

	private static final String NEWEST = """
			/* fund.listNewestEntries */
			SELECT entry.*, (SELECT id FROM ledger_entry AS reversal WHERE reversal.reverses = entry.id) AS reversed_by
			  FROM ledger_entry AS entry
			 %s
			 ORDER BY year DESC, number DESC
			 LIMIT :limit""";

	private static final String OLDEST = """
			/* fund.listOldestEntries */
			SELECT entry.*, (SELECT id FROM ledger_entry AS reversal WHERE reversal.reverses = entry.id) AS reversed_by
			  FROM ledger_entry AS entry
			 %s
			 ORDER BY year, number
			 LIMIT :limit""";

	private static final String COUNT = """
			/* fund.countEntries */
			SELECT count(*) AS count FROM ledger_entry AS entry %s""";

	private static final String BALANCES = """
			/* fund.balancesOfEntries */
			SELECT account, sum(fen)::bigint AS fen
			  FROM ledger_entry AS entry
			 CROSS JOIN LATERAL (VALUES (debit_account, amount_fen), (credit_account, -amount_fen)) AS side (account, fen)
			 %s
			 GROUP BY 1""";

	private final DatabaseClient database;

	LedgerListStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Connection<LedgerEntry>> page(RegionCode region, LedgerFilter filter, LedgerOrder order, Paging paging) {
		Where wanted = wanted(region, filter);
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			behind(page, order, after);
		}
		return page.in(this.database, order == LedgerOrder.NEWEST ? NEWEST : OLDEST)
			.map(LedgerStore::entry)
			.all()
			.collectList()
			.map(rows -> Connection
				.of(rows, paging, entry -> PageCursor.of(order.name(), entry.year(), entry.number()),
						wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one())
				.summed(BalancesOfEntries.class, balances(wanted)));
	}

	private Mono<BalancesOfEntries> balances(Where wanted) {
		return wanted.in(this.database, BALANCES)
			.map(row -> Map.entry(Account.valueOf(Column.of(row, "account", String.class)),
					new Yuan(Column.of(row, "fen", Long.class))))
			.all()
			.collectMap(Map.Entry::getKey, Map.Entry::getValue)
			.map(BalancesOfEntries::new);
	}

	private static Where wanted(RegionCode region, LedgerFilter filter) {
		Where where = new Where().and("district_code = :district", "district", region.district().value())
			.and("region_code >= :region AND region_code < :region || ':'", "region", region.value());
		is(where, "year = :year", "year", filter.year());
		is(where, ":account IN (debit_account, credit_account)", "account",
				filter.account() == null ? null : filter.account().name());
		is(where, "grant_id = :grant", "grant", id("Grant", filter.grantId()));
		is(where, "household_id = :household", "household", id("Household", filter.householdId()));
		is(where, "recorded_at >= :recordedFrom", "recordedFrom", filter.recordedFrom());
		is(where, "recorded_at < :recordedUntil", "recordedUntil", filter.recordedUntil());
		if (filter.kinds() != null) {
			where.and("kind = ANY (:kinds)", "kinds", filter.kinds().stream().map(Enum::name).toArray(String[]::new));
		}
		return where;
	}

	private static void is(Where where, String condition, String name, @Nullable Object value) {
		if (value != null) {
			where.and(condition, name, value);
		}
	}

	private static @Nullable UUID id(String type, @Nullable String id) {
		return id == null ? null : GlobalId.idOf(type, id);
	}

	private static void behind(Where where, LedgerOrder order, PageCursor after) {
		if (!after.key(0, 3).equals(order.name())) {
			throw GraphFailure.badRequest("paging.cursor");
		}
		where.with("afterYear", after.key(1, 3, Integer::valueOf))
			.with("afterNumber", after.key(2, 3, Long::valueOf))
			.and(order == LedgerOrder.NEWEST ? "(year, number) < (:afterYear, :afterNumber)"
					: "(year, number) > (:afterYear, :afterNumber)");
	}

}
