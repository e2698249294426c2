-- Demonstration data: what the other files reckon with.
-- EVERYTHING THESE FILES WRITE IS INVENTED. Only the names and codes of the district and of its forty townships are real.
--
-- The caller has set demonstration.day, demonstration.factor and demonstration.seed; nothing here asks the clock or
-- random(): the same three always give the same rows. Chance is the MD5 of what a row is about, because MD5 is the same on
-- every release of PostgreSQL, which its own hash functions do not promise.

-- Every statement here runs once: compiling it costs more than it saves.
SET LOCAL jit = off;
SET LOCAL work_mem = '128MB';

-- The day of loading. Everything that has happened lies before its first minute.
CREATE FUNCTION pg_temp.day() RETURNS date LANGUAGE sql STABLE AS
	$$ SELECT current_setting('demonstration.day')::date $$;

CREATE FUNCTION pg_temp.factor() RETURNS int LANGUAGE sql STABLE AS
	$$ SELECT current_setting('demonstration.factor')::int $$;

-- The digest that all chances of one thing are drawn from.
CREATE FUNCTION pg_temp.chance(kind text, n bigint) RETURNS text LANGUAGE sql STABLE AS
	$$ SELECT md5(kind || ':' || n || ':' || current_setting('demonstration.seed')) $$;

-- The k-th of the eight draws in a digest (k from 0 to 7): a whole number from 0 to below `sides` (at most 65,536).
CREATE FUNCTION pg_temp.draw(digest text, k int, sides int) RETURNS int LANGUAGE sql IMMUTABLE AS
	$$ SELECT ('x' || substr(digest, 1 + 4 * k, 4))::bit(16)::int % sides $$;

-- An id in the form of UUID version 7, so that ids made here sort by time among those the service makes.
CREATE FUNCTION pg_temp.id(kind text, n bigint, at timestamptz) RETURNS uuid LANGUAGE sql STABLE AS
	$$ SELECT overlay(overlay(overlay(md5(kind || ':id:' || n || ':' || current_setting('demonstration.seed'))
	          PLACING lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') FROM 1 FOR 12)
	          PLACING '7' FROM 13 FOR 1) PLACING '8' FROM 17 FOR 1)::uuid $$;

-- A time of day in the district.
CREATE FUNCTION pg_temp.at(date date, minute_of_day int) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS
	$$ SELECT (date + make_interval(mins => minute_of_day)) AT TIME ZONE 'Asia/Shanghai' $$;
