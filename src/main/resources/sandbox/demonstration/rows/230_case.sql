-- The files of the 447 cases.
INSERT INTO approval_case (id, household_id, region_code, kind, source, medium, causes, step, status, round, rule_set_id,
                           submitted_at, submitter, submitted_through, commitment_signed, case_due_at, paused_at, due_at,
                           holder_roles, overdue, closed_at, rejection_ground, rejection_reason_sealed, nearest_policy_sealed,
                           category, version)
SELECT file.id, household_id, region_code, 'IDENTIFICATION', 'SELF_DECLARATION', 'MINI_PROGRAM', causes, last_step, status,
       1 + returns, rules.id, declared_at, applicant, app, NOT (last_step = 'APPLICATION' AND progress = 'BEGUN'),
       pg_temp.due_after(declared_at, case_days), CASE WHEN sent_back THEN stay.entered_at END,
       stay.due_at, coalesce(holders, '{}'), coalesce(late, false), end_at,
       CASE WHEN status = 'REJECTED' THEN 'BELOW_STANDARD' END, reason.sealed, policy.sealed, category,
       stays + (visited_at IS NOT NULL)::int + (compared_at IS NOT NULL)::int + (voted_at IS NOT NULL)::int + (noticed_at IS NOT NULL)::int
  FROM plan_file AS file
 CROSS JOIN plan_rules AS rules
  JOIN (SELECT case_number, count(*) AS stays, count(*) FILTER (WHERE decision = 'SEND_BACK') AS returns FROM plan_step GROUP BY 1)
       AS counted ON counted.case_number = file.number
  LEFT JOIN plan_step AS stay ON stay.case_number = file.number AND stay.left_at IS NULL
  LEFT JOIN (SELECT subject_id, array_agg(DISTINCT holder_role) AS holders, bool_or(overdue) AS late FROM plan_task GROUP BY 1)
       AS task ON task.subject_id = file.id
  LEFT JOIN sealed AS reason ON reason.id = file.id AND reason.place = 'approval_case.rejection_reason_sealed'
  LEFT JOIN sealed AS policy ON policy.id = file.id AND policy.place = 'approval_case.nearest_policy_sealed'
 ORDER BY declared_at;

INSERT INTO case_declaration (id, case_id, household_id, region_code, medium, causes, description_sealed, amount_fen,
                              declarer, declared_through, evidence_ids, declared_at)
SELECT sealed.id, file.id, household_id, region_code, 'MINI_PROGRAM', causes, sealed,
       CASE WHEN pg_temp.draw(chance, 0, 3) = 0 THEN 100000 * (3 + pg_temp.draw(chance, 1, 60)) END, applicant, app,
       ARRAY[pg_temp.id('application paper', number, declared_at)], declared_at
  FROM plan_file AS file
  JOIN sealed ON sealed.id = pg_temp.id('declaration', number, declared_at);

INSERT INTO case_step (id, case_id, number, step, entered_at, due_at, left_at, decision, decider, decider_role, opinion_sealed,
                       sent_back_to, missing_sealed)
SELECT stay.id, file.id, nth, step, entered_at, due_at, left_at, decision, decider, decider_role, opinion.sealed, sent_back_to,
       missing.sealed
  FROM plan_step AS stay
  JOIN plan_file AS file ON file.number = case_number
  LEFT JOIN sealed AS opinion ON opinion.id = stay.id AND opinion.place = 'case_step.opinion_sealed'
  LEFT JOIN sealed AS missing ON missing.id = stay.id AND missing.place = 'case_step.missing_sealed';

INSERT INTO case_visit (id, case_id, household_id, region_code, visited_on, visitor, visitor_role, notes_sealed, evidence_ids,
                        recorded_at)
SELECT sealed.id, file.id, household_id, region_code, visited_on, pg_temp.person('MONITOR', region_code), 'MONITOR', sealed,
       ARRAY[pg_temp.id('photograph', number * 2, visited_at), pg_temp.id('photograph', number * 2 + 1, visited_at)], visited_at
  FROM plan_file AS file
  JOIN sealed ON sealed.id = pg_temp.id('case visit', number, visited_at);

INSERT INTO case_comparison (id, case_id, departments, hits, hits_unexplained, hits_sealed, recorder, recorder_role, recorded_at)
SELECT pg_temp.id('comparison', number, compared_at), file.id,
       ARRAY['CIVIL_AFFAIRS', 'MEDICAL_INSURANCE', 'PUBLIC_SECURITY', 'MARKET_SUPERVISION', 'HOUSING_CONSTRUCTION'],
       (sealed IS NOT NULL)::int, (place IS NOT DISTINCT FROM 3)::int, sealed, pg_temp.person('VILLAGE_CADRE', region_code),
       'VILLAGE_CADRE', compared_at
  FROM plan_file AS file
  LEFT JOIN (SELECT id AS sealed_id, sealed FROM sealed) AS hit ON sealed_id = pg_temp.id('comparison', number, compared_at)
 WHERE compared_at IS NOT NULL;

-- Votes are carried, but for two in three of those that the village then rejected.
INSERT INTO case_vote (id, case_id, round, held_on, panel_size, present, in_favour, against, recorder, recorder_role,
                       evidence_ids, recorded_at)
SELECT pg_temp.id('vote', number, voted_at), id, 1, voted_on, panel, present, in_favour, present - in_favour - abstained,
       pg_temp.person('VILLAGE_CADRE', region_code), 'VILLAGE_CADRE', ARRAY[pg_temp.id('minutes', number, voted_at)], voted_at
  FROM plan_file
 CROSS JOIN LATERAL (SELECT 15 + pg_temp.draw(chance, 1, 12) AS panel, pg_temp.draw(chance, 2, 4) AS away, pg_temp.draw(chance, 3, 3) AS abstained) AS panel
 CROSS JOIN LATERAL (SELECT panel - away AS present) AS present
 CROSS JOIN LATERAL (SELECT CASE WHEN status = 'REJECTED' AND last_step = 'VILLAGE_REVIEW' AND pg_temp.draw(chance, 4, 3) > 0
                                 THEN present / 3 ELSE present - abstained - pg_temp.draw(chance, 5, 2) END AS in_favour) AS favour
 WHERE voted_at IS NOT NULL;

INSERT INTO case_notice (id, case_id, head_masked, township, village, village_group, members, needs, published_at, ends_at,
                         publisher, publisher_role, evidence_ids)
SELECT pg_temp.id('notice', number, noticed_at), file.id, left(head.name, 1) || '*',
       (SELECT region.name FROM region WHERE code = left(file.region_code, 9)), village_name,
       (SELECT region.name FROM region WHERE code = file.region_code AND length(code) = 14),
       (SELECT count(*) FROM plan_person WHERE plan_person.household = file.household),
       (SELECT array_agg(need ORDER BY position)
          FROM unnest(ARRAY['LARGE_EXPENSES', 'SCHOOLING', 'DISASTER', 'INCOME', 'LIVELIHOOD']) WITH ORDINALITY AS need (need, position)
         WHERE need = ANY (SELECT CASE WHEN cause IN ('ILLNESS', 'ACCIDENT') THEN 'LARGE_EXPENSES' WHEN cause = 'SCHOOLING' THEN cause
                                       WHEN cause = 'NATURAL_DISASTER' THEN 'DISASTER' WHEN cause IN ('FAILED_BUSINESS', 'UNSTABLE_WORK') THEN 'INCOME'
                                       ELSE 'LIVELIHOOD' END FROM unnest(causes) AS cause)),
       noticed_at, noticed_at + make_interval(days => (body ->> 'noticeDays')::int), pg_temp.person('VILLAGE_CADRE', region_code),
       'VILLAGE_CADRE', ARRAY[pg_temp.id('notice board', number, noticed_at)]
  FROM plan_file AS file
 CROSS JOIN plan_rules
  JOIN plan_person AS head ON head.household = file.household AND head.role = 'H'
 WHERE noticed_at IS NOT NULL;

INSERT INTO case_objection (id, case_id, round, objection_sealed, recorder, recorder_role, recorded_at)
SELECT sealed.id, file.id, 1, sealed, pg_temp.person('VILLAGE_CADRE', region_code), 'VILLAGE_CADRE', noticed_at + interval '20 hours'
  FROM plan_file AS file
  JOIN sealed ON sealed.id = pg_temp.id('objection', number, noticed_at);

INSERT INTO case_finding (id, case_id, round, check_key, favourable, finding_sealed, signer, signer_role, evidence_ids,
                          signed_at)
SELECT finding.id, file.id, 1, check_key, favourable, sealed, signer, signer_role,
       ARRAY[pg_temp.id('finding photograph', finding.case_number * 4 + turn, signed_at)], signed_at
  FROM plan_finding AS finding
  JOIN plan_file AS file ON file.number = case_number
  JOIN sealed ON sealed.id = finding.id;
