package org.copperwall.dashboard;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.copperwall.graph.Column;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// What each day brought to a figure of a region. Days are those of Asia/Shanghai.
@Repository
class TrendStore {

	private static final String HOUSEHOLDS_UNDER_MONITORING = """
			/* dashboard.trendOfHouseholds */
			SELECT greatest(day, CAST(:from AS date)) AS day, sum(change)::bigint AS change
			  FROM view_monitoring_period
			 CROSS JOIN LATERAL (VALUES (from_on, 1), (until_on, -1)) AS turn (day, change)
			 WHERE region_code >= :region AND region_code < :region || ':' AND day <= :to
			 GROUP BY 1""";

	/// Who belongs to two monitored households at once counts by the later spell, as
	/// everywhere.
	private static final String PEOPLE_UNDER_MONITORING = """
			/* dashboard.trendOfPeople */
			WITH person AS MATERIALIZED (
			  SELECT person_id, spell_id, included_on
			    FROM view_monitoring_person
			   WHERE region_code >= :region AND region_code < :region || ':'
			), doubled AS MATERIALIZED (
			  SELECT person.person_id, person.spell_id, range_agg(daterange(least(from_on, until_on), until_on)) AS days
			    FROM person
			    JOIN view_monitoring_person AS later ON later.person_id = person.person_id
			     AND (later.included_on, later.spell_id) > (person.included_on, person.spell_id)
			    JOIN view_monitoring_period AS period ON period.spell_id = later.spell_id
			   GROUP BY 1, 2
			), counted AS (
			  SELECT unnest(datemultirange(daterange(least(from_on, until_on), until_on))
			                - coalesce(doubled.days, '{}')) AS days
			    FROM person
			    JOIN view_monitoring_period AS period ON period.spell_id = person.spell_id
			     AND period.region_code >= :region AND period.region_code < :region || ':'
			    LEFT JOIN doubled ON doubled.person_id = person.person_id AND doubled.spell_id = person.spell_id
			)
			SELECT greatest(day, CAST(:from AS date)) AS day, sum(change)::bigint AS change
			  FROM counted
			 CROSS JOIN LATERAL (VALUES (lower(days), 1), (upper(days), -1)) AS turn (day, change)
			 WHERE day <= :to
			 GROUP BY 1""";

	private static final String HOUSEHOLDS_INCLUDED = """
			/* dashboard.trendOfInclusions */
			SELECT included_on AS day, count(*) AS change
			  FROM view_monitoring_spell spell
			 WHERE region_code >= :region AND region_code < :region || ':' AND included_on BETWEEN :from AND :to
			   AND NOT EXISTS (
			     SELECT FROM view_monitoring_spell later
			      WHERE later.household_id = spell.household_id
			        AND (later.status = 'OPEN', later.included_on, later.id)
			          > (spell.status = 'OPEN', spell.included_on, spell.id))
			 GROUP BY 1""";

	private static final String PEOPLE_INCLUDED = """
			/* dashboard.trendOfIncludedPeople */
			SELECT included_on AS day, count(*) AS change
			  FROM view_monitoring_person person
			 WHERE region_code >= :region AND region_code < :region || ':' AND included_on BETWEEN :from AND :to
			   AND NOT EXISTS (
			     SELECT FROM view_monitoring_person later
			      WHERE later.person_id = person.person_id
			        AND (later.status = 'OPEN', later.included_on, later.spell_id)
			          > (person.status = 'OPEN', person.included_on, person.spell_id))
			 GROUP BY 1""";

	private static final String HOUSEHOLDS_ELIMINATED = """
			/* dashboard.trendOfEliminations */
			SELECT eliminated_on AS day, count(*) AS change
			  FROM view_monitoring_spell spell
			 WHERE region_code >= :region AND region_code < :region || ':' AND eliminated_on BETWEEN :from AND :to
			   AND NOT EXISTS (
			     SELECT FROM view_monitoring_spell later
			      WHERE later.household_id = spell.household_id
			        AND (later.status = 'OPEN', later.included_on, later.id)
			          > (spell.status = 'OPEN', spell.included_on, spell.id))
			 GROUP BY 1""";

	private static final String PEOPLE_ELIMINATED = """
			/* dashboard.trendOfEliminatedPeople */
			SELECT eliminated_on AS day, count(*) AS change
			  FROM view_monitoring_person person
			 WHERE region_code >= :region AND region_code < :region || ':' AND eliminated
			   AND eliminated_on BETWEEN :from AND :to
			   AND NOT EXISTS (
			     SELECT FROM view_monitoring_person later
			      WHERE later.person_id = person.person_id
			        AND (later.status = 'OPEN', later.included_on, later.spell_id)
			          > (person.status = 'OPEN', person.included_on, person.spell_id))
			 GROUP BY 1""";

	private static final String CASES_RECEIVED = """
			/* dashboard.trendOfCases */
			SELECT (submitted_at AT TIME ZONE 'Asia/Shanghai')::date AS day, count(*) AS change
			  FROM view_case
			 WHERE kind = 'IDENTIFICATION' AND region_code >= :region AND region_code < :region || ':'
			   AND submitted_at >= CAST(:from AS date)::timestamp AT TIME ZONE 'Asia/Shanghai'
			   AND submitted_at < (CAST(:to AS date) + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
			 GROUP BY 1""";

	private static final String CASES_CLOSED = """
			/* dashboard.trendOfClosedCases */
			SELECT (closed_at AT TIME ZONE 'Asia/Shanghai')::date AS day, count(*) AS change
			  FROM view_case
			 WHERE kind = 'IDENTIFICATION' AND status = :status
			   AND region_code >= :region AND region_code < :region || ':'
			   AND closed_at >= CAST(:from AS date)::timestamp AT TIME ZONE 'Asia/Shanghai'
			   AND closed_at < (CAST(:to AS date) + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
			 GROUP BY 1""";

	private static final String WARNINGS_RAISED = """
			/* dashboard.trendOfWarnings */
			SELECT (raised_at AT TIME ZONE 'Asia/Shanghai')::date AS day, count(*) AS change
			  FROM view_warning
			 WHERE region_code >= :region AND region_code < :region || ':'
			   AND raised_at >= CAST(:from AS date)::timestamp AT TIME ZONE 'Asia/Shanghai'
			   AND raised_at < (CAST(:to AS date) + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
			 GROUP BY 1""";

	private static final String WARNINGS_SETTLED = """
			/* dashboard.trendOfSettledWarnings */
			SELECT (settled_at AT TIME ZONE 'Asia/Shanghai')::date AS day, count(*) AS change
			  FROM view_warning
			 WHERE region_code >= :region AND region_code < :region || ':'
			   AND settled_at >= CAST(:from AS date)::timestamp AT TIME ZONE 'Asia/Shanghai'
			   AND settled_at < (CAST(:to AS date) + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
			 GROUP BY 1""";

	private static final String OPINION_REPORTS = """
			/* dashboard.trendOfOpinion */
			SELECT (reported_at AT TIME ZONE 'Asia/Shanghai')::date AS day, count(*) AS change
			  FROM view_opinion
			 WHERE region_code >= :region AND region_code < :region || ':'
			   AND reported_at >= CAST(:from AS date)::timestamp AT TIME ZONE 'Asia/Shanghai'
			   AND reported_at < (CAST(:to AS date) + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
			 GROUP BY 1""";

	private static final String VISITS = """
			/* dashboard.trendOfVisits */
			SELECT visited_on AS day, count(*) AS change
			  FROM (SELECT region_code, visited_on FROM view_grid_visit
			         UNION ALL
			        SELECT region_code, visited_on FROM view_case_visit) AS visit
			 WHERE region_code >= :region AND region_code < :region || ':' AND visited_on BETWEEN :from AND :to
			 GROUP BY 1""";

	private static final String MONEY = """
			/* dashboard.trendOfMoney */
			SELECT (recorded_at AT TIME ZONE 'Asia/Shanghai')::date AS day,
			       sum(CASE kind WHEN 'RELEASE' THEN -amount_fen ELSE amount_fen END)::bigint AS change
			  FROM view_fund_entry
			 WHERE district_code = left(:region, 6) AND kind = ANY (:kinds)
			   AND region_code >= :region AND region_code < :region || ':'
			   AND recorded_at >= CAST(:from AS date)::timestamp AT TIME ZONE 'Asia/Shanghai'
			   AND recorded_at < (CAST(:to AS date) + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
			 GROUP BY 1""";

	private final DatabaseClient database;

	TrendStore(DatabaseClient database) {
		this.database = database;
	}

	/// What each day from the first to the last one brought, in units or in fen. Of a
	/// stock the first day brings also what all days before did.
	Mono<NavigableMap<LocalDate, Long>> changes(TrendQuestion question) {
		return asked(question.figure()).bind("region", question.region().value())
			.bind("from", question.from())
			.bind("to", question.to())
			.map(row -> new Day(Column.of(row, "day", LocalDate.class), Column.of(row, "change", Long.class)))
			.all()
			.collect(TreeMap::new, (days, day) -> days.put(day.day(), day.change()));
	}

	private DatabaseClient.GenericExecuteSpec asked(TrendFigure figure) {
		return switch (figure) {
			case HOUSEHOLDS_UNDER_MONITORING -> this.database.sql(HOUSEHOLDS_UNDER_MONITORING);
			case PEOPLE_UNDER_MONITORING -> this.database.sql(PEOPLE_UNDER_MONITORING);
			case HOUSEHOLDS_INCLUDED -> this.database.sql(HOUSEHOLDS_INCLUDED);
			case PEOPLE_INCLUDED -> this.database.sql(PEOPLE_INCLUDED);
			case HOUSEHOLDS_ELIMINATED -> this.database.sql(HOUSEHOLDS_ELIMINATED);
			case PEOPLE_ELIMINATED -> this.database.sql(PEOPLE_ELIMINATED);
			case CASES_RECEIVED -> this.database.sql(CASES_RECEIVED);
			case CASES_INCLUDED -> this.database.sql(CASES_CLOSED).bind("status", "APPROVED");
			case CASES_REJECTED -> this.database.sql(CASES_CLOSED).bind("status", "REJECTED");
			case WARNINGS_RAISED -> this.database.sql(WARNINGS_RAISED);
			case WARNINGS_SETTLED -> this.database.sql(WARNINGS_SETTLED);
			case OPINION_REPORTS -> this.database.sql(OPINION_REPORTS);
			case VISITS -> this.database.sql(VISITS);
			case YUAN_COMMITTED -> this.database.sql(MONEY).bind("kinds", new String[] { "COMMITMENT", "RELEASE" });
			case YUAN_PAID -> this.database.sql(MONEY).bind("kinds", new String[] { "PAYMENT" });
		};
	}

	/// What one day brought.
	private record Day(LocalDate day, long change) {
	}

}
