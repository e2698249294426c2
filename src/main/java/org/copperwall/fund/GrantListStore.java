package org.copperwall.fund;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
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

/// The list of grants: filtered, ordered by stable keys, counted.
@Repository
class GrantListStore {

	private static final String NEWEST = """
			/* fund.listNewestGrants */
			SELECT * FROM fund_grant
			 %s
			 ORDER BY declared_at DESC, id DESC
			 LIMIT :limit""";

	private static final String OLDEST = """
			/* fund.listOldestGrants */
			SELECT * FROM fund_grant
			 %s
			 ORDER BY declared_at, id
			 LIMIT :limit""";

	private static final String DUE = """
			/* fund.listDueGrants */
			SELECT * FROM fund_grant
			 %s
			 ORDER BY due_at, id
			 LIMIT :limit""";

	private static final String COUNT = """
			/* fund.countGrants */
			SELECT count(*) AS count FROM fund_grant %s""";

	private static final String COUNT_BY_REGION = """
			/* fund.countGrantsByRegion */
			SELECT left(region_code, :digits) AS key, count(*) AS count FROM fund_grant %s GROUP BY 1 ORDER BY 1""";

	private static final String COUNT_BY = """
			/* fund.countGrantsBy */
			SELECT CASE :by WHEN 'STEP' THEN step ELSE status END AS key, count(*) AS count
			  FROM fund_grant
			 %s
			 GROUP BY 1
			 ORDER BY 1""";

	private static final String MONEY = """
			/* fund.sumGrants */
			SELECT coalesce(sum(approved_fen - released_fen), 0)::bigint AS committed,
			       coalesce(sum(paid_fen), 0)::bigint AS paid
			  FROM fund_grant
			 %s""";

	private final DatabaseClient database;

	GrantListStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Connection<Grant>> page(RegionCode region, GrantFilter filter, GrantOrder order, Paging paging) {
		Where wanted = wanted(region, filter);
		if (order == GrantOrder.DUE) {
			wanted.and("status = 'OPEN' AND due_at IS NOT NULL");
		}
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			behind(page, order, after);
		}
		return page.in(this.database, statement(order))
			.map(GrantRow::grant)
			.all()
			.collectList()
			.map(rows -> Connection
				.of(rows, paging, grant -> cursor(order, grant),
						wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one())
				.countedBy(by -> counts(region, wanted, GrantCountBy.valueOf(by)))
				.summed(MoneyOfGrants.class, money(wanted)));
	}

	private Mono<MoneyOfGrants> money(Where wanted) {
		return wanted.in(this.database, MONEY)
			.map(row -> new MoneyOfGrants(new Yuan(Column.of(row, "committed", Long.class)),
					new Yuan(Column.of(row, "paid", Long.class))))
			.one();
	}

	private static Where wanted(RegionCode region, GrantFilter filter) {
		Where where = new Where().and("region_code >= :region AND region_code < :region || ':'", "region",
				region.value());
		among(where, "step", filter.steps());
		among(where, "status", filter.statuses());
		is(where, "year = :year", "year", filter.year());
		is(where, "overdue = :overdue", "overdue", filter.overdue());
		is(where, "(status = 'OPEN' AND step = 'TOWNSHIP_DECLARATION') = :sentBack", "sentBack", filter.sentBack());
		if (filter.promised() != null) {
			where.and(filter.promised() ? "approved_fen > released_fen"
					: "(approved_fen IS NULL OR approved_fen = released_fen)");
		}
		is(where, "due_at >= :dueFrom", "dueFrom", filter.dueFrom());
		is(where, "due_at <= :dueUntil", "dueUntil", filter.dueUntil());
		is(where, "declared_at >= :declaredFrom", "declaredFrom", filter.declaredFrom());
		is(where, "declared_at < :declaredUntil", "declaredUntil", filter.declaredUntil());
		return where;
	}

	private static void among(Where where, String column, @Nullable List<? extends Enum<?>> values) {
		if (values != null) {
			where.and(column + " = ANY (:" + column + ")", column,
					values.stream().map(Enum::name).toArray(String[]::new));
		}
	}

	private static void is(Where where, String condition, String name, @Nullable Object value) {
		if (value != null) {
			where.and(condition, name, value);
		}
	}

	private static void behind(Where where, GrantOrder order, PageCursor after) {
		if (!after.key(0, 3).equals(order.name())) {
			throw GraphFailure.badRequest("paging.cursor");
		}
		where.with("afterAt", after.key(1, 3, Instant::parse)).with("afterId", after.key(2, 3, UUID::fromString));
		where.and(switch (order) {
			case NEWEST -> "(declared_at, id) < (:afterAt, :afterId)";
			case OLDEST -> "(declared_at, id) > (:afterAt, :afterId)";
			case DUE -> "(due_at, id) > (:afterAt, :afterId)";
		});
	}

	private static PageCursor cursor(GrantOrder order, Grant grant) {
		return PageCursor.of(order.name(),
				order == GrantOrder.DUE ? String.valueOf(grant.due().at()) : grant.declared().at(), grant.id());
	}

	private static String statement(GrantOrder order) {
		return switch (order) {
			case NEWEST -> NEWEST;
			case OLDEST -> OLDEST;
			case DUE -> DUE;
		};
	}

	private Mono<List<Count>> counts(RegionCode region, Where wanted, GrantCountBy by) {
		Where counted = by == GrantCountBy.REGION ? wanted.copy().with("digits", region.level().below().digits())
				: wanted.copy().with("by", by.name());
		return counted.in(this.database, by == GrantCountBy.REGION ? COUNT_BY_REGION : COUNT_BY)
			.map(GrantListStore::count)
			.all()
			.collectList();
	}

	private static Count count(Readable row) {
		return new Count(Column.of(row, "key", String.class), Column.of(row, "count", Long.class));
	}

}
