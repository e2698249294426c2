-- The log begins with one change: that the register was loaded. Positions count from it; what came before has no history.
WITH payload AS (
  SELECT convert_to(json_build_object('kind', 'register.loaded', 'region', '621202', 'subjectType', 'Region', 'subjectId',
                    pg_temp.id('register', 1, at), 'severity', 0, 'actor', 'service:demonstration', 'occurredAt',
                    to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'facts',
                    json_build_object('households', (SELECT count(*) FROM household), 'people', (SELECT count(*) FROM household_member)))::text,
                    'UTF8') AS bytes, pg_temp.id('register', 1, at) AS id
    FROM (SELECT pg_temp.at(pg_temp.day(), 0) AS at) AS loaded),
chained AS (
  SELECT id, bytes, sha256(bytes || decode(repeat('00', 32), 'hex')) AS hash FROM payload),
written AS (
  INSERT INTO event (district_code, position, region_code, subject_id, actor, payload, hash)
  SELECT '621202', 1, '621202', id, 'service:demonstration', bytes, hash FROM chained)
INSERT INTO event_stream (district_code, head, head_hash) SELECT '621202', 1, hash FROM chained;
