-- Tasks of what is still open: cases, warnings on their trip, households that lack a helper or a measure, those that left
-- monitoring lately, reports, and grants. A task goes to
-- the post at or around the place; where nobody holds it, to the next level.

-- The next level up, as the service reckons it.
CREATE TEMPORARY TABLE plan_above ON COMMIT DROP AS
SELECT * FROM (VALUES ('MONITOR', 'VILLAGE_CADRE', 12), ('GROUP_LEADER', 'VILLAGE_CADRE', 12), ('VILLAGE_CADRE', 'TOWNSHIP_CADRE', 9),
                      ('VILLAGE_SECRETARY', 'TOWNSHIP_CADRE', 9), ('RESIDENT_TEAM', 'TOWNSHIP_CADRE', 9),
                      ('TOWNSHIP_CADRE', 'DISTRICT_OFFICER', 6), ('TOWNSHIP_OFFICER', 'DISTRICT_OFFICER', 6),
                      ('DEPARTMENT_OFFICER', 'DISTRICT_OFFICER', 6), ('OPINION_OFFICER', 'DISTRICT_OFFICER', 6),
                      ('LEADING_GROUP_MEMBER', 'LEADING_GROUP_HEAD', 6), ('LEADING_GROUP_HEAD', 'LEADER', 6),
                      ('FUND_OFFICER', 'DISTRICT_OFFICER', 6), ('DISTRICT_OFFICER', 'LEADER', 6)) AS above (role, superior, level);

-- What each step asks of whom, and who stands in where nobody holds that post.
CREATE TEMPORARY TABLE plan_duty ON COMMIT DROP AS
SELECT * FROM (VALUES ('APPLICATION', 'COMPLETE_APPLICATION', 'VILLAGE_CADRE', NULL, NULL),
                      ('VILLAGE_REVIEW', 'REVIEW_IN_VILLAGE', 'VILLAGE_SECRETARY', 'VILLAGE_CADRE', NULL),
                      ('TOWNSHIP_EXAMINATION', 'EXAMINE_AT_TOWNSHIP', 'TOWNSHIP_OFFICER', 'TOWNSHIP_CADRE', NULL),
                      ('FOUR_PERSONNEL_CHECK', 'SIGN_TOWNSHIP_CADRE', 'TOWNSHIP_CADRE', NULL, 'townshipCadre'),
                      ('FOUR_PERSONNEL_CHECK', 'SIGN_VILLAGE_CADRE', 'VILLAGE_CADRE', 'VILLAGE_SECRETARY', 'villageCadre'),
                      ('FOUR_PERSONNEL_CHECK', 'SIGN_RESIDENT_TEAM', 'RESIDENT_TEAM', 'TOWNSHIP_CADRE', 'residentTeam'),
                      ('FOUR_PERSONNEL_CHECK', 'SIGN_SECTION_MONITOR', 'MONITOR', 'GROUP_LEADER', 'sectionMonitor'),
                      ('DISTRICT_REVIEW', 'REVIEW_AT_DISTRICT', 'DISTRICT_OFFICER', NULL, NULL))
       AS duty (step, kind, role, substitute, check_key);

CREATE TEMPORARY TABLE plan_wanted ON COMMIT DROP AS
-- The step a case waits at. In the check, whoever has not signed; where a file was sent back, the clock stands still.
SELECT duty.kind, 'Case' AS subject_type, file.id AS subject_id, file.household, file.region_code, duty.role, substitute,
       NULL AS department, entered_at AS opened_at, term, due_at, sent_back
  FROM plan_step AS stay
  JOIN plan_file AS file ON file.number = case_number
  JOIN plan_duty AS duty USING (step)
  LEFT JOIN plan_finding AS finding ON finding.case_number = file.number AND finding.check_key = duty.check_key
 WHERE left_at IS NULL AND finding.id IS NULL
UNION ALL
SELECT 'VERIFY_WARNING', 'Warning', warning.id, warning.household, home.region_code, hop.role, NULL, department, hop.started_at, term, hop.due_at, false
  FROM plan_warning AS warning
  JOIN plan_hop AS hop ON warning.kind = 'trip' AND hop.trip = warning.n AND ended_at IS NULL
  JOIN plan_household AS home ON home.household = warning.household
UNION ALL
SELECT duty.kind, 'MonitoringObject', spell.id, spell.household, home.region_code, 'TOWNSHIP_CADRE', NULL, NULL, opened_at, term,
       pg_temp.due_after(opened_at, term), false
  FROM plan_spell AS spell
  JOIN plan_household AS home USING (household)
 CROSS JOIN plan_rules
 CROSS JOIN LATERAL (VALUES ('ASSIGN_HELPER', NOT has_helper, 'helperDays'), ('PLAN_MEASURE', NOT has_measure, 'measureDays'))
      AS duty (kind, lacking, days)
 CROSS JOIN LATERAL (SELECT pg_temp.at(included_on, 600) AS opened_at, (body ->> days)::int AS term) AS begun
 WHERE spell.standing = 'OPEN' AND lacking
UNION ALL
-- Nobody has gone to see them since, and none of these is late yet.
SELECT 'OBSERVE_HOUSEHOLD', 'MonitoringObject', spell.id, spell.household, home.region_code, 'MONITOR', NULL, NULL, opened_at, term,
       pg_temp.due_after(opened_at, term), false
  FROM plan_spell AS spell
  JOIN plan_household AS home USING (household)
 CROSS JOIN plan_rules
 CROSS JOIN LATERAL (SELECT pg_temp.at(eliminated_on, 600) AS opened_at,
                            (body -> 'elimination' ->> 'observationVisitDays')::int AS term) AS begun
 WHERE spell.standing = 'ELIMINATED' AND eliminated_on >= pg_temp.day() - 60
UNION ALL
SELECT 'ANSWER_OPINION', 'OpinionReport', id, household, region_code, 'OPINION_OFFICER', NULL, NULL, taken_at, term, due_at, false
  FROM plan_opinion
 WHERE status <> 'ANSWERED'
UNION ALL
SELECT duty.kind, 'Grant', id, household, region_code, duty.role, NULL, duty.department, entered_at, term, due_at, false
  FROM plan_grant
  JOIN (VALUES ('TOWNSHIP_DECLARATION', 'DECLARE_GRANT', 'TOWNSHIP_OFFICER', NULL),
               ('DEPARTMENT_ACCEPTANCE', 'ACCEPT_GRANT', 'DEPARTMENT_OFFICER', 'CIVIL_AFFAIRS'),
               ('LEADING_GROUP_APPROVAL', 'VOTE_AS_HEAD', 'LEADING_GROUP_HEAD', NULL),
               ('LEADING_GROUP_APPROVAL', 'VOTE_AS_MEMBER', 'LEADING_GROUP_MEMBER', NULL),
               ('ALLOCATION', 'ALLOCATE_GRANT', 'FUND_OFFICER', NULL), ('PAYMENT', 'CONFIRM_PAYMENT', 'FUND_OFFICER', NULL))
       AS duty (step, kind, role, department) USING (step)
 WHERE status = 'OPEN';

-- The nearest region at or around which somebody holds the post.
CREATE FUNCTION pg_temp.held_at(wanted text, around text, within text) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT region_code FROM plan_post
	 WHERE role = wanted AND department IS NOT DISTINCT FROM within AND subject IS NOT NULL
	   AND region_code IN (around, left(around, 12), left(around, 9), left(around, 6))
	 ORDER BY length(region_code) DESC LIMIT 1 $$;

-- Who has each of them: the post, its substitute, or the next level.
CREATE TEMPORARY TABLE plan_task ON COMMIT DROP AS
WITH held AS (
  SELECT wanted.*, pg_temp.held_at(role, region_code, department) AS own, pg_temp.held_at(substitute, region_code, NULL) AS others
    FROM plan_wanted AS wanted),
given AS (
  SELECT held.*, CASE WHEN own IS NOT NULL THEN held.role WHEN others IS NOT NULL THEN substitute ELSE superior END AS holder_role,
         coalesce(own, others, left(region_code, level)) AS holder_region, CASE WHEN own IS NULL THEN held.role END AS vacant_role
    FROM held LEFT JOIN plan_above AS above ON above.role = held.role)
SELECT given.*, row_number() OVER (ORDER BY opened_at, subject_id, kind)::int AS number, superior, level,
       coalesce(due_at < pg_temp.at(pg_temp.day(), 0), false) AS overdue
  FROM given
  LEFT JOIN (SELECT role, superior, level FROM plan_above) AS above ON above.role = holder_role;
