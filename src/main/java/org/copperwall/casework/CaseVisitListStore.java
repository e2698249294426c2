package org.copperwall.casework;

import java.time.LocalDate;
import java.util.UUID;

import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.copperwall.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// The list of visits for cases: filtered, ordered by stable keys, counted.
@Repository
class CaseVisitListStore {

	private static final String NEWEST = """
			/* casework.listNewestVisits */
			SELECT id, case_id, household_id, region_code, visited_on, visitor, visitor_role, notes_sealed, dimensions_at_risk,
			       income_per_head_fen, expenses_fen, evidence_ids, recorded_at
			  FROM case_visit
			 %s
			 ORDER BY visited_on DESC, id DESC
			 LIMIT :limit""";

	private static final String OLDEST = """
			/* casework.listOldestVisits */
			SELECT id, case_id, household_id, region_code, visited_on, visitor, visitor_role, notes_sealed, dimensions_at_risk,
			       income_per_head_fen, expenses_fen, evidence_ids, recorded_at
			  FROM case_visit
			 %s
			 ORDER BY visited_on, id
			 LIMIT :limit""";

	private static final String COUNT = """
			/* casework.countVisits */
			SELECT count(*) AS count FROM case_visit %s""";

	private final DatabaseClient database;

	CaseVisitListStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Connection<CaseVisit>> page(RegionCode region, CaseVisitFilter filter, CaseVisitOrder order, Paging paging) {
		Where wanted = wanted(region, filter);
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			behind(page, order, after);
		}
		return page.in(this.database, order == CaseVisitOrder.NEWEST ? NEWEST : OLDEST)
			.map(ReviewStore::visit)
			.all()
			.collectList()
			.map(rows -> Connection.of(rows, paging,
					visit -> PageCursor.of(order.name(), visit.visitedOn(), visit.id()),
					wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one()));
	}

	private static Where wanted(RegionCode region, CaseVisitFilter filter) {
		Where where = new Where().and("region_code >= :region AND region_code < :region || ':'", "region",
				region.value());
		is(where, "visited_on >= :from", "from", filter.from());
		is(where, "visited_on <= :until", "until", filter.until());
		is(where, "household_id = :household", "household",
				filter.householdId() == null ? null : GlobalId.idOf("Household", filter.householdId()));
		is(where, "(case_id IS NOT NULL) = :ofCase", "ofCase", filter.ofCase());
		return where;
	}

	private static void is(Where where, String condition, String name, @Nullable Object value) {
		if (value != null) {
			where.and(condition, name, value);
		}
	}

	private static void behind(Where where, CaseVisitOrder order, PageCursor after) {
		if (!after.key(0, 3).equals(order.name())) {
			throw GraphFailure.badRequest("paging.cursor");
		}
		where.with("afterDay", after.key(1, 3, LocalDate::parse))
			.and(order == CaseVisitOrder.NEWEST ? "(visited_on, id) < (:afterDay, :afterId)"
					: "(visited_on, id) > (:afterDay, :afterId)", "afterId", after.key(2, 3, UUID::fromString));
	}

}
