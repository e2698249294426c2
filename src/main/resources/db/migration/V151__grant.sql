-- room: fund

-- One award from the special fund to one household (防返贫专项资金救助), on its way from the township's declaration to the
-- family's account. What it says of money is what the books say of it: `verifyBooks` compares the two.
CREATE TABLE fund_grant (
  id uuid PRIMARY KEY,
  district_code region_code NOT NULL,
  region_code region_code NOT NULL REFERENCES region (code),
  household_id uuid NOT NULL REFERENCES household (id),
  -- The spell or the open case it was declared on.
  monitoring_object_id uuid REFERENCES monitoring_object (id),
  case_id uuid REFERENCES approval_case (id),
  step text NOT NULL CHECK (step IN ('TOWNSHIP_DECLARATION', 'DEPARTMENT_ACCEPTANCE', 'LEADING_GROUP_APPROVAL', 'ALLOCATION',
                                     'PAYMENT')),
  status text NOT NULL CHECK (status IN ('OPEN', 'PAID', 'REJECTED', 'RETURNED')),
  -- Counted up each time the file is sent back: ballots and lines belong to a round.
  round int NOT NULL DEFAULT 1 CHECK (round > 0),
  -- What the family lacks in all, what is asked for, what the department found the gap to allow, what was promised.
  need_fen bigint NOT NULL CHECK (need_fen > 0),
  requested_fen bigint NOT NULL CHECK (requested_fen > 0 AND requested_fen <= need_fen),
  accepted_fen bigint CHECK (accepted_fen > 0 AND accepted_fen <= requested_fen),
  approved_fen bigint CHECK (approved_fen > 0),
  -- Freed again, on its way or with the family, with the family.
  released_fen bigint NOT NULL DEFAULT 0 CHECK (released_fen >= 0),
  paid_fen bigint NOT NULL DEFAULT 0 CHECK (paid_fen >= 0),
  confirmed_fen bigint NOT NULL DEFAULT 0 CHECK (confirmed_fen >= 0),
  -- The fund year it is promised from; NULL before it is.
  year smallint,
  purpose_sealed bytea NOT NULL,
  bank_account_sealed bytea NOT NULL,
  payee_sealed bytea NOT NULL,
  -- Subjects of tokens: people count.
  declared_by text NOT NULL,
  declared_role text NOT NULL,
  declared_at timestamptz NOT NULL,
  accepted_by text,
  accepted_role text,
  accepted_at timestamptz,
  acceptance text CHECK (acceptance IN ('APPROVE', 'REJECT', 'SEND_BACK')),
  opinion_sealed bytea,
  approved_at timestamptz,
  return_ground text CHECK (return_ground IN ('GIVEN_UP', 'NO_LONGER_NEEDED', 'PAID_WRONGLY', 'DECEASED', 'OTHER')),
  return_reason_sealed bytea,
  returned_at timestamptz,
  due_at timestamptz,
  overdue boolean NOT NULL DEFAULT false,
  -- The rules its last decision was made under.
  rule_set_id uuid NOT NULL REFERENCES rule_set (id),
  closed_at timestamptz,
  version int NOT NULL CHECK (version > 0),
  FOREIGN KEY (district_code, year) REFERENCES fund_year (region_code, year),
  CHECK (region_code >= district_code AND region_code < district_code || ':'),
  CHECK (accepted_fen IS NOT NULL OR approved_fen IS NULL),
  CHECK (approved_fen <= accepted_fen),
  CHECK ((approved_fen IS NULL) = (year IS NULL) AND (approved_fen IS NULL) = (approved_at IS NULL)),
  CONSTRAINT fund_grant_not_overpaid CHECK (released_fen + paid_fen <= coalesce(approved_fen, 0)),
  CHECK (confirmed_fen <= paid_fen),
  CHECK ((status = 'OPEN') = (closed_at IS NULL)),
  CHECK (status <> 'PAID' OR confirmed_fen = approved_fen - released_fen),
  CHECK (status NOT IN ('REJECTED', 'RETURNED') OR paid_fen = 0)
);

-- At most one open grant for each household.
CREATE UNIQUE INDEX fund_grant_open ON fund_grant (household_id) WHERE status = 'OPEN';
CREATE INDEX fund_grant_by_household ON fund_grant (household_id, approved_at);
CREATE INDEX fund_grant_by_declaration ON fund_grant (region_code, declared_at, id);
CREATE INDEX fund_grant_due ON fund_grant (due_at, id) WHERE status = 'OPEN';
CREATE INDEX fund_grant_by_year ON fund_grant (district_code, year) WHERE year IS NOT NULL;

-- What other policies already gave, line by line (已享受其他政策).
CREATE TABLE grant_line (
  grant_id uuid NOT NULL REFERENCES fund_grant (id),
  round int NOT NULL,
  number int NOT NULL CHECK (number > 0),
  policy text NOT NULL CHECK (policy IN ('BASIC_MEDICAL_INSURANCE', 'SERIOUS_ILLNESS_INSURANCE', 'MEDICAL_AID', 'LOW_INCOME_ALLOWANCE',
    'TEMPORARY_RELIEF', 'EDUCATION_AID', 'HOUSING_SUBSIDY', 'DISASTER_RELIEF', 'DISABILITY_SUBSIDY', 'INSURANCE_CLAIM',
    'SOCIAL_DONATION', 'OTHER')),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  PRIMARY KEY (grant_id, round, number)
);

-- The leading group's ballots: one for each person and round.
CREATE TABLE grant_ballot (
  id uuid PRIMARY KEY,
  grant_id uuid NOT NULL REFERENCES fund_grant (id),
  round int NOT NULL,
  -- Subject of the token.
  subject text NOT NULL,
  head boolean NOT NULL,
  approves boolean NOT NULL,
  opinion_sealed bytea NOT NULL,
  cast_at timestamptz NOT NULL,
  UNIQUE (grant_id, round, subject)
);

-- A bank file: payments that are sent to the bank together, each once.
CREATE TABLE payment_batch (
  id uuid PRIMARY KEY,
  district_code region_code NOT NULL,
  number int NOT NULL CHECK (number > 0),
  payments int NOT NULL CHECK (payments > 0),
  total_fen bigint NOT NULL CHECK (total_fen > 0),
  byte_length bigint NOT NULL,
  sha256 bytea NOT NULL,
  -- The file itself, sealed: account numbers stand in it in clear.
  content_sealed bytea NOT NULL,
  exported_by text NOT NULL,
  exported_at timestamptz NOT NULL,
  UNIQUE (district_code, number)
);

-- One transfer of a grant, or of a part of it.
CREATE TABLE grant_payment (
  id uuid PRIMARY KEY,
  grant_id uuid NOT NULL REFERENCES fund_grant (id),
  district_code region_code NOT NULL,
  number int NOT NULL CHECK (number > 0),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  status text NOT NULL CHECK (status IN ('ALLOCATED', 'EXPORTED', 'CONFIRMED', 'FAILED', 'RETURNED')),
  -- As they were when it was allocated.
  bank_account_sealed bytea NOT NULL,
  payee_sealed bytea NOT NULL,
  -- The failed one that it stands in for: each is stood in for once.
  replaces uuid UNIQUE REFERENCES grant_payment (id),
  batch_id uuid REFERENCES payment_batch (id),
  allocated_by text NOT NULL,
  allocated_at timestamptz NOT NULL,
  -- Confirmed, failed or returned.
  settled_by text,
  settled_at timestamptz,
  -- The bank's or the treasury's.
  reference text,
  failure text CHECK (failure IN ('ACCOUNT_CLOSED', 'ACCOUNT_UNKNOWN', 'NAME_DIFFERS', 'BANK_REFUSED', 'OTHER')),
  UNIQUE (grant_id, number),
  CHECK ((status IN ('ALLOCATED', 'EXPORTED')) = (settled_at IS NULL)),
  CHECK ((status = 'ALLOCATED') <= (batch_id IS NULL) AND (status <> 'EXPORTED' OR batch_id IS NOT NULL)),
  CHECK (status NOT IN ('CONFIRMED', 'RETURNED') OR reference IS NOT NULL),
  CHECK ((status = 'FAILED') = (failure IS NOT NULL))
);

CREATE INDEX grant_payment_waiting ON grant_payment (district_code, allocated_at, id) WHERE status = 'ALLOCATED';
CREATE INDEX grant_payment_by_batch ON grant_payment (batch_id) WHERE batch_id IS NOT NULL;

-- What the leading group found when it looked whether the money helped.
CREATE TABLE grant_inspection (
  id uuid PRIMARY KEY,
  grant_id uuid NOT NULL REFERENCES fund_grant (id),
  subject text NOT NULL,
  role text NOT NULL,
  conforming boolean NOT NULL,
  finding_sealed bytea NOT NULL,
  evidence_ids uuid[] NOT NULL CHECK (cardinality(evidence_ids) > 0),
  inspected_at timestamptz NOT NULL
);

CREATE INDEX grant_inspection_by_grant ON grant_inspection (grant_id, inspected_at);

-- What the insurer paid to a household: outside the appropriation.
CREATE TABLE insurance_claim (
  id uuid PRIMARY KEY,
  policy_id uuid NOT NULL REFERENCES insurance_policy (id),
  household_id uuid NOT NULL REFERENCES household (id),
  region_code region_code NOT NULL REFERENCES region (code),
  incident_on date NOT NULL,
  loss_fen bigint NOT NULL CHECK (loss_fen > 0),
  amount_fen bigint NOT NULL CHECK (amount_fen > 0 AND amount_fen <= loss_fen),
  reference text NOT NULL,
  entry_id uuid NOT NULL UNIQUE REFERENCES ledger_entry (id),
  -- Issuer and subject of the token: an insurer sees what it reported itself.
  reported_issuer text NOT NULL,
  reported_by text NOT NULL,
  reported_at timestamptz NOT NULL
);

CREATE INDEX insurance_claim_by_policy ON insurance_claim (policy_id, household_id);
CREATE INDEX insurance_claim_by_household ON insurance_claim (household_id);
