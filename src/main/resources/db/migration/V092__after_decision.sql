-- room: casework

-- What was announced in the village after the district's decision (公告), once a case. Its text is made of these columns
-- alone, and none of them can hold a number of a person, a bank account or a word about health.
CREATE TABLE case_announcement (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL UNIQUE REFERENCES approval_case (id),
  head_masked text NOT NULL CHECK (head_masked ~ '^[^0-9][*]$'),
  township text NOT NULL CHECK (township !~ '[0-9]{4}'),
  village text NOT NULL CHECK (village !~ '[0-9]{4}'),
  village_group text CHECK (village_group !~ '[0-9]{4}'),
  members integer NOT NULL CHECK (members >= 0),
  category text
    CHECK (category IN ('UNSTABLE_OUT_OF_POVERTY', 'MARGINAL_PRONE_TO_POVERTY', 'SUDDEN_SERIOUS_DIFFICULTY')),
  published_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > published_at),
  publisher text NOT NULL,
  publisher_role text NOT NULL,
  evidence_ids uuid[] NOT NULL DEFAULT '{}'
);

-- The review of a rejection (复核): asked for once a case, decided by somebody who had no part in the file.
CREATE TABLE case_review (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL UNIQUE REFERENCES approval_case (id),
  rejected_at_step text NOT NULL,
  requested_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  requester text NOT NULL CHECK (requester <> ''),
  requested_through text,
  requester_role text NOT NULL,
  -- In the family's words.
  reason_sealed bytea,
  request_evidence_ids uuid[] NOT NULL DEFAULT '{}',
  outcome text CHECK (outcome IN ('UPHELD', 'REOPENED')),
  decided_at timestamptz,
  decider text,
  decider_role text,
  opinion_sealed bytea,
  reopened_to text,
  decision_evidence_ids uuid[] NOT NULL DEFAULT '{}',
  CHECK ((decided_at IS NULL) = (outcome IS NULL)),
  CHECK ((decided_at IS NULL) = (decider IS NULL)),
  CHECK ((reopened_to IS NOT NULL) = (outcome IS NOT NULL AND outcome = 'REOPENED')),
  CHECK (decider <> requester)
);

-- Why a household was not included, as it was found at the decision (不予纳入说明): it stays what it was then. What a
-- family earns and lacks is private, so it is sealed whole.
CREATE TABLE case_explanation (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case (id),
  explained_at timestamptz NOT NULL,
  assessment_sealed bytea NOT NULL
);

CREATE INDEX case_explanation_by_case ON case_explanation (case_id, explained_at, id);
