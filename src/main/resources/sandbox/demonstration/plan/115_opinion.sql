-- Reports of media, petitions, the hotline and the net: 60, invented like all here, at every size factor. 1 to 8 are founded
-- and stand behind the open warnings of public opinion; 9 to 22 wait to be looked into, 9 to 12 of them without a place; 23 to
-- 26 are refuted and wait for their answer; the rest are refuted and answered, two of them late.

CREATE TEMPORARY TABLE plan_opinion ON COMMIT DROP AS
WITH drawn AS (
  SELECT n, pg_temp.chance('opinion', n) AS draws,
         CASE WHEN n IN (9, 13, 16, 23, 27, 28) THEN 'HOTLINE' ELSE (ARRAY['MEDIA', 'PETITION', 'HOTLINE', 'ONLINE'])[1 + n % 4] END AS kind,
         CASE WHEN n <= 4 OR n BETWEEN 23 AND 26 THEN 'ASSESSED' WHEN n BETWEEN 9 AND 22 THEN 'REPORTED' ELSE 'ANSWERED' END AS status
    FROM generate_series(1, 60) AS n),
warned AS (
  SELECT row_number() OVER (ORDER BY warning.n) AS n, warning.id AS warning_id, warning.household, home.region_code, raised_at
    FROM plan_warning AS warning JOIN plan_household AS home USING (household)
   WHERE kind = 'trip' AND source = 'PUBLIC_OPINION'),
timed AS (
  SELECT drawn.n, draws, drawn.kind, status, warning_id, household, drawn.n NOT BETWEEN 9 AND 12 AS located,
         -- Four name a township and none of its villages.
         CASE WHEN drawn.n BETWEEN 9 AND 12 THEN (ARRAY['621202114', '621202115'])[1 + drawn.n % 2] WHEN warned.n IS NOT NULL THEN region_code
              WHEN drawn.n IN (13, 14, 23) THEN '621202114001' WHEN drawn.n = 15 THEN '621202115001'
              ELSE (SELECT code FROM plan_village WHERE village = 1 + pg_temp.draw(draws, 0, 650)) END AS region_code,
         -- The working day on which it was taken in, and that on which somebody looked.
         CASE WHEN warned.n IS NOT NULL THEN pg_temp.ordinal((raised_at AT TIME ZONE 'Asia/Shanghai')::date) - 1
              WHEN drawn.n IN (9, 13, 16, 23) THEN pg_temp.last_working_day() - 8
              WHEN status <> 'ANSWERED' THEN pg_temp.last_working_day() - 2 - pg_temp.draw(draws, 1, 2)
              ELSE pg_temp.ordinal(pg_temp.day() - 20 - pg_temp.draw(draws, 2, 300)) END AS taken_on, raised_at
    FROM drawn LEFT JOIN warned ON warned.n = drawn.n AND drawn.n <= 8)
SELECT n, draws, kind, status, household, warning_id, located, region_code, raised_at IS NOT NULL AS founded, term,
       taken_at, pg_temp.due_after(taken_at, term) AS due_at,
       CASE WHEN status <> 'REPORTED' THEN coalesce(raised_at, pg_temp.at(pg_temp.working_day(taken_on + 1), 660)) END AS assessed_at,
       CASE WHEN status = 'ANSWERED' THEN CASE WHEN raised_at IS NOT NULL THEN raised_at + interval '4 hours'
            ELSE pg_temp.at(pg_temp.working_day(taken_on + CASE WHEN n IN (27, 28) THEN 9 ELSE 3 END), 900) END END AS answered_at,
       pg_temp.id('opinion', n, taken_at) AS id, pg_temp.id('opinion mention', n, taken_at) AS mention_id,
       '网友、群众反映' || CASE WHEN located THEN coalesce((SELECT name FROM plan_village WHERE code = left(region_code, 12)), '') ELSE '某村' END
       || (ARRAY['一户人家老人重病，医疗费用负担重，希望得到救助', '饮水困难，停水多日，老人到沟里挑水', '住房漏雨有裂缝，属危房，无法居住',
                 '孩子上学困难，学费没有着落', '一户家庭打工欠薪，收入中断，生活困难', '暴雨滑坡受灾，粮食绝收', '低保补助没有按时发放'])[1 + n % 7]
       || '，编号' || n AS words
  FROM timed
 CROSS JOIN LATERAL (SELECT pg_temp.at(pg_temp.working_day(taken_on), 540 + n) AS taken_at,
                            CASE kind WHEN 'PETITION' THEN 30 WHEN 'HOTLINE' THEN 5 ELSE 7 END AS term) AS begun;

ALTER TABLE plan_opinion ADD COLUMN overdue boolean;
UPDATE plan_opinion SET overdue = due_at < coalesce(answered_at, pg_temp.at(pg_temp.day(), 0));
