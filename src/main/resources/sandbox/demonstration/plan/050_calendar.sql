-- Working days around the day of loading, by the calendar the rules keep: each day with the number of working days up to
-- and with it, so that terms are counted by subtracting.
CREATE TEMPORARY TABLE plan_calendar ON COMMIT DROP AS
SELECT date, working, count(*) FILTER (WHERE working) OVER (ORDER BY date)::int AS ordinal
  FROM (SELECT plain::date AS date, coalesce(special.working, extract(isodow FROM plain) < 6) AS working
          FROM generate_series(pg_temp.day() - 700, pg_temp.day() + 150, interval '1 day') AS plain
          LEFT JOIN calendar_day AS special ON special.day = plain::date) AS days;

ALTER TABLE plan_calendar ADD PRIMARY KEY (date);
CREATE UNIQUE INDEX ON plan_calendar (ordinal) WHERE working;
ANALYZE plan_calendar;

-- Working days up to and with a day.
CREATE FUNCTION pg_temp.ordinal(day date) RETURNS int LANGUAGE sql STABLE AS
	$$ SELECT ordinal FROM plan_calendar WHERE date = day $$;

-- The working day of a number.
CREATE FUNCTION pg_temp.working_day(number int) RETURNS date LANGUAGE sql STABLE AS
	$$ SELECT date FROM plan_calendar WHERE working AND ordinal = number $$;

-- When something begun then, with a term of so many working days, is due: as `WorkingDays.dueAfter` says.
CREATE FUNCTION pg_temp.due_after(begun timestamptz, days int) RETURNS timestamptz LANGUAGE sql STABLE AS
	$$ SELECT pg_temp.at(pg_temp.working_day(pg_temp.ordinal((begun AT TIME ZONE 'Asia/Shanghai')::date) + days), 18 * 60) $$;

-- The rules in force on the day of loading.
CREATE TEMPORARY TABLE plan_rules ON COMMIT DROP AS
SELECT id, body, (body ->> 'incomeLine')::bigint AS income_line, (body ->> 'caseWorkingDays')::int AS case_days
  FROM rule_set
 WHERE (region_code IS NULL OR region_code = '621202') AND effective_from <= pg_temp.day()
   AND (effective_until IS NULL OR effective_until > pg_temp.day())
 ORDER BY region_code NULLS LAST, version DESC
 LIMIT 1;
