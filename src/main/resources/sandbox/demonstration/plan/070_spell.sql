-- Spells under monitoring: 3,690 households, 13,785 people. 1,080 spells are open, 2,610 ended by elimination. All but the 101
-- that a mini-program case began came with the register. How many households there are is not in the sources: synthetic.

-- What a cause usually puts at risk, and what usually helps. Weights are parts of a hundred.
CREATE TEMPORARY TABLE plan_cause ON COMMIT DROP AS
SELECT *, sum(weight) OVER (ORDER BY position) - weight AS weight_from
  FROM (VALUES (1, 'ILLNESS', 38, 'BASIC_MEDICAL_CARE', ARRAY['MEDICAL_AID', 'INSURANCE', 'ALLOWANCE_AND_RELIEF'], '家人患病，医药费支出大'),
               (2, 'SCHOOLING', 10, 'COMPULSORY_EDUCATION', ARRAY['EDUCATION_AID', 'FINANCE', 'SOCIAL_HELP'], '孩子上学，学费和生活费负担重'),
               (3, 'DISABILITY', 12, 'BASIC_MEDICAL_CARE', ARRAY['ALLOWANCE_AND_RELIEF', 'PUBLIC_WELFARE_POST', 'MEDICAL_AID'], '家中有残疾人，生活需要照料'),
               (4, 'NATURAL_DISASTER', 6, 'SAFE_HOUSING', ARRAY['HOUSING_REPAIR', 'DRINKING_WATER', 'SOCIAL_HELP'], '暴雨冲毁房屋和农田'),
               (5, 'ACCIDENT', 5, 'BASIC_MEDICAL_CARE', ARRAY['MEDICAL_AID', 'SOCIAL_HELP', 'INSURANCE'], '意外受伤，暂时不能劳动'),
               (6, 'FAILED_BUSINESS', 3, NULL, ARRAY['INDUSTRY', 'FINANCE', 'MOTIVATION_AND_SKILLS'], '养殖亏损，贷款还不上'),
               (7, 'UNSTABLE_WORK', 14, NULL, ARRAY['EMPLOYMENT', 'PUBLIC_WELFARE_POST', 'MOTIVATION_AND_SKILLS'], '外出务工的没了活干，收入减少'),
               (8, 'LACK_OF_LABOUR', 9, 'FOOD', ARRAY['ALLOWANCE_AND_RELIEF', 'INDUSTRY', 'PUBLIC_WELFARE_POST'], '家里老人和孩子多，没有劳力'),
               (9, 'OTHER', 3, 'CLOTHING', ARRAY['SOCIAL_HELP', 'ALLOWANCE_AND_RELIEF', 'EMPLOYMENT'], '家庭出现其他困难'))
       AS cause (position, cause, weight, dimension, measures, words);

-- Every household's troubles: of those under monitoring, in a case or with a warning, why. One in three has a second.
CREATE TEMPORARY TABLE plan_trouble ON COMMIT DROP AS
SELECT household, main.cause AS main_cause, main.measures, main.words,
       CASE WHEN second.cause = main.cause OR pg_temp.draw(draws, 2, 3) > 0 THEN ARRAY[main.cause]
            WHEN second.position > main.position THEN ARRAY[main.cause, second.cause]
            ELSE ARRAY[second.cause, main.cause] END AS causes,
       CASE WHEN main.dimension IS NOT NULL AND pg_temp.draw(draws, 3, 5) > 0 THEN ARRAY[main.dimension] ELSE '{}' END
       || CASE WHEN pg_temp.draw(draws, 4, 12) = 0 THEN ARRAY['DRINKING_WATER'] ELSE '{}' END AS dimensions
  FROM plan_household CROSS JOIN LATERAL pg_temp.chance('trouble', household) AS draws
  JOIN plan_cause AS main ON CASE WHEN story IS NULL THEN pg_temp.draw(draws, 0, 100) ELSE 0 END
       BETWEEN main.weight_from AND main.weight_from + main.weight - 1
  JOIN plan_cause AS second ON CASE WHEN story IS NULL THEN pg_temp.draw(draws, 1, 100) ELSE 0 END
       BETWEEN second.weight_from AND second.weight_from + second.weight - 1
 WHERE standing <> 'NEVER' OR rejected OR undecided OR warned;

CREATE TEMPORARY TABLE plan_spell ON COMMIT DROP AS
WITH dated AS (
  SELECT home.household, rank, story, standing, former_poor, course.number AS case_number, course.district_on,
         trouble.main_cause, measures, causes, dimensions, draws,
         CASE WHEN course.number IS NOT NULL THEN pg_temp.day() - course.district_on
              -- These lack a helper or a measure because they came lately.
              WHEN rank BETWEEN 101 AND 128 THEN 2 + (rank - 101) / 2
              WHEN standing = 'OPEN' THEN 40 + pg_temp.draw(draws, 0, 860)
              ELSE 420 + pg_temp.draw(draws, 0, 1480) END AS included_back
    FROM plan_household AS home
    JOIN plan_trouble AS trouble USING (household)
    LEFT JOIN (SELECT number, household, district_on FROM plan_case WHERE status = 'APPROVED') AS course USING (household)
   CROSS JOIN LATERAL pg_temp.chance('spell', household) AS draws
   WHERE standing <> 'NEVER')
SELECT household, rank, story, standing, case_number, main_cause, measures, causes, dimensions, draws,
       CASE WHEN story = 2 OR story IS NULL AND pg_temp.draw(draws, 1, 100) < 17 THEN 'SUDDEN_SERIOUS_DIFFICULTY'
            WHEN former_poor THEN 'UNSTABLE_OUT_OF_POVERTY' ELSE 'MARGINAL_PRONE_TO_POVERTY' END AS category,
       pg_temp.day() - included_back AS included_on,
       -- Half a year under monitoring at least.
       CASE WHEN standing = 'ELIMINATED'
            THEN pg_temp.day() - included_back + 185 + pg_temp.draw(draws, 2, included_back - 195) END AS eliminated_on,
       standing = 'OPEN' AND rank NOT BETWEEN 101 AND 114 AS has_helper,
       NOT rank BETWEEN 106 AND 128 AS has_measure,
       pg_temp.id('spell', household, pg_temp.at(pg_temp.day() - included_back, 600)) AS id
  FROM dated;

ALTER TABLE plan_spell ADD PRIMARY KEY (household);
ANALYZE plan_spell;
