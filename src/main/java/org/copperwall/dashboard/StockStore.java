package org.copperwall.dashboard;

import java.util.List;

import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// Counts who is and was under monitoring, by child region.
@Repository
class StockStore {

	/// A household counts once, by the spell that is open or else its last.
	private static final String SPELLS = """
			/* dashboard.spells */
			SELECT left(region_code, :digits) AS child, status, category, count(*) AS households,
			       count(*) FILTER (WHERE status = 'OPEN' AND NOT has_helper) AS without_helper,
			       count(*) FILTER (WHERE status = 'OPEN' AND NOT has_measure) AS without_measure,
			       coalesce(sum(measures_overdue) FILTER (WHERE status = 'OPEN'), 0)::bigint AS measures_overdue
			  FROM view_monitoring_spell spell
			 WHERE region_code >= :region AND region_code < :region || ':'
			   AND NOT EXISTS (
			     SELECT FROM view_monitoring_spell later
			      WHERE later.household_id = spell.household_id
			        AND (later.status = 'OPEN', later.included_on, later.id)
			          > (spell.status = 'OPEN', spell.included_on, spell.id))
			 GROUP BY 1, 2, 3""";

	/// So does a person, wherever his other spells were: the parts of a region never
	/// count him twice.
	private static final String PEOPLE = """
			/* dashboard.people */
			SELECT left(region_code, :digits) AS child, status, category, count(*) AS people,
			       count(*) FILTER (WHERE eliminated) AS eliminated
			  FROM view_monitoring_person person
			 WHERE region_code >= :region AND region_code < :region || ':'
			   AND NOT EXISTS (
			     SELECT FROM view_monitoring_person later
			      WHERE later.person_id = person.person_id
			        AND (later.status = 'OPEN', later.included_on, later.spell_id)
			          > (person.status = 'OPEN', person.included_on, person.spell_id))
			 GROUP BY 1, 2, 3""";

	private static final String RISKS = """
			/* dashboard.risks */
			WITH people AS (
			  SELECT spell_id, count(*) AS people
			    FROM view_monitoring_person person
			   WHERE region_code >= :region AND region_code < :region || ':' AND status = 'OPEN'
			     AND NOT EXISTS (
			       SELECT FROM view_monitoring_person later
			        WHERE later.person_id = person.person_id AND later.status = 'OPEN'
			          AND (later.included_on, later.spell_id) > (person.included_on, person.spell_id))
			   GROUP BY 1
			), risk AS MATERIALIZED (
			  SELECT left(region_code, :digits) AS child, causes, dimensions, coalesce(people, 0) AS people
			    FROM view_monitoring_spell spell
			    LEFT JOIN people ON people.spell_id = spell.id
			   WHERE region_code >= :region AND region_code < :region || ':' AND status = 'OPEN'
			)
			SELECT child, cause, NULL AS dimension, count(*) AS households, sum(people)::bigint AS people
			  FROM risk CROSS JOIN unnest(causes) AS cause
			 GROUP BY 1, 2
			 UNION ALL
			SELECT child, NULL, dimension, count(*), sum(people)::bigint
			  FROM risk CROSS JOIN unnest(dimensions) AS dimension
			 GROUP BY 1, 3""";

	private final DatabaseClient database;

	StockStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<List<Rows.Spells>> spells(RegionCode region) {
		return Grouped.by(region, this.database, SPELLS)
			.map(row -> new Rows.Spells(Column.of(row, "child", String.class), Column.of(row, "status", String.class),
					Column.of(row, "category", String.class), Column.of(row, "households", Long.class),
					Column.of(row, "without_helper", Long.class), Column.of(row, "without_measure", Long.class),
					Column.of(row, "measures_overdue", Long.class)))
			.all()
			.collectList();
	}

	Mono<List<Rows.People>> people(RegionCode region) {
		return Grouped.by(region, this.database, PEOPLE)
			.map(row -> new Rows.People(Column.of(row, "child", String.class), Column.of(row, "status", String.class),
					Column.of(row, "category", String.class), Column.of(row, "people", Long.class),
					Column.of(row, "eliminated", Long.class)))
			.all()
			.collectList();
	}

	Mono<List<Rows.Risks>> risks(RegionCode region) {
		return Grouped.by(region, this.database, RISKS)
			.map(row -> new Rows.Risks(Column.of(row, "child", String.class), row.get("cause", String.class),
					row.get("dimension", String.class), Column.of(row, "households", Long.class),
					Column.of(row, "people", Long.class)))
			.all()
			.collectList();
	}

}
