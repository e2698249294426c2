-- Posts, teams and monitors, and what monitors looked at.
INSERT INTO post (id, subject, name, role, region_code, department)
SELECT pg_temp.id('post', number, pg_temp.at(DATE '2021-03-01', 480)), subject, name, role, region_code, department
  FROM plan_post;

INSERT INTO team (id, region_code, name, formed_on) SELECT id, region_code, name, formed_on FROM plan_team;

-- The monitor of a village's first section leads its team.
INSERT INTO monitor (id, team_id, region_code, name, role, subject, phone_sealed, since)
SELECT monitor.id, team_id, left(region_code, 12), name,
       CASE right(region_code, 2) WHEN '01' THEN 'LEADER' ELSE 'MEMBER' END, subject, sealed, since
  FROM plan_monitor AS monitor
  LEFT JOIN sealed ON sealed.id = monitor.id AND sealed.place = 'monitor.phone_sealed';

INSERT INTO section_duty (id, region_code, monitor_id, since)
SELECT pg_temp.id('section duty', section, pg_temp.at(since, 540)), region_code, id, since FROM plan_monitor;

-- Monitors saw two households in five in the last month, and nine in ten of those under monitoring; all of them in the
-- last half year.
INSERT INTO visit (id, household_id, region_code, monitor_id, visited_on, recorded_at)
SELECT pg_temp.id('visit', home.household * 2 + nth, at), home.id, home.region_code, monitor.id, visited_on, at
  FROM plan_household AS home
  JOIN plan_monitor AS monitor USING (section)
 CROSS JOIN generate_series(0, 1) AS nth
 CROSS JOIN LATERAL pg_temp.chance('visit', household * 2::bigint + nth) AS draws
 CROSS JOIN LATERAL (SELECT pg_temp.day() - CASE nth WHEN 0 THEN 1 + pg_temp.draw(draws, 0, 29)
                                                     ELSE 31 + pg_temp.draw(draws, 0, 150) END AS visited_on) AS days
 CROSS JOIN LATERAL (SELECT pg_temp.at(visited_on, 540 + pg_temp.draw(draws, 1, 540)) AS at) AS times
 WHERE nth = 1 OR pg_temp.draw(draws, 2, 100) < CASE standing WHEN 'OPEN' THEN 90 ELSE 40 END
 ORDER BY at;

-- Every village met in each of the last two months; monitors and those posts came that somebody holds.
INSERT INTO meeting (id, region_code, held_on, posts, monitor_ids, recorder, recorder_role, recorded_at)
SELECT pg_temp.id('meeting', team.village * 2 + past, at), team.region_code, held_on, posts, monitors,
       pg_temp.person('VILLAGE_CADRE', team.region_code), 'VILLAGE_CADRE', at
  FROM plan_team AS team
  JOIN (SELECT village, array_agg(id ORDER BY section) AS monitors FROM plan_monitor GROUP BY village) AS came USING (village)
  JOIN (SELECT region_code, array_agg(role ORDER BY role) AS posts
          FROM plan_post
         WHERE role IN ('VILLAGE_SECRETARY', 'VILLAGE_CADRE', 'RESIDENT_TEAM') AND subject IS NOT NULL
         GROUP BY region_code) AS held USING (region_code)
 CROSS JOIN generate_series(0, 1) AS past
 CROSS JOIN LATERAL (SELECT (date_trunc('month', pg_temp.day()) - make_interval(months => 1 + past))::date + 5
                            + pg_temp.draw(pg_temp.chance('meeting', team.village * 2 + past), 0, 20) AS held_on) AS days
 CROSS JOIN LATERAL (SELECT pg_temp.at(held_on, 1020) AS at) AS times
 ORDER BY at;

-- Villages in which a warning was raised met the day after.
INSERT INTO meeting (id, region_code, held_on, posts, monitor_ids, recorder, recorder_role, recorded_at)
SELECT pg_temp.id('extra meeting', min(warning.n), pg_temp.at(held_on, 1020)), village_code, held_on,
       ARRAY['VILLAGE_CADRE', 'RESIDENT_TEAM'], '{}', pg_temp.person('VILLAGE_CADRE', village_code), 'VILLAGE_CADRE',
       pg_temp.at(held_on, 1020)
  FROM plan_warning AS warning
  JOIN (SELECT household, left(region_code, 12) AS village_code FROM plan_household) AS home USING (household)
 CROSS JOIN LATERAL (SELECT (raised_at AT TIME ZONE 'Asia/Shanghai')::date + 1 AS held_on) AS days
 WHERE kind = 'trip' AND held_on < pg_temp.day()
 GROUP BY village_code, held_on;

INSERT INTO meeting_judgment (meeting_id, number, id, warning_id, conclusion)
SELECT meeting.id, row_number() OVER (PARTITION BY meeting.id ORDER BY warning.n), pg_temp.id('judgment', warning.n, recorded_at),
       warning.id, (ARRAY['PASS_ON', 'KEEP_WATCHING', 'APPLICATION'])[1 + warning.n % 3]
  FROM plan_warning AS warning
  JOIN (SELECT household, left(region_code, 12) AS village_code FROM plan_household) AS home USING (household)
  JOIN meeting ON meeting.region_code = village_code AND cardinality(monitor_ids) = 0
       AND held_on = (raised_at AT TIME ZONE 'Asia/Shanghai')::date + 1
 WHERE kind = 'trip';

-- The campaign of the year is under way.
INSERT INTO campaign (id, region_code, name, starts_on, ends_on, opened_by, opened_at)
SELECT pg_temp.id('campaign', 1, at), '621202', to_char(pg_temp.day(), 'YYYY') || '年集中排查', pg_temp.day() - 30, pg_temp.day() + 30,
       pg_temp.person('DISTRICT_OFFICER', '621202'), at
  FROM (SELECT pg_temp.at(pg_temp.day() - 30, 540) AS at) AS begun;

INSERT INTO campaign_village (campaign_id, region_code, households, reached)
SELECT campaign.id, left(home.region_code, 12), count(*), count(reached.household_id)
  FROM campaign
 CROSS JOIN section_household AS home
  LEFT JOIN (SELECT DISTINCT household_id FROM visit WHERE visited_on >= pg_temp.day() - 30) AS reached USING (household_id)
 WHERE registered_at < opened_at
 GROUP BY 1, 2;
