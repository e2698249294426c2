-- room: sandbox

-- Codes and refresh tokens that came back, and sessions that ended. Repeatable, as all of the sandbox's tables.
CREATE TABLE IF NOT EXISTS sandbox_spent (
  id text PRIMARY KEY,
  -- From then on it could not be used anyway.
  until timestamptz NOT NULL
);

CREATE INDEX IF NOT EXISTS sandbox_spent_until ON sandbox_spent (until);

-- Walls that wait for somebody to enter their code. Of the code they ask with, only its digest is kept.
CREATE TABLE IF NOT EXISTS sandbox_device (
  digest bytea PRIMARY KEY,
  user_code text NOT NULL UNIQUE,
  scope text NOT NULL,
  status text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'APPROVED', 'DENIED')),
  persona text,
  decided_at timestamptz,
  interval_seconds int NOT NULL,
  polled_at timestamptz,
  expires_at timestamptz NOT NULL,
  CHECK ((status = 'APPROVED') = (persona IS NOT NULL))
);
