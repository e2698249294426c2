-- Grants from the special fund: 180, invented like all here, for households under monitoring. The first is that of the ill
-- daughter's family in Bolin, 45,000 yuan, on its way. 2 to 9 wait for the department, 10 to 12 were sent back, 13 to 22
-- wait for the leading group, 23 to 30 are promised, 31 to 36 on their way, 37 to 40 refused, 41 to 43 returned; the others
-- are with the families.

CREATE TEMPORARY TABLE plan_grant ON COMMIT DROP AS
WITH chosen AS (
  SELECT household, CASE WHEN story = 2 THEN 1 ELSE 1 + row_number() OVER (PARTITION BY story = 2 ORDER BY md5(household::text)) END::int AS n,
         id AS spell_id, category
    FROM plan_spell
   WHERE standing = 'OPEN' AND (story = 2 OR story IS NULL AND included_on < pg_temp.day() - 320)),
drawn AS (
  SELECT chosen.*, pg_temp.chance('grant', n) AS draws,
         CASE WHEN n = 1 OR n BETWEEN 31 AND 36 THEN 'PAYMENT' WHEN n <= 9 THEN 'DEPARTMENT_ACCEPTANCE' WHEN n <= 12 THEN 'TOWNSHIP_DECLARATION'
              WHEN n <= 22 OR n BETWEEN 37 AND 40 THEN 'LEADING_GROUP_APPROVAL' WHEN n <= 30 OR n BETWEEN 41 AND 43 THEN 'ALLOCATION'
              ELSE 'PAYMENT' END AS step,
         CASE WHEN n <= 36 THEN 'OPEN' WHEN n <= 40 THEN 'REJECTED' WHEN n <= 43 THEN 'RETURNED' ELSE 'PAID' END AS status,
         -- Working days since it was declared.
         CASE WHEN n = 1 THEN 10 WHEN n <= 9 THEN 1 + n % 3 WHEN n <= 12 THEN 4 WHEN n <= 22 THEN 5 + n % 3 WHEN n <= 30 THEN 6 + n % 3
              WHEN n <= 36 THEN 9 + n % 3 ELSE 20 + n % 180 END AS back
    FROM chosen WHERE n <= 180),
timed AS (
  SELECT drawn.*, home.region_code, pg_temp.last_working_day() - back AS declared_on,
         CASE WHEN n = 1 THEN 4500000 ELSE 50000 * (10 + pg_temp.draw(draws, 0, 60)) END::bigint AS amount_fen,
         CASE WHEN pg_temp.draw(draws, 1, 3) = 0 AND n <> 1 THEN 0 ELSE 50000 * (2 + pg_temp.draw(draws, 2, 40)) END::bigint AS other_fen
    FROM drawn JOIN plan_household AS home USING (household))
SELECT n, household, region_code, spell_id, draws, step, status, amount_fen, other_fen, step <> 'TOWNSHIP_DECLARATION' AS forward,
       pg_temp.at(pg_temp.working_day(declared_on), 570 + n) AS declared_at,
       CASE WHEN step <> 'DEPARTMENT_ACCEPTANCE' THEN pg_temp.at(pg_temp.working_day(declared_on + 2), 600 + n) END AS accepted_at,
       CASE WHEN step IN ('ALLOCATION', 'PAYMENT') OR status = 'REJECTED' THEN pg_temp.at(pg_temp.working_day(declared_on + 5), 640 + n) END AS decided_at,
       CASE WHEN step = 'PAYMENT' THEN pg_temp.at(pg_temp.working_day(declared_on + 7), 560 + n) END AS allocated_at,
       CASE WHEN status = 'PAID' THEN pg_temp.at(pg_temp.working_day(declared_on + 9), 610 + n) END AS arrived_at,
       CASE WHEN status = 'RETURNED' THEN pg_temp.at(pg_temp.working_day(declared_on + 8), 620 + n) END AS returned_at,
       '99' || lpad((household % 100000000)::text, 15, '0') AS account,
       (SELECT name FROM plan_person AS person WHERE person.household = timed.household AND position = 1) AS payee,
       (ARRAY['家人重病，医保报销后自付费用较高', '孩子上学费用缺口', '住房受灾后维修', '意外受伤治疗费用', '家庭主要劳动力患病，收入中断'])[1 + n % 5] AS purpose
  FROM timed;

ALTER TABLE plan_grant ADD COLUMN id uuid, ADD COLUMN payment_id uuid, ADD COLUMN entered_at timestamptz, ADD COLUMN term int, ADD COLUMN due_at timestamptz,
  ADD COLUMN closed_at timestamptz;
UPDATE plan_grant SET id = pg_temp.id('grant', n, declared_at),
       payment_id = CASE WHEN allocated_at IS NOT NULL THEN pg_temp.id('grant payment', n, allocated_at) END,
       entered_at = CASE step WHEN 'DEPARTMENT_ACCEPTANCE' THEN declared_at WHEN 'TOWNSHIP_DECLARATION' THEN accepted_at
                              WHEN 'LEADING_GROUP_APPROVAL' THEN accepted_at WHEN 'ALLOCATION' THEN decided_at ELSE allocated_at END,
       term = CASE step WHEN 'LEADING_GROUP_APPROVAL' THEN 5 WHEN 'PAYMENT' THEN 5 ELSE 3 END,
       closed_at = CASE status WHEN 'REJECTED' THEN decided_at WHEN 'RETURNED' THEN returned_at WHEN 'PAID' THEN arrived_at END;
UPDATE plan_grant SET due_at = CASE WHEN status = 'OPEN' THEN pg_temp.due_after(entered_at, term) END;
ALTER TABLE plan_grant ADD PRIMARY KEY (n);
ANALYZE plan_grant;

-- The leading group: the first member and the head have voted on what is decided, and the member alone on half of the rest.
CREATE TEMPORARY TABLE plan_ballot ON COMMIT DROP AS
SELECT n, plan_grant.id AS grant_id, head, pg_temp.id(CASE WHEN head THEN 'ballot of head' ELSE 'ballot' END, n, at) AS id, at,
       status <> 'REJECTED' AS approves, post.subject
  FROM plan_grant
 CROSS JOIN (VALUES (false), (true)) AS voter (head)
 CROSS JOIN LATERAL (SELECT coalesce(decided_at, accepted_at + interval '1 day') - CASE WHEN head THEN interval '0' ELSE interval '1 hour' END AS at) AS cast_at
  JOIN LATERAL (SELECT subject FROM plan_post
                 WHERE role = CASE WHEN head THEN 'LEADING_GROUP_HEAD' ELSE 'LEADING_GROUP_MEMBER' END ORDER BY number LIMIT 1) AS post ON true
 WHERE decided_at IS NOT NULL OR step = 'LEADING_GROUP_APPROVAL' AND status = 'OPEN' AND n % 2 = 0 AND NOT head;
