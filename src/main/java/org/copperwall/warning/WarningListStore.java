package org.copperwall.warning;

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
import org.copperwall.region.RegionCode;
import org.copperwall.region.RegionLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// The list of warnings: filtered, ordered by stable keys, counted.
@Repository
class WarningListStore {

	private static final String NEWEST = """
			/* warning.listNewest */
			SELECT id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
			       overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at, version
			  FROM warning
			 %s
			 ORDER BY raised_at DESC, id DESC
			 LIMIT :limit""";

	private static final String OLDEST = """
			/* warning.listOldest */
			SELECT id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
			       overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at, version
			  FROM warning
			 %s
			 ORDER BY raised_at, id
			 LIMIT :limit""";

	private static final String GRAVEST = """
			/* warning.listGravest */
			SELECT id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
			       overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at, version
			  FROM warning
			 %s
			 ORDER BY severity DESC, raised_at DESC, id DESC
			 LIMIT :limit""";

	/// Only an open warning has a clock.
	private static final String DUE = """
			/* warning.listDue */
			SELECT id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
			       overdue, case_id, settled_at, outcome, policy_sealed, rule_set_id, raised_at, version
			  FROM warning
			 %s
			 ORDER BY due_at, id
			 LIMIT :limit""";

	private static final String COUNT = """
			/* warning.count */
			SELECT count(*) AS count FROM warning %s""";

	private static final String COUNT_BY_REGION = """
			/* warning.countByRegion */
			SELECT left(region_code, :digits) AS key, count(*) AS count FROM warning %s GROUP BY 1 ORDER BY 1""";

	private static final String COUNT_BY = """
			/* warning.countBy */
			SELECT CASE :by WHEN 'STATUS' THEN status WHEN 'SOURCE' THEN source WHEN 'MEDIUM' THEN medium
			                WHEN 'HOP' THEN coalesce(hop, 'NONE') WHEN 'OVERDUE' THEN overdue::text
			                ELSE (ARRAY['MINOR', 'MODERATE', 'SERIOUS', 'CRITICAL'])[severity] END AS key,
			       count(*) AS count
			  FROM warning
			 %s
			 GROUP BY 1
			 ORDER BY 1""";

	private final DatabaseClient database;

	WarningListStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Connection<Warning>> page(RegionCode region, WarningFilter filter, WarningOrder order, Paging paging) {
		Where wanted = wanted(region, filter);
		if (order == WarningOrder.DUE) {
			wanted.and("due_at IS NOT NULL");
		}
		Where page = wanted.copy().with("limit", paging.limit());
		ofOneSize(page, region);
		PageCursor after = paging.after();
		if (after != null) {
			behind(page, order, after);
		}
		return page.in(this.database, statement(order))
			.map(WarningStore::warning)
			.all()
			.collectList()
			.map(rows -> Connection
				.of(rows, paging, warning -> cursor(order, warning),
						wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one())
				.countedBy(by -> counts(region, wanted, WarningCountBy.valueOf(by))));
	}

	private static Where wanted(RegionCode region, WarningFilter filter) {
		Where where = new Where().and("region_code >= :region AND region_code < :region || ':'", "region",
				region.value());
		among(where, "status", filter.statuses());
		among(where, "source", filter.sources());
		among(where, "medium", filter.media());
		among(where, "hop", filter.hops());
		overlapping(where, "causes", filter.causes());
		overlapping(where, "dimensions", filter.dimensions());
		if (filter.minimumSeverity() != null) {
			where.and("severity >= :minimumSeverity", "minimumSeverity", filter.minimumSeverity().level());
		}
		if (filter.severities() != null) {
			where.and("severity = ANY (:severities)", "severities",
					filter.severities().stream().map(Severity::level).toArray(Integer[]::new));
		}
		if (filter.overdue() != null) {
			where.and("overdue = :overdue", "overdue", filter.overdue());
		}
		at(where, "due_at >= :dueFrom", "dueFrom", filter.dueFrom());
		at(where, "due_at <= :dueUntil", "dueUntil", filter.dueUntil());
		at(where, "raised_at >= :raisedFrom", "raisedFrom", filter.raisedFrom());
		at(where, "raised_at < :raisedUntil", "raisedUntil", filter.raisedUntil());
		at(where, "settled_at >= :settledFrom", "settledFrom", filter.settledFrom());
		at(where, "settled_at < :settledUntil", "settledUntil", filter.settledUntil());
		return where;
	}

	private static void among(Where where, String column, @Nullable List<? extends Enum<?>> values) {
		if (values != null) {
			where.and(column + " = ANY (:" + column + ")", column, names(values));
		}
	}

	private static void overlapping(Where where, String column, @Nullable List<? extends Enum<?>> values) {
		if (values != null) {
			where.and(column + " && CAST(:" + column + " AS text[])", column, names(values));
		}
	}

	private static void at(Where where, String condition, String name, @Nullable Instant instant) {
		if (instant != null) {
			where.and(condition, name, instant);
		}
	}

	/// Leads to the index by district or township; a village is few enough to sort.
	private static void ofOneSize(Where where, RegionCode region) {
		if (region.level() == RegionLevel.DISTRICT) {
			where.and("left(region_code, 6) = :region");
		}
		else if (region.level() == RegionLevel.TOWNSHIP) {
			where.and("left(region_code, 9) = :region");
		}
	}

	private static void behind(Where where, WarningOrder order, PageCursor after) {
		if (!after.key(0, 4).equals(order.name())) {
			throw GraphFailure.badRequest("paging.cursor");
		}
		Instant at = after.key(1, 4, Instant::parse);
		where.with("afterId", after.key(2, 4, UUID::fromString));
		switch (order) {
			case NEWEST -> where.and("(raised_at, id) < (:afterAt, :afterId)", "afterAt", at);
			case OLDEST -> where.and("(raised_at, id) > (:afterAt, :afterId)", "afterAt", at);
			case DUE -> where.and("(due_at, id) > (:afterAt, :afterId)", "afterAt", at);
			case GRAVEST -> where.with("afterSeverity", after.key(3, 4, Integer::valueOf))
				.and("(severity, raised_at, id) < (:afterSeverity, :afterAt, :afterId)", "afterAt", at);
		}
	}

	private static PageCursor cursor(WarningOrder order, Warning warning) {
		Instant at = order == WarningOrder.DUE ? warning.dueAt() : warning.raisedAt();
		return PageCursor.of(order.name(), String.valueOf(at), warning.id(), warning.severity().level());
	}

	private static String statement(WarningOrder order) {
		return switch (order) {
			case NEWEST -> NEWEST;
			case OLDEST -> OLDEST;
			case GRAVEST -> GRAVEST;
			case DUE -> DUE;
		};
	}

	private Mono<List<Count>> counts(RegionCode region, Where wanted, WarningCountBy by) {
		Where counted = by == WarningCountBy.REGION ? wanted.copy().with("digits", region.level().below().digits())
				: wanted.copy().with("by", by.name());
		return counted.in(this.database, by == WarningCountBy.REGION ? COUNT_BY_REGION : COUNT_BY)
			.map(WarningListStore::count)
			.all()
			.collectList();
	}

	private static Count count(Readable row) {
		return new Count(Column.of(row, "key", String.class), Column.of(row, "count", Long.class));
	}

	private static String[] names(List<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).toArray(String[]::new);
	}

}
