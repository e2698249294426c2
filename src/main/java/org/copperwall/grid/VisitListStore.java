package org.copperwall.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
import org.copperwall.graph.GlobalId;
import org.copperwall.graph.GraphFailure;
import org.copperwall.graph.PageCursor;
import org.copperwall.graph.Paging;
import org.copperwall.graph.Where;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// The list of visits: filtered, ordered by stable keys, counted.
@Repository
class VisitListStore {

	private static final String NEWEST = """
			/* grid.visitsNewest */
			SELECT * FROM visit %s ORDER BY visited_on DESC, id DESC LIMIT :limit""";

	private static final String OLDEST = """
			/* grid.visitsOldest */
			SELECT * FROM visit %s ORDER BY visited_on, id LIMIT :limit""";

	private static final String COUNT = """
			/* grid.countVisits */
			SELECT count(*) AS count FROM visit %s""";

	private static final String COUNT_BY = """
			/* grid.countVisitsBy */
			SELECT CASE :by WHEN 'REGION' THEN left(region_code, :digits) WHEN 'MET' THEN met::text
			                ELSE (warning_id IS NOT NULL)::text END AS key,
			       count(*) AS count
			  FROM visit
			 %s
			 GROUP BY 1
			 ORDER BY 1""";

	private final DatabaseClient database;

	VisitListStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<Connection<Visit>> page(RegionCode region, VisitFilter filter, Visit.Order order, Paging paging) {
		Where wanted = wanted(region, filter);
		Where page = wanted.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			behind(page, order, after);
		}
		return page.in(this.database, order == Visit.Order.NEWEST ? NEWEST : OLDEST)
			.map(VisitStore::visit)
			.all()
			.collectList()
			.map(rows -> Connection
				.of(rows, paging, visit -> PageCursor.of(order.name(), visit.visitedOn(), visit.id()),
						wanted.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one())
				.countedBy(by -> counts(region, wanted, Visit.CountBy.valueOf(by))));
	}

	private static Where wanted(RegionCode region, VisitFilter filter) {
		Where where = new Where().and("region_code >= :region AND region_code < :region || ':'", "region",
				region.value());
		if (filter.from() != null) {
			where.and("visited_on >= :from", "from", filter.from());
		}
		if (filter.until() != null) {
			where.and("visited_on <= :until", "until", filter.until());
		}
		if (filter.householdId() != null) {
			where.and("household_id = :household", "household", GlobalId.idOf("Household", filter.householdId()));
		}
		if (filter.monitorIds() != null) {
			where.and("monitor_id = ANY (:monitors)", "monitors",
					filter.monitorIds().stream().map(id -> GlobalId.idOf("Monitor", id)).toArray(UUID[]::new));
		}
		if (filter.met() != null) {
			where.and("met = :met", "met", filter.met());
		}
		if (filter.found() != null) {
			where.and(filter.found() ? "warning_id IS NOT NULL" : "warning_id IS NULL");
		}
		return where;
	}

	private static void behind(Where where, Visit.Order order, PageCursor after) {
		if (!after.key(0, 3).equals(order.name())) {
			throw GraphFailure.badRequest("paging.cursor");
		}
		where.with("afterDay", after.key(1, 3, LocalDate::parse))
			.and(order == Visit.Order.NEWEST ? "(visited_on, id) < (:afterDay, :afterId)"
					: "(visited_on, id) > (:afterDay, :afterId)", "afterId", after.key(2, 3, UUID::fromString));
	}

	private Mono<List<Count>> counts(RegionCode region, Where wanted, Visit.CountBy by) {
		return wanted.copy()
			.with("by", by.name())
			.with("digits", region.level().below().digits())
			.in(this.database, COUNT_BY)
			.map(row -> new Count(Column.of(row, "key", String.class), Column.of(row, "count", Long.class)))
			.all()
			.collectList();
	}

}
