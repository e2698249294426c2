package org.copperwall.grid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import org.copperwall.graph.Column;
import org.copperwall.graph.Connection;
import org.copperwall.graph.Count;
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

/// The list of households as sections have to visit them: filtered, ordered by stable keys, counted.
@Repository
class VisitDutyStore {

	private static final String LONGEST_UNVISITED = """
			/* grid.dutiesByVisit */
			SELECT home.*, monitor_id
			  FROM section_household AS home
			  LEFT JOIN section_duty AS duty ON duty.region_code = home.region_code AND until IS NULL
			 %s
			 ORDER BY coalesce(last_visited_on, DATE '0001-01-01'), household_id
			 LIMIT :limit""";

	private static final String BY_SECTION = """
			/* grid.dutiesBySection */
			SELECT home.*, monitor_id
			  FROM section_household AS home
			  LEFT JOIN section_duty AS duty ON duty.region_code = home.region_code AND until IS NULL
			 %s
			 ORDER BY home.region_code, household_id
			 LIMIT :limit""";

	private static final String COUNT = """
			/* grid.countDuties */
			SELECT count(*) AS count
			  FROM section_household AS home
			  LEFT JOIN section_duty AS duty ON duty.region_code = home.region_code AND until IS NULL
			 %s""";

	private static final String COUNT_BY = """
			/* grid.countDutiesBy */
			SELECT CASE :by WHEN 'REGION' THEN left(home.region_code, :digits)
			                WHEN 'MONITOR' THEN coalesce(monitor_id::text, 'NONE')
			                WHEN 'UNDER_MONITORING' THEN monitored::text
			                ELSE (last_visited_on IS NULL OR last_visited_on <= CASE WHEN monitored
			                        THEN CAST(:monitoredUntil AS date) ELSE CAST(:otherUntil AS date) END)::text END AS key,
			       count(*) AS count
			  FROM section_household AS home
			  LEFT JOIN section_duty AS duty ON duty.region_code = home.region_code AND until IS NULL
			 %s
			 GROUP BY 1
			 ORDER BY 1""";

	private static final String OVERDUE = "(last_visited_on IS NULL OR last_visited_on <= "
			+ "CASE WHEN monitored THEN CAST(:monitoredUntil AS date) ELSE CAST(:otherUntil AS date) END)";

	private static final String UNREACHED = "home.registered_at < :openedAt AND NOT EXISTS (SELECT FROM visit "
			+ "WHERE visit.household_id = home.household_id AND met AND visited_on BETWEEN :startsOn AND :endsOn)";

	private final DatabaseClient database;

	VisitDutyStore(DatabaseClient database) {
		this.database = database;
	}

	/// @param monitors only the households of these; absent for all
	/// @param campaign only what it has not reached; absent for all
	record Wanted(RegionCode region, VisitDutyFilter filter, @Nullable Collection<UUID> monitors,
			@Nullable Campaign campaign, VisitRule rule) {

		Where where() {
			Where where = new Where().and("home.region_code >= :region AND home.region_code < :region || ':'", "region",
					this.region.value());
			if (this.filter.overdue() != null) {
				this.rule.with(where).and(this.filter.overdue() ? OVERDUE : "NOT " + OVERDUE);
			}
			is(where, this.filter.underMonitoring(), "monitored", "NOT monitored");
			is(where, this.filter.withoutMonitor(), "monitor_id IS NULL", "monitor_id IS NOT NULL");
			is(where, this.filter.withoutSection(), "length(home.region_code) = 12", "length(home.region_code) = 14");
			if (this.filter.unvisitedSince() != null) {
				where.and("(last_visited_on IS NULL OR last_visited_on < :since)", "since",
						this.filter.unvisitedSince());
			}
			if (this.monitors != null) {
				where.and("monitor_id = ANY (:monitors)", "monitors", this.monitors.toArray(UUID[]::new));
			}
			if (this.campaign != null) {
				where.with("openedAt", this.campaign.openedAt())
					.with("startsOn", this.campaign.startsOn())
					.and(UNREACHED, "endsOn", this.campaign.endsOn());
			}
			return where;
		}

		private static void is(Where where, @Nullable Boolean wanted, String condition, String otherwise) {
			if (wanted != null) {
				where.and(wanted ? condition : otherwise);
			}
		}

	}

	Mono<Connection<VisitDuty>> page(Wanted wanted, VisitDuty.Order order, Paging paging) {
		Where all = wanted.where();
		Where page = all.copy().with("limit", paging.limit());
		PageCursor after = paging.after();
		if (after != null) {
			behind(page, order, after);
		}
		return page.in(this.database, order == VisitDuty.Order.SECTION ? BY_SECTION : LONGEST_UNVISITED)
			.map(row -> duty(row, wanted.rule()))
			.all()
			.collectList()
			.map(rows -> Connection
				.of(rows, paging, duty -> cursor(order, duty),
						all.in(this.database, COUNT).map(row -> Column.of(row, "count", Long.class)).one())
				.countedBy(by -> counts(wanted, VisitDuty.CountBy.valueOf(by))));
	}

	private static void behind(Where where, VisitDuty.Order order, PageCursor after) {
		if (!after.key(0, 3).equals(order.name())) {
			throw GraphFailure.badRequest("paging.cursor");
		}
		where.with("afterId", after.key(2, 3, UUID::fromString));
		switch (order) {
			case SECTION -> where.and("(home.region_code, household_id) > (:afterRegion, :afterId)", "afterRegion",
					after.key(1, 3, text -> new RegionCode(text).value()));
			case LONGEST_UNVISITED ->
				where.and("(coalesce(last_visited_on, DATE '0001-01-01'), household_id) > (:afterDay, :afterId)",
						"afterDay", after.key(1, 3, LocalDate::parse));
		}
	}

	private static PageCursor cursor(VisitDuty.Order order, VisitDuty duty) {
		return switch (order) {
			case SECTION -> PageCursor.of(order.name(), duty.regionCode(), duty.householdId());
			case LONGEST_UNVISITED -> PageCursor.of(order.name(),
					duty.lastVisitedOn() == null ? LocalDate.of(1, 1, 1) : duty.lastVisitedOn(), duty.householdId());
		};
	}

	private Mono<List<Count>> counts(Wanted wanted, VisitDuty.CountBy by) {
		Where counted = wanted.rule()
			.with(wanted.where())
			.with("by", by.name())
			.with("digits", wanted.region().level().below().digits());
		return counted.in(this.database, COUNT_BY)
			.map(row -> new Count(key(Column.of(row, "key", String.class), by), Column.of(row, "count", Long.class)))
			.all()
			.collectList();
	}

	private static String key(String key, VisitDuty.CountBy by) {
		return by != VisitDuty.CountBy.MONITOR || key.equals("NONE") ? key
				: GlobalId.of("Monitor", UUID.fromString(key));
	}

	private static VisitDuty duty(Readable row, VisitRule rule) {
		LocalDate last = row.get("last_visited_on", LocalDate.class);
		boolean monitored = Column.of(row, "monitored", Boolean.class);
		return new VisitDuty(Column.of(row, "household_id", UUID.class), GridStore.region(row),
				row.get("monitor_id", UUID.class), monitored, last, rule.dueOn(last, monitored),
				rule.isOverdue(last, monitored));
	}

}
