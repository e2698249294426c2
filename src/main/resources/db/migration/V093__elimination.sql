-- room: casework

-- Why an elimination was proposed (风险消除申请).
CREATE TABLE case_elimination (
  case_id uuid PRIMARY KEY REFERENCES approval_case (id),
  grounds_sealed bytea,
  -- How the risk vanished naturally; null where help removed it.
  vanished_sealed bytea,
  evidence_ids uuid[] NOT NULL DEFAULT '{}',
  proposed_at timestamptz NOT NULL
);

-- What a visit found out for an elimination (风险消除核查). What it says nothing about stays unknown.
CREATE TABLE case_elimination_visit (
  visit_id uuid PRIMARY KEY REFERENCES case_visit (id),
  case_id uuid NOT NULL REFERENCES approval_case (id),
  causes_gone text[] NOT NULL,
  causes_remaining text[] NOT NULL,
  dimensions_secure text[] NOT NULL,
  dimensions_at_risk text[] NOT NULL,
  -- Net income a head of the months the rules ask for, in fen.
  income_fen bigint CHECK (income_fen >= 0),
  found_at timestamptz NOT NULL,
  CHECK (NOT causes_gone && causes_remaining),
  CHECK (NOT dimensions_secure && dimensions_at_risk)
);

CREATE INDEX case_elimination_visit_by_case ON case_elimination_visit (case_id, found_at, visit_id);

-- How each condition stood when the case was closed (风险消除条件): a closed file does not change with what it was about.
CREATE TABLE case_condition (
  case_id uuid NOT NULL REFERENCES approval_case (id),
  position integer NOT NULL,
  key text NOT NULL CHECK (key IN ('LABOUR', 'MONTHS_MONITORED', 'MEASURE_DELIVERED', 'NO_NEW_NEED', 'INCOME_ABOVE_LINE',
    'RISK_GONE', 'DIMENSIONS_SECURE')),
  standing text NOT NULL CHECK (standing IN ('MET', 'NOT_MET', 'UNKNOWN')),
  value text,
  limit_value text NOT NULL,
  open text[] NOT NULL,
  PRIMARY KEY (case_id, position)
);
