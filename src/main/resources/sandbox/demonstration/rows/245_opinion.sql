-- Reports and what was said.
INSERT INTO opinion_report (id, kind, region_code, located, household_id, status, due_at, overdue, founded, findings_sealed,
                            assessed_by, assessed_role, assessed_at, warning_id, answer_sealed, answered_by, answered_role,
                            answered_at, reported_at, taken_at, version)
SELECT report.id, kind, report.region_code, located, home.id, status, due_at, overdue,
       CASE WHEN assessed_at IS NOT NULL THEN founded END, findings.sealed,
       CASE WHEN assessed_at IS NOT NULL THEN pg_temp.person('OPINION_OFFICER', '621202') END,
       CASE WHEN assessed_at IS NOT NULL THEN 'OPINION_OFFICER' END, assessed_at, warning_id, answer.sealed,
       CASE WHEN answered_at IS NOT NULL THEN pg_temp.person('OPINION_OFFICER', '621202') END,
       CASE WHEN answered_at IS NOT NULL THEN 'OPINION_OFFICER' END, answered_at, taken_at, taken_at,
       1 + (assessed_at IS NOT NULL)::int + (answered_at IS NOT NULL)::int
  FROM plan_opinion AS report
  LEFT JOIN plan_household AS home USING (household)
  LEFT JOIN sealed AS findings ON findings.id = report.id AND findings.place = 'opinion_report.findings_sealed'
  LEFT JOIN sealed AS answer ON answer.id = report.id AND answer.place = 'opinion_report.answer_sealed'
 ORDER BY taken_at;

INSERT INTO opinion_mention (report_id, number, id, kind, reporter, role, text_sealed, address_sealed, address_digest,
                             pairs_digest, reported_at, taken_at)
SELECT report.id, 1, mention_id, kind, pg_temp.person('OPINION_OFFICER', '621202'), 'OPINION_OFFICER', said.sealed, page.sealed,
       page.digest, said.pairs, taken_at, taken_at
  FROM plan_opinion AS report
  JOIN sealed AS said ON said.id = mention_id AND said.place = 'opinion_mention.text_sealed'
  LEFT JOIN sealed AS page ON page.id = mention_id AND page.place = 'opinion_mention.address_sealed';
