-- Warnings, who reported them, and whose hands they went through.
INSERT INTO warning (id, household_id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at, overdue,
                     case_id, rule_set_id, raised_at, settled_at, outcome)
SELECT warning.id, home.id, region_code, source, medium, severity, causes, dimensions, status, hop, due_at,
       coalesce(due_at < pg_temp.at(pg_temp.day(), 0), false), case_id, rules.id, raised_at, settled_at, outcome
  FROM plan_warning AS warning
  JOIN plan_household AS home USING (household)
 CROSS JOIN plan_rules AS rules
 ORDER BY raised_at;

INSERT INTO warning_reporter (warning_id, number, id, source, medium, severity, grounds, causes, dimensions, reporter, role,
                              description_sealed, reported_at)
SELECT warning.id, 1, report_id, source, medium, severity,
       jsonb_build_array(jsonb_build_object('code', 'BASE', 'levels', 1, 'amount', false))
       || coalesce((SELECT jsonb_build_array(jsonb_build_object('code', 'SHOCK', 'levels', 1, 'subject', min(cause), 'amount', false))
                      FROM unnest(causes) AS cause
                     WHERE cause IN ('ILLNESS', 'NATURAL_DISASTER', 'ACCIDENT')
                    HAVING count(*) > 0), '[]')
       || CASE WHEN cardinality(dimensions) = 0 THEN '[]'
               ELSE jsonb_build_array(jsonb_build_object('code', 'DIMENSIONS', 'levels', least(2, cardinality(dimensions)),
                                                         'amount', false, 'value', cardinality(dimensions), 'limit', 2)) END,
       causes, dimensions, reporter, role, sealed, raised_at
  FROM plan_warning AS warning
  LEFT JOIN sealed ON sealed.id = report_id AND sealed.place = 'warning_reporter.description_sealed';

INSERT INTO warning_hop (warning_id, number, hop, role, region_code, department, started_at, due_at, ended_at, ending)
SELECT warning.id, number, leg.hop, leg.role, region_code, department, started_at, leg.due_at, ended_at,
       CASE WHEN ended_at IS NOT NULL THEN 'FORWARDED' END
  FROM plan_hop AS leg
  JOIN plan_warning AS warning ON warning.kind = 'trip' AND n = trip
UNION ALL
SELECT warning.id, 1, 'VILLAGE_COMMITTEE', 'VILLAGE_CADRE', left(region_code, 12), NULL, raised_at,
       settled_at, settled_at, 'SETTLED'
  FROM plan_warning AS warning
  JOIN plan_household AS home USING (household)
 WHERE kind = 'past';
