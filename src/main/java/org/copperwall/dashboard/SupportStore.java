package org.copperwall.dashboard;

import java.time.LocalDate;
import java.util.List;

import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// Counts what stands ready to help: the grid, the desk of public opinion and the fund, by child region, around the recorded
/// business day.
@Repository
class SupportStore {

	private static final String PLAN_BY_REGION = """
			/* dashboard.planByRegion */
			SELECT set_config('plan_cache_mode', 'force_custom_plan', true)""";

	private static final String BUSINESS_DAY = """
			/* dashboard.businessDay */
			SELECT day FROM view_business_day WHERE district_code = :district""";

	private static final String MONEY = """
			/* dashboard.money */
			SELECT left(region_code, :digits) AS child, kind, sum(amount_fen)::bigint AS fen
			  FROM view_fund_entry
			 WHERE district_code = :district AND year = :year
			   AND region_code >= :region AND region_code < :region || ':'
			 GROUP BY 1, 2""";

	/// Days one by one, not as a range: the index by day and region is then read at each
	/// day's own region only.
	private static final String TALLIES = """
			/* dashboard.tallies */
			WITH granted AS (
			  SELECT grant_id, left(region_code, :digits) AS child
			    FROM view_fund_entry
			   WHERE district_code = :district AND year = :year AND kind IN ('COMMITMENT', 'RELEASE')
			     AND region_code >= :region AND region_code < :region || ':'
			   GROUP BY 1, 2
			  HAVING sum(CASE kind WHEN 'COMMITMENT' THEN amount_fen ELSE -amount_fen END) > 0
			)
			SELECT left(region_code, :digits) AS child, 'TEAMS' AS figure, count(*) AS count
			  FROM view_grid_team
			 WHERE region_code >= :region AND region_code < :region || ':'
			 GROUP BY 1
			 UNION ALL
			SELECT left(region_code, :digits), 'MONITORS', count(*)
			  FROM view_grid_monitor
			 WHERE region_code >= :region AND region_code < :region || ':'
			 GROUP BY 1
			 UNION ALL
			SELECT left(region_code, :digits), 'GRID_VISITS', count(*)
			  FROM view_grid_visit
			 WHERE visited_on = ANY (:days) AND region_code >= :region AND region_code < :region || ':'
			 GROUP BY 1
			 UNION ALL
			SELECT left(region_code, :digits), 'CASE_VISITS', count(*)
			  FROM view_case_visit
			 WHERE visited_on = ANY (:days) AND region_code >= :region AND region_code < :region || ':'
			 GROUP BY 1
			 UNION ALL
			SELECT left(region_code, :digits), 'UNVISITED', count(*)
			  FROM view_grid_household
			 WHERE monitored AND (last_visited_on IS NULL OR last_visited_on < :since)
			   AND region_code >= :region AND region_code < :region || ':'
			 GROUP BY 1
			 UNION ALL
			SELECT left(region_code, :digits), figure, count(*)
			  FROM view_opinion
			 CROSS JOIN LATERAL (VALUES ('OPINION_OPEN', true), ('OPINION_OVERDUE', overdue),
			                            ('OPINION_UNASSESSED', status = 'REPORTED')) AS tally (figure, counts)
			 WHERE counts AND status <> 'ANSWERED' AND region_code >= :region AND region_code < :region || ':'
			 GROUP BY 1, 2
			 UNION ALL
			SELECT child, 'GRANTS', count(*) FROM granted GROUP BY 1""";

	private final DatabaseClient database;

	SupportStore(DatabaseClient database) {
		this.database = database;
	}

	/// For the rest of the transaction: a plan that suits every region takes the district
	/// for a village, and is then several
	/// times slower than planning takes.
	Mono<Void> planByRegion() {
		return this.database.sql(PLAN_BY_REGION).then();
	}

	/// The business day that the last daily tick recorded; empty before the first.
	Mono<LocalDate> businessDay(RegionCode district) {
		return this.database.sql(BUSINESS_DAY)
			.bind("district", district.value())
			.map(row -> Column.of(row, "day", LocalDate.class))
			.one();
	}

	Mono<List<Rows.Money>> money(RegionCode region, int year) {
		return Grouped.by(region, this.database, MONEY)
			.bind("district", region.district().value())
			.bind("year", year)
			.map(row -> new Rows.Money(Column.of(row, "child", String.class), Column.of(row, "kind", String.class),
					Column.of(row, "fen", Long.class)))
			.all()
			.collectList();
	}

	Mono<List<Rows.Tally>> tallies(RegionCode region, LocalDate day) {
		return Grouped.by(region, this.database, TALLIES)
			.bind("district", region.district().value())
			.bind("since", GridFigures.firstDay(day))
			.bind("days", GridFigures.firstDay(day).datesUntil(day.plusDays(1)).toArray(LocalDate[]::new))
			.bind("year", day.getYear())
			.map(row -> new Rows.Tally(Column.of(row, "child", String.class), Column.of(row, "figure", String.class),
					Column.of(row, "count", Long.class)))
			.all()
			.collectList();
	}

}
