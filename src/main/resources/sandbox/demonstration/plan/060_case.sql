-- The course of the 447 mini-program cases: 101 included, 319 rejected as below the standard, 27 undecided. Each course is
-- reckoned from the working day on which the village decided (or would have), back to the declaration and on to the end,
-- so that every term of the rules is kept where it was meant to be.

-- The undecided ones, by place: the step they wait at, for how many working days they have been there (0: came there on the
-- last working day before loading) and what has happened at it.
CREATE TEMPORARY TABLE plan_undecided ON COMMIT DROP AS
SELECT * FROM (VALUES
    (1, 'APPLICATION', 0, 'BEGUN'), (13, 'APPLICATION', 0, 'BEGUN'), (17, 'APPLICATION', 1, 'SENT_BACK'),
    (18, 'APPLICATION', 3, 'BEGUN'),
    (2, 'VILLAGE_REVIEW', 1, 'BEGUN'), (3, 'VILLAGE_REVIEW', 2, 'COMPARED'), (4, 'VILLAGE_REVIEW', 3, 'VOTED'),
    (5, 'VILLAGE_REVIEW', 4, 'NOTICE'), (6, 'VILLAGE_REVIEW', 6, 'NOTICE'), (7, 'VILLAGE_REVIEW', 9, 'COMPARED'),
    (8, 'VILLAGE_REVIEW', 6, 'OBJECTION'), (14, 'VILLAGE_REVIEW', 1, 'SENT_BACK'), (19, 'VILLAGE_REVIEW', 2, 'COMPARED'),
    (9, 'TOWNSHIP_EXAMINATION', 1, 'BEGUN'), (10, 'TOWNSHIP_EXAMINATION', 0, 'BEGUN'), (15, 'TOWNSHIP_EXAMINATION', 1, 'BEGUN'),
    (20, 'TOWNSHIP_EXAMINATION', 4, 'BEGUN'), (21, 'TOWNSHIP_EXAMINATION', 2, 'SENT_BACK'),
    (11, 'FOUR_PERSONNEL_CHECK', 1, '2'), (12, 'FOUR_PERSONNEL_CHECK', 0, '0'), (16, 'FOUR_PERSONNEL_CHECK', 2, '3'),
    (22, 'FOUR_PERSONNEL_CHECK', 5, '1'), (23, 'FOUR_PERSONNEL_CHECK', 1, '2'),
    (24, 'DISTRICT_REVIEW', 0, 'BEGUN'), (25, 'DISTRICT_REVIEW', 1, 'BEGUN'), (26, 'DISTRICT_REVIEW', 4, 'BEGUN'),
    (27, 'DISTRICT_REVIEW', 0, 'BEGUN')) AS undecided (place, step, waiting, progress);

-- The last working day before loading, by its number.
CREATE FUNCTION pg_temp.last_working_day() RETURNS int LANGUAGE sql STABLE AS
	$$ SELECT max(ordinal) FROM plan_calendar WHERE date < pg_temp.day() AND working $$;

-- The twins' family declared on a Tuesday and had its first help thirteen days later: the newest such Tuesday, two months
-- back at least, with plain weeks around it.
CREATE FUNCTION pg_temp.twins_day() RETURNS date LANGUAGE sql STABLE AS $$
	SELECT max(date) FROM plan_calendar AS tuesday
	 WHERE extract(isodow FROM date) = 2 AND date <= pg_temp.day() - 60
	   AND NOT EXISTS (SELECT FROM plan_calendar AS near
	                    WHERE near.date BETWEEN tuesday.date AND tuesday.date + 13
	                      AND near.working <> (extract(isodow FROM near.date) < 6)) $$;

CREATE TEMPORARY TABLE plan_case_course ON COMMIT DROP AS
SELECT row_number() OVER (ORDER BY household)::int AS number, household, home.place, home.story, included_by_case, rejected,
       undecided.step, undecided.waiting, undecided.progress, chance,
       CASE WHEN included_by_case THEN 'APPROVED' WHEN rejected THEN 'REJECTED' ELSE 'OPEN' END AS status,
       CASE WHEN included_by_case THEN 'DISTRICT_REVIEW'
            WHEN rejected THEN CASE WHEN pg_temp.draw(chance, 0, 20) < 12 THEN 'VILLAGE_REVIEW'
                                    WHEN pg_temp.draw(chance, 0, 20) < 17 THEN 'TOWNSHIP_EXAMINATION' ELSE 'DISTRICT_REVIEW' END
            ELSE undecided.step END AS last_step,
       -- When the village decided: of those still undecided, the day that makes them wait as long as they do.
       CASE WHEN story = 1 THEN pg_temp.ordinal(pg_temp.twins_day()) + 6
            WHEN standing = 'ELIMINATED' THEN last_working_day - 175 - pg_temp.draw(chance, 1, 25)
            WHEN included_by_case OR rejected THEN last_working_day - 8 - pg_temp.draw(chance, 1, 185)
            ELSE last_working_day - waiting - CASE
                 WHEN undecided.step = 'TOWNSHIP_EXAMINATION' AND progress = 'SENT_BACK' THEN 4
                 WHEN undecided.step = 'DISTRICT_REVIEW' THEN 3
                 WHEN undecided.step = 'FOUR_PERSONNEL_CHECK' OR undecided.step = 'VILLAGE_REVIEW' AND progress = 'SENT_BACK' THEN 1
                 ELSE 0 END END AS village_ordinal,
       last_working_day
  FROM plan_household AS home
  LEFT JOIN plan_undecided AS undecided USING (place)
 CROSS JOIN (SELECT pg_temp.last_working_day() AS last_working_day) AS last
 WHERE included_by_case OR rejected OR undecided;

-- The days of each course; null for what did not happen. Votes are held six days before the village decides at the latest,
-- so that the notice has its five days.
CREATE TEMPORARY TABLE plan_case ON COMMIT DROP AS
WITH counted AS (
  SELECT course.*, last_step IN ('TOWNSHIP_EXAMINATION', 'FOUR_PERSONNEL_CHECK', 'DISTRICT_REVIEW')
                   OR last_step = 'VILLAGE_REVIEW' AND progress IS NOT DISTINCT FROM 'SENT_BACK' AS past_village
    FROM plan_case_course AS course),
voted AS (
  SELECT *, CASE WHEN past_village THEN pg_temp.ordinal(pg_temp.working_day(village_ordinal) - 6)
                 WHEN rejected THEN village_ordinal - 1
                 WHEN progress IN ('VOTED', 'NOTICE', 'OBJECTION') THEN village_ordinal + 2 END AS vote_ordinal
    FROM counted),
begun AS (
  SELECT *, CASE WHEN status = 'OPEN' AND progress = 'SENT_BACK' AND step = 'APPLICATION' THEN village_ordinal - 3
                 WHEN status = 'OPEN' AND NOT past_village THEN village_ordinal
                 -- Where make-up days crowd the week, a day less is taken than usual.
                 ELSE greatest(vote_ordinal - 2, village_ordinal - 7) END AS declared_ordinal,
         CASE WHEN story = 1 OR status = 'OPEN' THEN 0 ELSE pg_temp.draw(chance, 2, 2) END AS township_slack,
         CASE WHEN story = 1 OR status = 'OPEN' THEN 0 ELSE pg_temp.draw(chance, 3, 2) END AS check_slack,
         CASE WHEN story = 1 THEN 0 ELSE pg_temp.draw(chance, 4, 2) END AS district_slack
    FROM voted),
examined AS (
  SELECT *, CASE WHEN NOT past_village OR status = 'OPEN' AND step = 'TOWNSHIP_EXAMINATION' AND progress <> 'SENT_BACK' THEN NULL
                 WHEN status = 'OPEN' AND step = 'TOWNSHIP_EXAMINATION' THEN village_ordinal + 2
                 ELSE village_ordinal + 1 + township_slack END AS township_ordinal
    FROM begun),
checked AS (
  SELECT *, CASE WHEN status = 'OPEN' AND (step = 'DISTRICT_REVIEW' OR step = 'TOWNSHIP_EXAMINATION' AND progress = 'SENT_BACK')
                 THEN township_ordinal + 2
                 WHEN status <> 'OPEN' AND last_step = 'DISTRICT_REVIEW' THEN township_ordinal + 1 + check_slack END AS check_ordinal
    FROM examined)
SELECT number, household, place, story, status, last_step, progress, chance,
       pg_temp.working_day(declared_ordinal) AS declared_on,
       CASE WHEN past_village OR rejected OR progress NOT IN ('BEGUN') OR step = 'APPLICATION' AND progress = 'SENT_BACK'
            THEN pg_temp.working_day(declared_ordinal + 1) END AS visited_on,
       pg_temp.working_day(vote_ordinal) AS voted_on,
       past_village OR progress IN ('NOTICE', 'OBJECTION') AS noticed,
       CASE WHEN past_village OR rejected THEN pg_temp.working_day(village_ordinal) END AS village_on,
       pg_temp.working_day(township_ordinal) AS township_on,
       pg_temp.working_day(check_ordinal) AS checked_on,
       CASE WHEN status <> 'OPEN' AND last_step = 'DISTRICT_REVIEW'
            THEN pg_temp.working_day(check_ordinal + 1 + district_slack) END AS district_on,
       declared_at, pg_temp.id('case', number, declared_at) AS id
  FROM checked,
       LATERAL (SELECT pg_temp.at(pg_temp.working_day(declared_ordinal), 480 + pg_temp.draw(chance, 5, 600)) AS declared_at) AS declared;
