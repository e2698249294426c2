package org.copperwall.dashboard;

import java.util.List;

import org.copperwall.graph.Column;
import org.copperwall.region.RegionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/// Counts what people have to decide and to settle: cases and warnings, by child region.
@Repository
class WorkStore {

	private static final String CASES = """
			/* dashboard.cases */
			SELECT left(region_code, :digits) AS child, medium, status, step, overdue, rejection_reason,
			       count(*) AS cases
			  FROM view_case
			 WHERE kind = 'IDENTIFICATION' AND region_code >= :region AND region_code < :region || ':'
			 GROUP BY 1, 2, 3, 4, 5, 6""";

	/// Calendar days, as a family counts them. Only spells that a case began are asked
	/// for their first measure: that they
	/// have one is tested before.
	private static final String MEDIANS = """
			/* dashboard.medians */
			WITH included AS MATERIALIZED (
			  SELECT id, left(region_code, :digits) AS child,
			         (submitted_at AT TIME ZONE 'Asia/Shanghai')::date AS submitted_on,
			         (closed_at AT TIME ZONE 'Asia/Shanghai')::date AS included_on
			    FROM view_case
			   WHERE kind = 'IDENTIFICATION' AND status = 'APPROVED'
			     AND region_code >= :region AND region_code < :region || ':'
			)
			SELECT child, 'INCLUSION' AS figure,
			       percentile_cont(0.5) WITHIN GROUP (ORDER BY included_on - submitted_on) AS days
			  FROM included
			 GROUP BY GROUPING SETS ((child), ())
			HAVING count(*) > 0
			 UNION ALL
			SELECT child, 'FIRST_MEASURE',
			       percentile_cont(0.5) WITHIN GROUP (ORDER BY first_measure_on - submitted_on)
			  FROM included
			  JOIN view_monitoring_spell spell ON spell.case_id = included.id
			 WHERE spell.case_id IS NOT NULL AND first_measure_on IS NOT NULL
			 GROUP BY GROUPING SETS ((child), ())
			HAVING count(*) > 0""";

	private static final String WARNINGS = """
			/* dashboard.warnings */
			SELECT left(region_code, :digits) AS child, source, severity::int AS severity, hop, overdue,
			       count(*) AS warnings
			  FROM view_warning
			 WHERE status = 'OPEN' AND region_code >= :region AND region_code < :region || ':'
			 GROUP BY 1, 2, 3, 4, 5""";

	private final DatabaseClient database;

	WorkStore(DatabaseClient database) {
		this.database = database;
	}

	Mono<List<Rows.Cases>> cases(RegionCode region) {
		return Grouped.by(region, this.database, CASES)
			.map(row -> new Rows.Cases(Column.of(row, "child", String.class), Column.of(row, "medium", String.class),
					Column.of(row, "status", String.class), Column.of(row, "step", String.class),
					Column.of(row, "overdue", Boolean.class), row.get("rejection_reason", String.class),
					Column.of(row, "cases", Long.class)))
			.all()
			.collectList();
	}

	Mono<List<Rows.Median>> medians(RegionCode region) {
		return Grouped.by(region, this.database, MEDIANS)
			.map(row -> new Rows.Median(row.get("child", String.class), Column.of(row, "figure", String.class),
					Column.of(row, "days", Double.class)))
			.all()
			.collectList();
	}

	Mono<List<Rows.Warnings>> warnings(RegionCode region) {
		return Grouped.by(region, this.database, WARNINGS)
			.map(row -> new Rows.Warnings(Column.of(row, "child", String.class), Column.of(row, "source", String.class),
					Column.of(row, "severity", Integer.class), Column.of(row, "hop", String.class),
					Column.of(row, "overdue", Boolean.class), Column.of(row, "warnings", Long.class)))
			.all()
			.collectList();
	}

}
