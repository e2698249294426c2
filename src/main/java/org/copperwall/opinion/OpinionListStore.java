package org.copperwall.opinion;

import java.time.Instant;
import java.util.Collection;
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
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// The list of reports: filtered, ordered by stable keys, counted.
@Repository
class OpinionListStore {

	private static final String NEWEST = """
			/* opinion.listNewest */
			SELECT * FROM opinion_report
			 %s
			 ORDER BY taken_at DESC, id DESC
			 LIMIT :limit""";

	private static final String OLDEST = """
			/* opinion.listOldest */
			SELECT * FROM opinion_report
			 %s
			 ORDER BY taken_at, id
			 LIMIT :limit""";

	private static final String DUE = """
			/* opinion.listDue */
			SELECT * FROM opinion_report
			 %s
			 ORDER BY due_at, id
			 LIMIT :limit""";

	private static final String COUNT = """
			/* opinion.count */
			SELECT count(*) AS count FROM opinion_report %s""";

	private static final String COUNT_BY_REGION = """
			/* opinion.countByRegion */
			SELECT left(region_code, :digits) AS key, count(*) AS count FROM opinion_report %s GROUP BY 1 ORDER BY 1""";

	private static final String COUNT_BY = """
			/* opinion.countBy */
			SELECT CASE :by WHEN 'KIND' THEN kind WHEN 'STATUS' THEN status WHEN 'LOCATED' THEN located::text
			                WHEN 'FOUNDED' THEN coalesce(founded::text, 'NONE') ELSE overdue::text END AS key,
			       count(*) AS count
			  FROM opinion_report
			 %s
			 GROUP BY 1
			 ORDER BY 1""";

	private final DatabaseClient database;

	OpinionListStore(DatabaseClient database) {
		this.database = database;
	}

	/// @param found ids of the reports that hold the text asked for; absent when none is
	Mono<Connection<OpinionReport>> page(RegionCode region, Reach reach, OpinionFilter filter,
			@Nullable Collection<UUID> found, OpinionOrder order, Paging paging) {
		Where wanted = wanted(region, reach, filter);
		if (found != null) {
			wanted.and("id = ANY (:found)", "found", found.toArray(UUID[]::new));
		}
		if (order == OpinionOrder.DUE) {
			wanted.and("status <> 'ANSWERED'");
		}
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			behind(page, order, after);
		}
		return page.in(this.database, statement(order))
			.map(OpinionStore::report)
			.all()
			.collectList()
			.map(rows -> Connection
				.of(rows, paging, report -> cursor(order, report),
						wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one())
				.countedBy(by -> counts(region, wanted, OpinionCountBy.valueOf(by))));
	}

	private static Where wanted(RegionCode region, Reach reach, OpinionFilter filter) {
		Where where = new Where()
			.and("region_code >= :region AND region_code < :region || ':'", "region", region.value())
			.and("status = ANY (:visible)", "visible", reach.statuses());
		among(where, "kind", filter.kinds());
		among(where, "status", filter.statuses());
		is(where, "founded", filter.founded());
		is(where, "located", filter.located());
		is(where, "overdue", filter.overdue());
		at(where, "due_at >= :dueFrom", "dueFrom", filter.dueFrom());
		at(where, "due_at <= :dueUntil", "dueUntil", filter.dueUntil());
		at(where, "reported_at >= :reportedFrom", "reportedFrom", filter.reportedFrom());
		at(where, "reported_at < :reportedUntil", "reportedUntil", filter.reportedUntil());
		return where;
	}

	private static void among(Where where, String column, @Nullable List<? extends Enum<?>> values) {
		if (values != null) {
			where.and(column + " = ANY (:" + column + ")", column,
					values.stream().map(Enum::name).toArray(String[]::new));
		}
	}

	private static void is(Where where, String column, @Nullable Boolean value) {
		if (value != null) {
			where.and(column + " = :" + column, column, value);
		}
	}

	private static void at(Where where, String condition, String name, @Nullable Instant instant) {
		if (instant != null) {
			where.and(condition, name, instant);
		}
	}

	private static void behind(Where where, OpinionOrder order, PageCursor after) {
		if (!after.key(0, 3).equals(order.name())) {
			throw GraphFailure.badRequest("paging.cursor");
		}
		where.with("afterAt", after.key(1, 3, Instant::parse)).with("afterId", after.key(2, 3, UUID::fromString));
		where.and(switch (order) {
			case NEWEST -> "(taken_at, id) < (:afterAt, :afterId)";
			case OLDEST -> "(taken_at, id) > (:afterAt, :afterId)";
			case DUE -> "(due_at, id) > (:afterAt, :afterId)";
		});
	}

	private static PageCursor cursor(OpinionOrder order, OpinionReport report) {
		return PageCursor.of(order.name(), order == OpinionOrder.DUE ? report.dueAt() : report.takenAt(), report.id());
	}

	private static String statement(OpinionOrder order) {
		return switch (order) {
			case NEWEST -> NEWEST;
			case OLDEST -> OLDEST;
			case DUE -> DUE;
		};
	}

	private Mono<List<Count>> counts(RegionCode region, Where wanted, OpinionCountBy by) {
		Where counted = by == OpinionCountBy.REGION ? wanted.copy().with("digits", region.level().below().digits())
				: wanted.copy().with("by", by.name());
		return counted.in(this.database, by == OpinionCountBy.REGION ? COUNT_BY_REGION : COUNT_BY)
			.map(OpinionListStore::count)
			.all()
			.collectList();
	}

	private static Count count(Readable row) {
		return new Count(Column.of(row, "key", String.class), Column.of(row, "count", Long.class));
	}

}
