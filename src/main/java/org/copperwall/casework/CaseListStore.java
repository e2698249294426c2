package org.copperwall.casework;

import java.time.Instant;
import java.time.LocalDate;
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
import org.copperwall.region.RegionLevel;
import org.copperwall.rules.WorkingDays;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;

/// The list of cases: filtered, ordered by stable keys, counted.
@Repository
class CaseListStore {

	private static final String NEWEST = """
			/* casework.listNewest */
			SELECT %s
			  FROM approval_case
			 %%s
			 ORDER BY submitted_at DESC, id DESC
			 LIMIT :limit""".formatted(CaseRow.COLUMNS);

	private static final String OLDEST = """
			/* casework.listOldest */
			SELECT %s
			  FROM approval_case
			 %%s
			 ORDER BY submitted_at, id
			 LIMIT :limit""".formatted(CaseRow.COLUMNS);

	private static final String DUE_FIRST = """
			/* casework.listDueFirst */
			SELECT %s
			  FROM approval_case
			 %%s
			 ORDER BY coalesce(due_at, 'infinity'), id
			 LIMIT :limit""".formatted(CaseRow.COLUMNS);

	private static final String COUNT = """
			/* casework.count */
			SELECT count(*) AS count FROM approval_case %s""";

	private static final String COUNT_BY = """
			/* casework.countBy */
			SELECT CASE :by
			         WHEN 'STEP' THEN step
			         WHEN 'STATUS' THEN status
			         WHEN 'KIND' THEN kind
			         WHEN 'SOURCE' THEN source
			         WHEN 'MEDIUM' THEN medium
			         WHEN 'REJECTION_GROUND' THEN rejection_ground
			         ELSE left(region_code, :digits)
			       END AS key, count(*) AS count
			  FROM approval_case
			 %s
			 GROUP BY 1
			 ORDER BY 1""";

	private static final String COUNT_BY_HOLDER = """
			/* casework.countByHolder */
			SELECT key, count(*) AS count
			  FROM approval_case
			 CROSS JOIN unnest(holder_roles) AS key
			 %s
			 GROUP BY 1
			 ORDER BY 1""";

	private final DatabaseClient database;

	CaseListStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Connection<Case>> page(CaseSight sight, CaseFilter filter, CaseOrder order, Paging paging) {
		Where wanted = wanted(sight, filter);
		Where page = wanted.copy().with("limit", paging.limit());
		if (order != CaseOrder.DUE_FIRST) {
			ofOneSize(page, sight.region());
		}
		PageCursor after = paging.after();
		if (after != null) {
			behind(page, order, after);
		}
		return page.in(this.database, statement(order))
			.map(CaseRow::of)
			.all()
			.collectList()
			.map(rows -> Connection
				.of(rows, paging, subject -> cursor(order, subject),
						wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one())
				.countedBy(by -> counts(sight.region(), wanted, CaseCountBy.valueOf(by))));
	}

	private static Where wanted(CaseSight sight, CaseFilter filter) {
		Where where = new Where().and("region_code >= :region AND region_code < :region || ':'", "region",
				sight.region().value());
		if (sight.app() != null) {
			where.and("submitted_through = :app", "app", sight.app());
		}
		anyOf(where, "step = ANY (:steps)", "steps", filter.steps());
		anyOf(where, "status = ANY (:statuses)", "statuses", filter.statuses());
		anyOf(where, "kind = ANY (:kinds)", "kinds", filter.kinds());
		anyOf(where, "holder_roles && :holders", "holders", filter.holderRoles());
		anyOf(where, "category = ANY (:categories)", "categories", filter.categories());
		anyOf(where, "causes && :causes", "causes", filter.causes());
		anyOf(where, "source = ANY (:sources)", "sources", filter.sources());
		anyOf(where, "medium = ANY (:media)", "media", filter.media());
		anyOf(where, "rejection_ground = ANY (:grounds)", "grounds", filter.rejectionGrounds());
		inTime(where, filter);
		return where;
	}

	private static void inTime(Where where, CaseFilter filter) {
		if (filter.overdue() != null) {
			where.and("overdue = :overdue", "overdue", filter.overdue());
		}
		if (filter.sentBack() != null) {
			where.and(filter.sentBack() ? "paused_at IS NOT NULL" : "paused_at IS NULL");
		}
		when(where, "due_at >= :dueFrom", "dueFrom", filter.dueFrom());
		when(where, "due_at < :dueBefore", "dueBefore", filter.dueBefore());
		when(where, "submitted_at >= :submittedFrom", "submittedFrom", startOf(filter.submittedFrom(), 0));
		when(where, "submitted_at < :submittedBefore", "submittedBefore", startOf(filter.submittedUntil(), 1));
		when(where, "closed_at >= :closedFrom", "closedFrom", startOf(filter.closedFrom(), 0));
		when(where, "closed_at < :closedBefore", "closedBefore", startOf(filter.closedUntil(), 1));
	}

	private static void anyOf(Where where, String condition, String name,
			@Nullable Collection<? extends Enum<?>> values) {
		if (values != null) {
			where.and(condition, name, CaseRow.names(values));
		}
	}

	private static void when(Where where, String condition, String name, @Nullable Instant value) {
		if (value != null) {
			where.and(condition, name, value);
		}
	}

	/// The beginning of a business day, or of one some days later.
	private static @Nullable Instant startOf(@Nullable LocalDate day, int daysLater) {
		return day == null ? null : day.plusDays(daysLater).atStartOfDay(WorkingDays.ZONE).toInstant();
	}

	/// Leads to the index by district or township and age; a village is few enough to
	/// sort.
	private static void ofOneSize(Where where, RegionCode region) {
		if (region.level() == RegionLevel.DISTRICT) {
			where.and("left(region_code, 6) = :region");
		}
		else if (region.level() == RegionLevel.TOWNSHIP) {
			where.and("left(region_code, 9) = :region");
		}
	}

	private static void behind(Where where, CaseOrder order, PageCursor after) {
		if (!after.key(0, 3).equals(order.name())) {
			throw GraphFailure.badRequest("paging.cursor");
		}
		where.with("afterId", after.key(2, 3, UUID::fromString));
		switch (order) {
			case SUBMITTED_NEWEST ->
				where.and("(submitted_at, id) < (:after, :afterId)", "after", after.key(1, 3, Instant::parse));
			case SUBMITTED_OLDEST ->
				where.and("(submitted_at, id) > (:after, :afterId)", "after", after.key(1, 3, Instant::parse));
			case DUE_FIRST -> {
				if (after.key(1, 3).isEmpty()) {
					where.and("due_at IS NULL AND id > :afterId");
				}
				else {
					where.and("(coalesce(due_at, 'infinity'), id) > (:after, :afterId)", "after",
							after.key(1, 3, Instant::parse));
				}
			}
		}
	}

	private static PageCursor cursor(CaseOrder order, Case subject) {
		Instant due = subject.clock().dueAt();
		Object key = order == CaseOrder.DUE_FIRST ? (due == null ? "" : due) : subject.submission().at();
		return PageCursor.of(order.name(), key, subject.id());
	}

	private static String statement(CaseOrder order) {
		return switch (order) {
			case SUBMITTED_NEWEST -> NEWEST;
			case SUBMITTED_OLDEST -> OLDEST;
			case DUE_FIRST -> DUE_FIRST;
		};
	}

	private Mono<List<Count>> counts(RegionCode region, Where wanted, CaseCountBy by) {
		Where counted = by == CaseCountBy.HOLDER_ROLE ? wanted
				: wanted.copy().with("by", by.name()).with("digits", region.level().below().digits());
		if (by == CaseCountBy.REJECTION_GROUND) {
			counted.and("rejection_ground IS NOT NULL");
		}
		return counted.in(this.database, by == CaseCountBy.HOLDER_ROLE ? COUNT_BY_HOLDER : COUNT_BY)
			.map(CaseListStore::count)
			.all()
			.collectList();
	}

	private static Count count(Readable row) {
		return new Count(Column.of(row, "key", String.class), Column.of(row, "count", Long.class));
	}

}
