-- Homes: 12,000 households with 45,000 people, times the size factor, and what becomes of each. What grows with the factor
-- stands outside every figure of the sources: the first 12,000 households are the same at each size, and all that is
-- counted is among them.

-- Households that must stand in a given place: so that every persona finds work.
CREATE TEMPORARY TABLE plan_place ON COMMIT DROP AS
SELECT 5044 + place::int AS household, place::int, section
  FROM unnest(ARRAY[
         -- 1 to 27 have the undecided cases.
         '62120211400101', '62120211400102', '62120211400103', '62120211400104', '62120211400105', '62120211400106',
         '62120211400201', '62120211400302', '62120211400403', '62120211400104', '62120211400501', '62120211400108',
         '62120211500101', '62120211500202', '62120211500303', '62120211500404', '62120210000101', '62120210100202',
         '62120210300303', '62120210500404', '62120210700505', '62120210800601', '62120211100202', '62120211300303',
         '62120211800404', '62120212200505', '62120222500101',
         -- 28 to 39 have open warnings.
         '62120211400101', '62120211400102', '62120211400105', '62120211400106', '62120211400107', '62120211400108',
         '62120211400204', '62120211400601', '62120211400702', '62120211500101', '62120211500502', '62120211500603'])
       WITH ORDINALITY AS wanted (code, place)
  JOIN plan_section USING (code);

-- Every section has its household; the rest fall where they fall.
CREATE TEMPORARY TABLE plan_home ON COMMIT DROP AS
WITH drawn AS (
  SELECT household, pg_temp.chance('household', household) AS chance
    FROM generate_series(1, 12000 * pg_temp.factor()) AS household),
located AS (
  SELECT household, chance, place,
         CASE WHEN household <= 5044 THEN household
              ELSE coalesce(section, 1 + (pg_temp.draw(chance, 0, 65536) * 65536::bigint + pg_temp.draw(chance, 1, 65536)) % 5044)
         END::int AS section
    FROM drawn
    LEFT JOIN plan_place USING (household))
SELECT household, chance, place, section.section, section.code AS region_code, village, township, story
  FROM located
  JOIN plan_section AS section USING (section)
  -- The two families the sources tell of: the twins' in 曹家堡, and the ill daughter's in Bolin.
  LEFT JOIN (VALUES ('62120211500101', 1), ('62120211400101', 2)) AS told (code, story)
    ON told.code = section.code AND household <= 5044;

-- Ranks among the first 12,000: 1 to 1,080 are under monitoring, 1,081 to 3,690 were and are not any more. Of these, 1,
-- 3 to 88 and 1,081 to 1,094 came by a case of the mini program: 101, the twins' family (1) with them. From 3,691 on nobody is
-- monitored: 319 households were rejected, 48 have an open warning; the placed ones come last.
CREATE TEMPORARY TABLE plan_rank ON COMMIT DROP AS
SELECT household, row_number() OVER (ORDER BY place IS NOT NULL, story, chance, household)::int AS rank
  FROM plan_home
 WHERE household <= 12000;

CREATE TEMPORARY TABLE plan_household ON COMMIT DROP AS
SELECT home.*, rank,
       CASE WHEN rank <= 1080 THEN 'OPEN' WHEN rank <= 3690 THEN 'ELIMINATED' ELSE 'NEVER' END AS standing,
       coalesce(rank <= 88 AND rank <> 2 OR rank BETWEEN 1081 AND 1094, false) AS included_by_case,
       coalesce(rank BETWEEN 3691 AND 4009, false) AS rejected,
       coalesce(place <= 27, false) AS undecided,
       coalesce(place > 27, false) OR coalesce(rank BETWEEN 4010 AND 4057, false) AS warned,
       CASE WHEN story = 1 THEN 7 WHEN story = 2 OR place = 4 THEN 4 ELSE
         CASE WHEN draw < 6 THEN 1 WHEN draw < 23 THEN 2 WHEN draw < 45 THEN 3 WHEN draw < 72 THEN 4 WHEN draw < 87 THEN 5
              WHEN draw < 96 THEN 6 ELSE 7 END END AS size,
       CASE story WHEN 1 THEN true WHEN 2 THEN false
            ELSE pg_temp.draw(chance, 4, 100) < CASE WHEN rank <= 3690 THEN 55 ELSE 35 END END AS former_poor
  FROM (SELECT *, pg_temp.draw(chance, 2, 100) AS draw FROM plan_home) AS home
  LEFT JOIN plan_rank USING (household);

-- 4,039 people in the 1,080 households under monitoring, 9,746 in the 2,610 eliminated, 45,000 in all: where the draw
-- missed, one person more or less in as many households as it takes.
WITH wanted (standing, people) AS (
  SELECT unnest(ARRAY['OPEN', 'ELIMINATED', 'NEVER']), unnest(ARRAY[4039, 9746, 45000 * pg_temp.factor() - 13785])),
missing AS (
  SELECT standing, people - sum(size) AS missing
    FROM plan_household JOIN wanted USING (standing)
   GROUP BY standing, people),
mended AS (
  SELECT household, size + sign(missing)::int AS size
    FROM (SELECT household, standing, size, row_number() OVER (PARTITION BY standing ORDER BY chance DESC, household) AS turn
            FROM plan_household
           WHERE size BETWEEN 2 AND 5 AND story IS NULL AND place IS NULL) AS turn
    JOIN missing USING (standing)
   WHERE turn <= abs(missing))
UPDATE plan_household SET size = mended.size FROM mended WHERE plan_household.household = mended.household;

ALTER TABLE plan_household ADD PRIMARY KEY (household);
ANALYZE plan_household;
