-- Tasks of what is still open: cases, warnings on their trip, and households that lack a helper or a measure. A task goes to
-- the post at or around the place; where nobody holds it, to the next level.

-- The next level up, as the service reckons it.
CREATE TEMPORARY TABLE plan_above ON COMMIT DROP AS
SELECT * FROM (VALUES ('MONITOR', 'VILLAGE_CADRE', 12), ('GROUP_LEADER', 'VILLAGE_CADRE', 12), ('VILLAGE_CADRE', 'TOWNSHIP_CADRE', 9),
                      ('VILLAGE_SECRETARY', 'TOWNSHIP_CADRE', 9), ('RESIDENT_TEAM', 'TOWNSHIP_CADRE', 9),
                      ('TOWNSHIP_CADRE', 'DISTRICT_OFFICER', 6), ('TOWNSHIP_OFFICER', 'DISTRICT_OFFICER', 6),
                      ('DEPARTMENT_OFFICER', 'DISTRICT_OFFICER', 6), ('DISTRICT_OFFICER', 'LEADER', 6)) AS above (role, superior, level);

-- What each step asks of whom.
CREATE TEMPORARY TABLE plan_duty ON COMMIT DROP AS
SELECT * FROM (VALUES ('APPLICATION', 'COMPLETE_APPLICATION', 'VILLAGE_CADRE', NULL), ('VILLAGE_REVIEW', 'REVIEW_IN_VILLAGE', 'VILLAGE_SECRETARY', NULL),
                      ('TOWNSHIP_EXAMINATION', 'EXAMINE_FILE', 'TOWNSHIP_OFFICER', NULL), ('DISTRICT_REVIEW', 'REVIEW_IN_DISTRICT', 'DISTRICT_OFFICER', NULL),
                      ('FOUR_PERSONNEL_CHECK', 'SIGN_FINDING', 'TOWNSHIP_CADRE', 'townshipCadre'), ('FOUR_PERSONNEL_CHECK', 'SIGN_FINDING', 'VILLAGE_CADRE', 'villageCadre'),
                      ('FOUR_PERSONNEL_CHECK', 'SIGN_FINDING', 'RESIDENT_TEAM', 'residentTeam'), ('FOUR_PERSONNEL_CHECK', 'SIGN_FINDING', 'MONITOR', 'sectionMonitor'))
       AS duty (step, kind, role, check_key);

CREATE TEMPORARY TABLE plan_wanted ON COMMIT DROP AS
-- The step a case waits at. In the check, whoever has not signed; where a file was sent back, the clock stands still.
SELECT duty.kind, 'Case' AS subject_type, file.id AS subject_id, file.household, file.region_code, duty.role, NULL AS department,
       entered_at AS opened_at, term, due_at, sent_back
  FROM plan_step AS stay
  JOIN plan_file AS file ON file.number = case_number
  JOIN plan_duty AS duty USING (step)
  LEFT JOIN plan_finding AS finding ON finding.case_number = file.number AND finding.check_key = duty.check_key
 CROSS JOIN LATERAL (SELECT (rule ->> 'workingDays')::int AS term
                       FROM plan_rules, jsonb_array_elements(body -> 'steps') AS rule WHERE rule ->> 'step' = stay.step) AS rule
 WHERE left_at IS NULL AND finding.id IS NULL
UNION ALL
SELECT 'VERIFY_WARNING', 'Warning', warning.id, warning.household, home.region_code, hop.role, department, hop.started_at, term, hop.due_at, false
  FROM plan_warning AS warning
  JOIN plan_hop AS hop ON warning.kind = 'trip' AND hop.trip = warning.n AND ended_at IS NULL
  JOIN plan_household AS home ON home.household = warning.household
UNION ALL
SELECT duty.kind, 'MonitoringObject', spell.id, spell.household, home.region_code, 'TOWNSHIP_CADRE', NULL, opened_at, term,
       pg_temp.due_after(opened_at, term), false
  FROM plan_spell AS spell
  JOIN plan_household AS home USING (household)
 CROSS JOIN plan_rules
 CROSS JOIN LATERAL (VALUES ('ASSIGN_HELPER', NOT has_helper, 'helperDays'), ('PLAN_MEASURE', NOT has_measure, 'measureDays'))
      AS duty (kind, lacking, days)
 CROSS JOIN LATERAL (SELECT pg_temp.at(included_on, 600) AS opened_at, (body ->> days)::int AS term) AS begun
 WHERE spell.standing = 'OPEN' AND lacking;

-- Who holds each of them.
CREATE TEMPORARY TABLE plan_task ON COMMIT DROP AS
WITH held AS (
  SELECT wanted.*, post.region_code AS post_region
    FROM plan_wanted AS wanted
    LEFT JOIN LATERAL (SELECT region_code FROM plan_post
                        WHERE role = wanted.role AND department IS NOT DISTINCT FROM wanted.department AND subject IS NOT NULL
                          AND region_code IN (wanted.region_code, left(wanted.region_code, 12), left(wanted.region_code, 9), left(wanted.region_code, 6))
                        ORDER BY length(region_code) DESC LIMIT 1) AS post ON true),
given AS (
  SELECT held.*, CASE WHEN post_region IS NULL THEN superior ELSE held.role END AS holder_role,
         coalesce(post_region, left(held.region_code, level)) AS holder_region,
         CASE WHEN post_region IS NULL THEN held.role END AS vacant_role
    FROM held LEFT JOIN plan_above AS above ON above.role = held.role)
SELECT given.*, row_number() OVER (ORDER BY opened_at, subject_id, kind, given.role)::int AS number, superior, level,
       due_at < pg_temp.at(pg_temp.day(), 0) AND NOT sent_back AS overdue
  FROM given
  LEFT JOIN (SELECT role, superior, level FROM plan_above) AS above ON above.role = holder_role;
