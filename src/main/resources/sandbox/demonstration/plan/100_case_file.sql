-- What stands in the files of the 447 cases: declarations, steps, visits, comparisons, votes, notices, objections, findings.
-- Each file holds just what its step and progress say.

-- Each case with where it is, who acts on it, and the hours of its course.
CREATE TEMPORARY TABLE plan_file ON COMMIT DROP AS
SELECT course.number, course.id, course.place, course.status, last_step, progress, course.chance, course.household,
       home.id AS household_id, home.region_code, village.code AS village_code, village.name AS village_name,
       township.code AS township_code, trouble.causes, trouble.dimensions, words, spell.category, declared_on, visited_on, voted_on, noticed,
       declared_at, pg_temp.at(visited_on, 590) AS visited_at, pg_temp.at(visited_on, 690) AS compared_at,
       pg_temp.at(voted_on, 920) AS voted_at, CASE WHEN noticed THEN pg_temp.at(voted_on, 990) END AS noticed_at,
       pg_temp.at(village_on, 600 + pg_temp.draw(course.chance, 6, 60)) AS village_at,
       CASE WHEN course.status = 'OPEN' AND last_step = 'APPLICATION' AND progress = 'SENT_BACK'
            THEN pg_temp.at(pg_temp.working_day(pg_temp.last_working_day() - 1), 880) END AS returned_at,
       pg_temp.at(township_on, 870) AS township_at, pg_temp.at(checked_on, 1010) AS checked_at,
       pg_temp.at(district_on, 610) AS district_at,
       CASE WHEN course.status = 'OPEN' THEN NULL WHEN last_step = 'VILLAGE_REVIEW' THEN pg_temp.at(village_on, 600 + pg_temp.draw(course.chance, 6, 60))
            WHEN last_step = 'TOWNSHIP_EXAMINATION' THEN pg_temp.at(township_on, 870) ELSE pg_temp.at(district_on, 610) END AS end_at,
       'applicant-' || lpad(course.number::text, 4, '0') AS applicant,
       (SELECT subject FROM persona WHERE client_id = 'mini-program') AS app
  FROM plan_case AS course
  JOIN plan_household AS home USING (household)
  JOIN plan_village AS village USING (village)
  JOIN plan_township AS township ON township.township = home.township
  JOIN plan_trouble AS trouble USING (household)
  LEFT JOIN plan_spell AS spell USING (household);

-- Who holds or held a post at or around a region.
CREATE FUNCTION pg_temp.person(wanted text, around text) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT person FROM plan_post
	 WHERE role = wanted AND region_code IN (around, left(around, 12), left(around, 9), left(around, 6))
	 ORDER BY length(region_code) DESC, number LIMIT 1 $$;

-- Every stay at a step. A declaration that was whole passed the application in the moment it came.
CREATE TEMPORARY TABLE plan_step ON COMMIT DROP AS
WITH stay AS (
  SELECT number AS case_number, 0 AS turn, 'APPLICATION' AS step, declared_at AS entered_at, declared_at AS left_at
    FROM plan_file
   WHERE NOT (last_step = 'APPLICATION' AND progress IS NOT DISTINCT FROM 'BEGUN')
  UNION ALL
  SELECT number, 1, CASE WHEN last_step = 'APPLICATION' AND progress = 'BEGUN' THEN last_step ELSE 'VILLAGE_REVIEW' END,
         declared_at, coalesce(returned_at, village_at) FROM plan_file
  UNION ALL
  SELECT number, 2, 'APPLICATION', returned_at, NULL FROM plan_file WHERE returned_at IS NOT NULL
  UNION ALL
  SELECT number, 2, 'TOWNSHIP_EXAMINATION', village_at, township_at FROM plan_file
   WHERE village_at IS NOT NULL AND NOT (status = 'REJECTED' AND last_step = 'VILLAGE_REVIEW')
  UNION ALL
  SELECT number, 3, 'VILLAGE_REVIEW', township_at, NULL FROM plan_file
   WHERE status = 'OPEN' AND last_step = 'VILLAGE_REVIEW' AND progress = 'SENT_BACK'
  UNION ALL
  SELECT number, 3, 'FOUR_PERSONNEL_CHECK', township_at, checked_at FROM plan_file
   WHERE township_at IS NOT NULL AND last_step <> 'VILLAGE_REVIEW' AND NOT (status = 'REJECTED' AND last_step = 'TOWNSHIP_EXAMINATION')
  UNION ALL
  SELECT number, 4, CASE WHEN last_step = 'TOWNSHIP_EXAMINATION' THEN last_step ELSE 'DISTRICT_REVIEW' END, checked_at, district_at
    FROM plan_file WHERE checked_at IS NOT NULL),
decided AS (
  SELECT stay.*, file.*, (row_number() OVER (PARTITION BY case_number ORDER BY turn))::int AS nth, lead(step) OVER (PARTITION BY case_number ORDER BY turn) AS next_step,
         (ARRAY['APPLICATION', 'VILLAGE_REVIEW', 'TOWNSHIP_EXAMINATION', 'FOUR_PERSONNEL_CHECK', 'DISTRICT_REVIEW']) AS steps
    FROM stay JOIN plan_file AS file ON file.number = case_number)
SELECT case_number, turn, nth, step, entered_at, left_at, decision, pg_temp.id('step', case_number * 8 + turn, entered_at) AS id,
       CASE WHEN decision = 'SEND_BACK' THEN next_step END AS sent_back_to,
       -- Standing still where it was sent back to.
       lag(decision) OVER (PARTITION BY case_number ORDER BY turn) IS NOT DISTINCT FROM 'SEND_BACK' AS sent_back,
       CASE WHEN left_at IS NULL OR turn = 0 OR step = 'FOUR_PERSONNEL_CHECK' THEN NULL
            WHEN step = 'VILLAGE_REVIEW' THEN 'VILLAGE_SECRETARY' WHEN step = 'TOWNSHIP_EXAMINATION' THEN 'TOWNSHIP_OFFICER'
            ELSE 'DISTRICT_OFFICER' END AS decider_role,
       CASE WHEN left_at IS NULL OR turn = 0 OR step = 'FOUR_PERSONNEL_CHECK' THEN NULL
            WHEN step = 'VILLAGE_REVIEW' THEN pg_temp.person('VILLAGE_SECRETARY', village_code)
            WHEN step = 'TOWNSHIP_EXAMINATION' THEN pg_temp.person('TOWNSHIP_OFFICER', village_code)
            ELSE pg_temp.person('DISTRICT_OFFICER', village_code) END AS decider
  FROM decided,
       LATERAL (SELECT CASE WHEN left_at IS NULL OR turn = 0 THEN NULL
                            WHEN array_position(steps, next_step) < array_position(steps, step) THEN 'SEND_BACK'
                            WHEN next_step IS NULL AND status = 'REJECTED' THEN 'REJECT' ELSE 'APPROVE' END AS decision) AS outcome;

-- Terms: a step has its own, but never more than the whole file has left. The clock stands still where it was sent back to.
ALTER TABLE plan_step ADD COLUMN term int, ADD COLUMN due_at timestamptz;
UPDATE plan_step SET term = least(usual, remaining), due_at = CASE WHEN NOT sent_back THEN pg_temp.due_after(entered_at, least(usual, remaining)) END
  FROM (SELECT case_number, turn, (rule ->> 'workingDays')::int AS usual,
               pg_temp.ordinal((pg_temp.due_after(declared_at, case_days) AT TIME ZONE 'Asia/Shanghai')::date)
               - pg_temp.ordinal((entered_at AT TIME ZONE 'Asia/Shanghai')::date) AS remaining
          FROM plan_step JOIN plan_file ON number = case_number CROSS JOIN plan_rules
          JOIN LATERAL jsonb_array_elements(body -> 'steps') AS rule ON rule ->> 'step' = step) AS rule
 WHERE plan_step.case_number = rule.case_number AND plan_step.turn = rule.turn AND plan_step.turn > 0;

-- Findings in the order in which the four sign here; those of a running check as far as it has come.
CREATE TEMPORARY TABLE plan_finding ON COMMIT DROP AS
SELECT number AS case_number, turn, key AS check_key, role AS signer_role,
       pg_temp.id('finding', number * 4 + turn, signed_at) AS id, signed_at,
       pg_temp.person(role, region_code) AS signer,
       -- The one that sent the file back to its township.
       NOT (status = 'OPEN' AND progress = 'SENT_BACK' AND turn = 2) AS favourable
  FROM plan_file
 CROSS JOIN LATERAL (VALUES (1, 'villageCadre', 'VILLAGE_CADRE'), (2, 'sectionMonitor', 'MONITOR'),
                            (3, 'residentTeam', 'RESIDENT_TEAM'), (4, 'townshipCadre', 'TOWNSHIP_CADRE')) AS signature (turn, key, role)
 CROSS JOIN LATERAL (SELECT CASE WHEN checked_at IS NOT NULL THEN checked_at - make_interval(mins => 20 * (4 - turn))
                                 ELSE pg_temp.at(pg_temp.working_day(pg_temp.last_working_day()), 900 + 20 * turn) END AS signed_at) AS hours
 WHERE township_at IS NOT NULL AND (checked_at IS NOT NULL OR CASE WHEN last_step = 'FOUR_PERSONNEL_CHECK' THEN turn <= progress::int END);
