-- Warnings: one for every declaration, which waits or was settled with its case; 60 open ones of the four sources on their
-- round trip; and 600 settled ones of the past, times the size factor.

-- The open ones: their source, where they are on their trip (2 the village committee … 7 back in the village), and for how
-- many working days.
CREATE TEMPORARY TABLE plan_trip ON COMMIT DROP AS
WITH chosen AS (
  SELECT household, (row_number() OVER (ORDER BY place NULLS LAST, chance, household))::int AS turn
    FROM plan_household
   WHERE warned),
placed AS (
  SELECT household, turn, pg_temp.chance('trip', household) AS draws,
         CASE WHEN turn <= 6 THEN 2 WHEN turn IN (7, 10) THEN 3 WHEN turn IN (8, 11) THEN 6 WHEN turn IN (9, 12) THEN 7
              ELSE 2 + (ARRAY[0, 0, 0, 0, 1, 1, 2, 3, 3, 4, 5, 0])[1 + turn % 12] END AS reached,
         (ARRAY['GRASSROOTS_VISIT', 'DEPARTMENT_SCREENING', 'DEPARTMENT_SCREENING', 'GRASSROOTS_VISIT', 'PUBLIC_OPINION',
                'DEPARTMENT_SCREENING', 'GRASSROOTS_VISIT', 'SELF_DECLARATION'])[1 + turn % 8] AS source
    FROM chosen),
timed AS (
  SELECT *, (ARRAY['VILLAGE_GROUP', 'VILLAGE_COMMITTEE', 'TOWNSHIP', 'DISTRICT_OFFICE', 'DEPARTMENT', 'TOWNSHIP_RETURN',
                   'VILLAGE_RETURN'])[reached] AS hop,
         -- One in five lies there longer than it may.
         CASE WHEN turn % 5 = 0 THEN 6 ELSE pg_temp.draw(draws, 0, 2) END AS waiting
    FROM placed)
SELECT turn, household, draws, reached, source, hop,
       CASE WHEN turn % 5 <> 0 AND hop IN ('DISTRICT_OFFICE', 'TOWNSHIP_RETURN') THEN 0 ELSE waiting END AS waiting
  FROM timed;

-- Every leg up to the one it is on now, with who has it; each of the earlier ones took a working day.
CREATE TEMPORARY TABLE plan_hop ON COMMIT DROP AS
WITH leg (position, hop, role, level, term) AS (
  SELECT leg.position, leg.hop, role, level, (rule ->> 'workingDays')::int
    FROM plan_rules CROSS JOIN jsonb_array_elements(body -> 'hops') AS rule
    JOIN (VALUES (2, 'VILLAGE_COMMITTEE', 'VILLAGE_CADRE', 12), (3, 'TOWNSHIP', 'TOWNSHIP_OFFICER', 9),
                 (4, 'DISTRICT_OFFICE', 'DISTRICT_OFFICER', 6), (5, 'DEPARTMENT', 'DEPARTMENT_OFFICER', 6),
                 (6, 'TOWNSHIP_RETURN', 'TOWNSHIP_OFFICER', 9), (7, 'VILLAGE_RETURN', 'VILLAGE_CADRE', 12))
         AS leg (position, hop, role, level) ON leg.hop = rule ->> 'hop'),
begun AS (
  SELECT turn AS trip, trip.household, leg.position - 1 AS number, leg.hop, role, left(home.region_code, level) AS region_code, term,
         CASE WHEN leg.hop = 'DEPARTMENT' THEN (ARRAY['MEDICAL_INSURANCE', 'EDUCATION', 'CIVIL_AFFAIRS'])[1 + turn % 3] END AS department,
         pg_temp.at(pg_temp.working_day(pg_temp.last_working_day() - waiting - (reached - leg.position)),
                    560 + leg.position * 20 + pg_temp.draw(draws, leg.position, 20)) AS started_at
    FROM plan_trip AS trip
    JOIN plan_household AS home USING (household)
    JOIN leg ON leg.position <= reached)
SELECT begun.*, lead(started_at) OVER (PARTITION BY trip ORDER BY number) AS ended_at, pg_temp.due_after(started_at, term) AS due_at
  FROM begun;

CREATE TEMPORARY TABLE plan_warning ON COMMIT DROP AS
-- Of declarations.
SELECT 'case' AS kind, number AS n, household, 'SELF_DECLARATION' AS source, 'MINI_PROGRAM' AS medium, causes, '{}'::text[] AS dimensions,
       CASE WHEN status = 'OPEN' THEN 'IN_CASE' ELSE 'SETTLED' END AS status, NULL AS hop, NULL::timestamptz AS due_at, id AS case_id,
       declared_at AS raised_at, end_at AS settled_at, applicant AS reporter, 'PARTNER_APP' AS role, words
  FROM plan_file
UNION ALL
-- On their round trip.
SELECT 'trip', turn, household, source,
       CASE source WHEN 'GRASSROOTS_VISIT' THEN 'VISIT' WHEN 'DEPARTMENT_SCREENING' THEN 'DATA_EXCHANGE'
                   WHEN 'PUBLIC_OPINION' THEN 'SOCIAL_SOFTWARE'
                   ELSE (ARRAY['CONSULTING_TELEPHONE', 'VILLAGE_SERVICE_STATION', 'NATIONAL_APP'])[1 + turn % 3] END,
       causes, dimensions, 'OPEN', trip.hop, current.due_at, NULL, first.started_at, NULL,
       pg_temp.person(by.role, region_code), by.role, words
  FROM plan_trip AS trip
  JOIN plan_trouble USING (household)
  JOIN (SELECT household, region_code FROM plan_household) AS home USING (household)
  JOIN (SELECT trip, started_at FROM plan_hop WHERE number = 1) AS first ON first.trip = turn
  JOIN (SELECT trip, due_at FROM plan_hop WHERE ended_at IS NULL) AS current ON current.trip = turn
 CROSS JOIN LATERAL (SELECT CASE source WHEN 'GRASSROOTS_VISIT' THEN 'MONITOR' WHEN 'DEPARTMENT_SCREENING' THEN 'DEPARTMENT_OFFICER'
                                        WHEN 'PUBLIC_OPINION' THEN 'OPINION_OFFICER' ELSE 'VILLAGE_CADRE' END AS role) AS by
UNION ALL
-- Of the past: settled by the village, which found nothing that asked for monitoring.
SELECT 'past', n, household, source, CASE source WHEN 'GRASSROOTS_VISIT' THEN 'VISIT' ELSE 'DATA_EXCHANGE' END,
       ARRAY[cause], '{}', 'SETTLED', NULL, NULL, NULL, raised_at, raised_at + make_interval(days => 1 + pg_temp.draw(draws, 6, 4), hours => 5),
       pg_temp.person(CASE source WHEN 'GRASSROOTS_VISIT' THEN 'MONITOR' ELSE 'DEPARTMENT_OFFICER' END, region_code),
       CASE source WHEN 'GRASSROOTS_VISIT' THEN 'MONITOR' ELSE 'DEPARTMENT_OFFICER' END, NULL
  FROM generate_series(1, 600 * pg_temp.factor()) AS n
 CROSS JOIN LATERAL pg_temp.chance('past', n) AS draws
 CROSS JOIN LATERAL (SELECT (ARRAY['GRASSROOTS_VISIT', 'DEPARTMENT_SCREENING'])[1 + pg_temp.draw(draws, 0, 2)] AS source,
                            1 + (pg_temp.draw(draws, 1, 65536) * 65536::bigint + pg_temp.draw(draws, 2, 65536)) % (12000 * pg_temp.factor()) AS household,
                            pg_temp.at(pg_temp.day() - 20 - pg_temp.draw(draws, 3, 380), 540 + pg_temp.draw(draws, 4, 500)) AS raised_at,
                            1 + pg_temp.draw(draws, 5, 9) AS position) AS drawn
  JOIN plan_cause AS cause USING (position)
  JOIN (SELECT household, region_code FROM plan_household) AS home USING (household);

-- As the service reckons severity: one level up for a shock, and one for each dimension at risk, two at most.
ALTER TABLE plan_warning ADD COLUMN severity int, ADD COLUMN outcome text, ADD COLUMN id uuid, ADD COLUMN report_id uuid;
UPDATE plan_warning
   SET outcome = CASE WHEN status <> 'SETTLED' THEN NULL WHEN kind = 'case' THEN 'APPLICATION_OPENED'
                      -- Nothing of late, so that whoever tries the sandbox is not told of what he cannot know.
                      WHEN n % 2 = 0 AND settled_at < pg_temp.at(pg_temp.day() - 120, 0) THEN 'UNFOUNDED'
                      ELSE 'HELPED_ON_THE_SPOT' END,
       severity = 1 + (causes && ARRAY['ILLNESS', 'NATURAL_DISASTER', 'ACCIDENT'])::int + least(2, cardinality(dimensions)),
       id = pg_temp.id(kind || ' warning', n, raised_at), report_id = pg_temp.id(kind || ' report', n, raised_at);
