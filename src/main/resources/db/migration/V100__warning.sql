-- room: warning

-- One signal about one household or, while nobody knows whom it concerns, about one place (风险预警/线索). It stays until
-- people settle it. A warning in a case (IN_CASE) has neither hop nor clock of its own and is settled with the case.
CREATE TABLE warning (
  id uuid PRIMARY KEY,
  household_id uuid REFERENCES household (id),
  region_code region_code NOT NULL REFERENCES region (code),
  source text NOT NULL
    CHECK (source IN ('SELF_DECLARATION', 'GRASSROOTS_VISIT', 'DEPARTMENT_SCREENING', 'PUBLIC_OPINION')),
  medium text NOT NULL,
  -- 1 MINOR, 2 MODERATE, 3 SERIOUS, 4 CRITICAL: the highest that any report of it gave.
  severity smallint NOT NULL CHECK (severity BETWEEN 1 AND 4),
  causes text[] NOT NULL DEFAULT '{}',
  dimensions text[] NOT NULL DEFAULT '{}',
  status text NOT NULL CHECK (status IN ('OPEN', 'IN_CASE', 'SETTLED')),
  -- Where an open warning is on its round trip.
  hop text
    CHECK (hop IN ('VILLAGE_GROUP', 'VILLAGE_COMMITTEE', 'TOWNSHIP', 'DISTRICT_OFFICE', 'DEPARTMENT', 'TOWNSHIP_RETURN',
      'VILLAGE_RETURN')),
  -- Of the hop, as its task says. Kept with the row for work lists.
  due_at timestamptz,
  -- Recorded when it happens: figures depend on recorded state only, never on the hour they are asked at.
  overdue boolean NOT NULL DEFAULT false,
  -- No foreign key: a declaration opens both together.
  case_id uuid,
  rule_set_id uuid NOT NULL,
  raised_at timestamptz NOT NULL,
  settled_at timestamptz,
  outcome text
    CHECK (outcome IN ('APPLICATION_OPENED', 'HELPED_ON_THE_SPOT', 'UNFOUNDED', 'PASSED_TO_OTHER_POLICY', 'RETRACTED')),
  -- Which other policy it was passed to. Encrypted with table, column and id as associated data.
  policy_sealed bytea,
  version integer NOT NULL DEFAULT 1,
  CHECK ((status = 'OPEN') = (hop IS NOT NULL)),
  CHECK (status = 'OPEN' OR (due_at IS NULL AND NOT overdue)),
  CHECK ((status = 'SETTLED') = (settled_at IS NOT NULL)),
  CHECK ((status = 'SETTLED') = (outcome IS NOT NULL)),
  CHECK (status <> 'IN_CASE' OR case_id IS NOT NULL)
);

-- A household has one unsettled warning at most: every repeat is merged into it.
CREATE UNIQUE INDEX warning_unsettled_of_household ON warning (household_id) WHERE status <> 'SETTLED';
CREATE INDEX warning_by_region ON warning (region_code, raised_at DESC, id DESC);
CREATE INDEX warning_by_district_and_age ON warning (left(region_code, 6), raised_at DESC, id DESC);
CREATE INDEX warning_by_township_and_age ON warning (left(region_code, 9), raised_at DESC, id DESC);
CREATE INDEX warning_by_district_and_severity ON warning (left(region_code, 6), severity DESC, raised_at DESC, id DESC);
CREATE INDEX warning_by_township_and_severity ON warning (left(region_code, 9), severity DESC, raised_at DESC, id DESC);
CREATE INDEX warning_open ON warning (region_code) INCLUDE (source, severity, hop, overdue)
  WHERE status = 'OPEN';
CREATE INDEX warning_by_household ON warning (household_id, raised_at DESC, id DESC);
CREATE INDEX warning_unfounded ON warning (household_id, settled_at DESC) WHERE outcome = 'UNFOUNDED';
CREATE INDEX warning_by_case ON warning (case_id) WHERE case_id IS NOT NULL;

-- One leg of the round trip: who had it, from when to when, and until when he had time.
CREATE TABLE warning_hop (
  warning_id uuid NOT NULL REFERENCES warning (id),
  -- 1 for the first leg.
  number smallint NOT NULL CHECK (number >= 1),
  hop text NOT NULL
    CHECK (hop IN ('VILLAGE_GROUP', 'VILLAGE_COMMITTEE', 'TOWNSHIP', 'DISTRICT_OFFICE', 'DEPARTMENT', 'TOWNSHIP_RETURN',
      'VILLAGE_RETURN')),
  role text NOT NULL,
  region_code region_code NOT NULL REFERENCES region (code),
  department text,
  started_at timestamptz NOT NULL,
  due_at timestamptz,
  ended_at timestamptz,
  ending text CHECK (ending IN ('FORWARDED', 'RETURNED', 'ENTERED_CASE', 'SETTLED')),
  -- Who ended it: subject of the token, and the post he acted in.
  ended_by text,
  ended_role text,
  -- What was found there, or why it was returned. Encrypted with table, column, number and warning as associated data.
  notes_sealed bytea,
  evidence_ids uuid[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (warning_id, number),
  CHECK ((ended_at IS NULL) = (ending IS NULL))
);

-- Everyone who reported it: the first report and each repeat, with the source and medium of its own.
CREATE TABLE warning_reporter (
  warning_id uuid NOT NULL REFERENCES warning (id),
  -- 1 for the report that raised the warning.
  number integer NOT NULL CHECK (number >= 1),
  id uuid NOT NULL,
  source text NOT NULL,
  medium text NOT NULL,
  severity smallint NOT NULL CHECK (severity BETWEEN 1 AND 4),
  -- Why it is as grave as that, as it was reckoned then: codes, levels, values and limits.
  grounds jsonb NOT NULL DEFAULT '[]',
  causes text[] NOT NULL DEFAULT '{}',
  dimensions text[] NOT NULL DEFAULT '{}',
  -- What a department's records say, by rule and person, and the value they gave: the same fact is found again by these.
  fact text,
  fact_value bigint,
  -- The person: subject of the token, or whom a partner app named; and the role it was reported in.
  reporter text NOT NULL,
  role text NOT NULL,
  -- Subject of the partner app that handed it in; null for a person's own token.
  reported_through text,
  -- Encrypted with table, column and id as associated data.
  description_sealed bytea,
  reported_at timestamptz NOT NULL,
  -- A department took it back: it counts no longer, and stays on record.
  retracted_at timestamptz,
  PRIMARY KEY (warning_id, number),
  CHECK ((fact IS NULL) = (fact_value IS NULL))
);

CREATE INDEX warning_reporter_by_id ON warning_reporter (id);

-- What dashboard and export may read of warnings.
CREATE VIEW view_warning AS
SELECT id, household_id, region_code, source, medium, severity, status, hop, overdue, case_id, raised_at,
       settled_at
  FROM warning;
