-- room: sandbox

-- How far the business clock is ahead of the real time, on all replicas. Repeatable, so that it stays out of the order of
-- production's migrations.
CREATE TABLE IF NOT EXISTS sandbox_clock (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  -- A hundred years at most: far enough for any rehearsal, and no date leaves four digits.
  ahead_ms bigint NOT NULL DEFAULT 0 CHECK (ahead_ms BETWEEN 0 AND 3155760000000)
);

INSERT INTO sandbox_clock DEFAULT VALUES ON CONFLICT DO NOTHING;
