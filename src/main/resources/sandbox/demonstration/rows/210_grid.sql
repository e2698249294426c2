-- Posts, teams and monitors, and what monitors looked at.
INSERT INTO post (id, subject, name, role, region_code, department)
SELECT pg_temp.id('post', number, pg_temp.at(DATE '2021-03-01', 480)), subject, name, role, region_code, department
  FROM plan_post;

INSERT INTO team (id, region_code, name, formed_on) SELECT id, region_code, name, formed_on FROM plan_team;

INSERT INTO monitor (id, team_id, region_code, name, subject, phone_sealed, since)
SELECT monitor.id, team_id, region_code, name, subject, sealed, since
  FROM plan_monitor AS monitor
  LEFT JOIN sealed ON sealed.id = monitor.id AND sealed.place = 'monitor.phone_sealed';

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
