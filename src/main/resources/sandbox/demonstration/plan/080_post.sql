-- Posts and the people on them, teams and monitors. Everyone is invented; the posts of the personas are held by them: those
-- of the district, of Bolin and Yaozhai, and of Bolin's first village.

-- Some name or other for an official, monitor or helper.
CREATE FUNCTION pg_temp.some_name(draws text) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT surnames[1 + pg_temp.draw(draws, 0, cardinality(surnames))]
	       || CASE WHEN pg_temp.draw(draws, 1, 5) > 0 THEN firsts[kind][1 + pg_temp.draw(draws, 3, 24)] ELSE '' END
	       || seconds[kind][1 + pg_temp.draw(draws, 4, 24)]
	  FROM plan_name, LATERAL (SELECT 1 + pg_temp.draw(draws, 2, 4) AS kind) AS fashion $$;

-- The key of each post is its place in this list of roles and regions; a post whose persona exists is that persona's.
CREATE TEMPORARY TABLE plan_post ON COMMIT DROP AS
WITH wanted (role, region_code, department, number) AS (
  SELECT role, '621202', NULL::text, position::int
    FROM unnest(ARRAY['DISTRICT_OFFICER', 'OPINION_OFFICER', 'FUND_OFFICER', 'LEADING_GROUP_HEAD', 'ADMINISTRATOR'])
         WITH ORDINALITY AS district (role, position)
  UNION ALL
  SELECT 'LEADING_GROUP_MEMBER', '621202', NULL, 10 + member FROM generate_series(1, 2) AS member
  UNION ALL
  SELECT 'DEPARTMENT_OFFICER', '621202', department, 20 + position::int
    FROM unnest(ARRAY['RURAL_REVITALISATION', 'EDUCATION', 'MEDICAL_INSURANCE', 'WATER_CONSERVANCY', 'HOUSING_CONSTRUCTION',
                      'CIVIL_AFFAIRS', 'HUMAN_RESOURCES', 'PUBLIC_SECURITY', 'MARKET_SUPERVISION'])
         WITH ORDINALITY AS department (department, position)
  UNION ALL
  SELECT role, code, NULL, 100 + 10 * township::int + position::int
    FROM plan_township, unnest(ARRAY['TOWNSHIP_OFFICER', 'TOWNSHIP_CADRE']) WITH ORDINALITY AS post (role, position)
  UNION ALL
  SELECT role, code, NULL, 1000 + 10 * village + position::int
    FROM plan_village, unnest(ARRAY['VILLAGE_SECRETARY', 'VILLAGE_CADRE', 'RESIDENT_TEAM']) WITH ORDINALITY AS post (role, position)
  UNION ALL
  -- In the personas' village one monitor and one group leader act for all sections.
  SELECT role, code, NULL, 10000 + 10 * section + position::int
    FROM (SELECT section, CASE village_code WHEN '621202114001' THEN village_code ELSE code END AS code
            FROM plan_section WHERE village_code <> '621202114001' OR number = 1) AS section,
         unnest(ARRAY['GROUP_LEADER', 'MONITOR']) WITH ORDINALITY AS post (role, position)),
ranked AS (
  SELECT *, row_number() OVER (PARTITION BY role, region_code, department ORDER BY number) AS turn FROM wanted)
SELECT number, ranked.role, ranked.region_code, ranked.department,
       -- Vacant: the secretaries of three villages, one of which has an open case. Whoever left signed what he decided.
       CASE WHEN NOT vacant THEN person END AS subject, person,
       CASE WHEN vacant THEN '（空缺）' ELSE coalesce(persona.name, pg_temp.some_name(pg_temp.chance('post', number))) END AS name
  FROM ranked
  LEFT JOIN (SELECT *, row_number() OVER (PARTITION BY role, region_code, department ORDER BY client_id) AS turn FROM persona)
       AS persona ON persona.role = ranked.role AND persona.region_code = ranked.region_code AND persona.turn = ranked.turn
                     AND persona.department IS NOT DISTINCT FROM ranked.department
 CROSS JOIN LATERAL (SELECT ranked.role = 'VILLAGE_SECRETARY'
                            AND ranked.region_code IN ('621202103003', '621202105003', '621202218002') AS vacant,
                            coalesce(persona.subject, pg_temp.id('subject', number, pg_temp.at(pg_temp.day() - 1500, 480))::text)
                            AS person) AS state;

CREATE UNIQUE INDEX ON plan_post (role, region_code, coalesce(department, ''), number);
ANALYZE plan_post;

CREATE TEMPORARY TABLE plan_team ON COMMIT DROP AS
SELECT village, code AS region_code, name || '防返贫监测队' AS name,
       DATE '2021-03-01' + pg_temp.draw(pg_temp.chance('team', village), 0, 120) AS formed_on,
       pg_temp.id('team', village, pg_temp.at(DATE '2021-03-01', 540)) AS id
  FROM plan_village;

-- A monitor answers for one section. The one of the personas' first section is the persona.
CREATE TEMPORARY TABLE plan_monitor ON COMMIT DROP AS
SELECT section, section.village, section.code AS region_code, team.id AS team_id,
       pg_temp.id('monitor', section, pg_temp.at(DATE '2021-04-01', 540)) AS id,
       coalesce(post.name, pg_temp.some_name(pg_temp.chance('monitor', section))) AS name, post.subject,
       formed_on + pg_temp.draw(pg_temp.chance('monitor', section), 6, 200) AS since,
       '1201' || lpad(section::text, 7, '0') AS phone
  FROM plan_section AS section
  JOIN plan_team AS team USING (village)
  LEFT JOIN plan_post AS post ON post.role = 'MONITOR'
       AND post.region_code = CASE WHEN section.code = '62120211400101' THEN section.village_code ELSE section.code END;
