-- What is done for those under monitoring: helpers, measures; and what all families get or earn: allowances, incomes.

CREATE TEMPORARY TABLE plan_helper ON COMMIT DROP AS
SELECT spell.household, spell.id AS spell_id, pg_temp.id('helper', spell.household, pg_temp.at(since, 600)) AS id,
       pg_temp.some_name(chosen) AS name,
       CASE WHEN pg_temp.draw(chosen, 5, 10) < 5 THEN township.name || '人民政府'
            ELSE '武都区' || (ARRAY['教育局', '医疗保障局', '水务局', '住房和城乡建设局', '民政局', '人力资源和社会保障局', '公安局',
                                    '市场监督管理局', '乡村振兴局', '农业农村局'])[1 + pg_temp.draw(chosen, 6, 10)] END AS employer,
       '1202' || lpad(spell.household::text, 7, '0') AS phone, since, eliminated_on AS until
  FROM plan_spell AS spell
  JOIN plan_household AS home USING (household)
  JOIN plan_township AS township USING (township)
 CROSS JOIN LATERAL pg_temp.chance('helper', spell.household) AS chosen
 CROSS JOIN LATERAL (SELECT least(included_on + CASE WHEN spell.story = 1 THEN 0 ELSE pg_temp.draw(chosen, 7, 8) END,
                                  pg_temp.day() - 1) AS since) AS begun
 WHERE has_helper OR spell.standing = 'ELIMINATED';

-- One to three measures. Whatever was due before the day of loading is done, but for one in thirty: overdue, and recorded so.
CREATE TEMPORARY TABLE plan_measure ON COMMIT DROP AS
WITH planned AS (
  SELECT spell.household, spell.id AS spell_id, nth, chosen AS draws, spell.story, standing, eliminated_on, included_on,
         CASE WHEN spell.story = 1 THEN 'ALLOWANCE_AND_RELIEF' WHEN spell.story = 2 THEN (ARRAY['MEDICAL_AID', 'SPECIAL_FUND_GRANT'])[nth]
              ELSE measures[1 + (pg_temp.draw(chosen, 0, 3) + nth - 1) % 3] END AS kind,
         CASE WHEN spell.story = 1 THEN included_on WHEN spell.story = 2 AND nth = 2 THEN pg_temp.day() - 30
              ELSE least(included_on + 1 + pg_temp.draw(chosen, 1, 8) + 45 * (nth - 1), pg_temp.day() - 1) END AS planned_on
    FROM plan_spell AS spell
   CROSS JOIN LATERAL pg_temp.chance('measures', spell.household) AS count
   CROSS JOIN LATERAL generate_series(1, CASE spell.story WHEN 1 THEN 1 WHEN 2 THEN 2 ELSE 1 + pg_temp.draw(count, 0, 3) END) AS nth
   CROSS JOIN LATERAL pg_temp.chance('measure', spell.household * 4 + nth) AS chosen
   WHERE has_measure AND (nth = 1 OR spell.story = 2 OR included_on + 60 + 45 * (nth - 1) < coalesce(eliminated_on, pg_temp.day()))),
due AS (
  SELECT *, CASE WHEN story = 2 AND nth = 2 THEN pg_temp.day() + 20
                 ELSE planned_on + 20 + pg_temp.draw(draws, 2, 80) END AS due_on FROM planned),
done AS (
  SELECT *, CASE WHEN story = 1 THEN planned_on
                 WHEN standing = 'ELIMINATED' THEN least(due_on - pg_temp.draw(draws, 3, 20), eliminated_on)
                 WHEN due_on < pg_temp.day() AND (story = 2 OR pg_temp.draw(draws, 4, 30) > 0)
                 THEN due_on - pg_temp.draw(draws, 3, 20) END AS completed_on
    FROM due)
SELECT household, spell_id, nth, standing, pg_temp.id('measure', household * 4 + nth, pg_temp.at(planned_on, 660)) AS id, kind,
       CASE WHEN kind = 'SPECIAL_FUND_GRANT' THEN 4500000
            WHEN kind IN ('MEDICAL_AID', 'ALLOWANCE_AND_RELIEF', 'EDUCATION_AID', 'HOUSING_REPAIR', 'SOCIAL_HELP')
            THEN 50000 * (1 + pg_temp.draw(draws, 5, 40)) END AS amount_fen,
       planned_on, due_on, completed_on,
       CASE WHEN completed_on IS NULL AND due_on < pg_temp.day() THEN due_on + 1 END AS overdue_since
  FROM done;

-- Low-income allowance: of every third open spell, every fourth ended one, and one family in eleven besides. One in four was
-- in another class before. The twins' family went from class three to two on the day it was included.
CREATE TEMPORARY TABLE plan_allowance ON COMMIT DROP AS
WITH granted AS (
  SELECT household, home.story, chosen AS draws, included_on,
         CASE WHEN home.story = 1 THEN 2 WHEN pg_temp.draw(chosen, 1, 10) = 0 THEN 1 WHEN pg_temp.draw(chosen, 1, 10) < 4 THEN 2
              WHEN pg_temp.draw(chosen, 1, 10) < 8 THEN 3 ELSE 4 END AS class,
         CASE WHEN home.story = 1 THEN included_on ELSE pg_temp.day() - 200 - pg_temp.draw(chosen, 2, 1100) END AS since
    FROM plan_household AS home
    LEFT JOIN plan_spell AS spell USING (household)
   CROSS JOIN LATERAL pg_temp.chance('allowance', home.household) AS chosen
   WHERE home.story = 1 OR pg_temp.draw(chosen, 0, 100) < CASE home.standing WHEN 'OPEN' THEN 35 WHEN 'ELIMINATED' THEN 25 ELSE 9 END)
SELECT household, 2 AS nth, class, since, NULL::date AS until FROM granted
UNION ALL
SELECT household, 1, CASE WHEN class = 4 THEN 3 ELSE class + 1 END, since - 365 - pg_temp.draw(draws, 3, 300), since - 1
  FROM granted
 WHERE story = 1 OR pg_temp.draw(draws, 4, 4) = 0;

-- Net income per head in fen: below the line while under monitoring for it, above it after; `SUDDEN` ones are above it too.
CREATE TEMPORARY TABLE plan_income ON COMMIT DROP AS
SELECT household, extract(year FROM pg_temp.day())::int - years_ago AS year,
       (income_line * (CASE WHEN category = 'SUDDEN_SERIOUS_DIFFICULTY' THEN 105 + pg_temp.draw(chosen, years_ago, 60)
                            WHEN home.standing = 'OPEN' OR home.undecided THEN 60 + pg_temp.draw(chosen, years_ago, 38)
                            WHEN home.standing = 'ELIMINATED' THEN 110 + pg_temp.draw(chosen, years_ago, 90)
                            WHEN rejected THEN 104 + pg_temp.draw(chosen, years_ago, 40)
                            ELSE 125 + pg_temp.draw(chosen, years_ago, 160) END) / 100)::bigint AS per_head_fen
  FROM plan_household AS home
  LEFT JOIN plan_spell AS spell USING (household)
 CROSS JOIN LATERAL pg_temp.chance('income', home.household) AS chosen
 CROSS JOIN LATERAL generate_series(1, CASE WHEN home.standing = 'NEVER' THEN 1 ELSE 2 END) AS years_ago
 CROSS JOIN plan_rules;
