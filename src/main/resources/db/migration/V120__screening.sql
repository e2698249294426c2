-- room: screening

-- One delivery of a department (筛查批次): rows of one kind of record, taken in as they come, judged when it is closed.
CREATE TABLE screening_batch (
  id uuid PRIMARY KEY,
  -- The region that the department sends records of.
  region_code region_code NOT NULL REFERENCES region (code),
  department text NOT NULL CHECK (department IN ('RURAL_REVITALISATION', 'EDUCATION', 'MEDICAL_INSURANCE',
    'WATER_CONSERVANCY', 'HOUSING_CONSTRUCTION', 'CIVIL_AFFAIRS', 'HUMAN_RESOURCES', 'PUBLIC_SECURITY',
    'MARKET_SUPERVISION')),
  kind text NOT NULL CHECK (kind <> ''),
  -- Everything is done but nothing raised.
  dry_run boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('OPEN', 'RECEIVED', 'RULING', 'HELD', 'RAISED', 'TRIED', 'CANCELLED',
    'RETRACTED')),
  opened_by text NOT NULL,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  -- How many rows were taken in, good and bad: the next one has this number plus one.
  rows integer NOT NULL DEFAULT 0 CHECK (rows >= 0),
  accepted integer NOT NULL DEFAULT 0,
  refused integer NOT NULL DEFAULT 0,
  matched integer NOT NULL DEFAULT 0,
  queued integer NOT NULL DEFAULT 0,
  unmatched integer NOT NULL DEFAULT 0,
  repeated integer NOT NULL DEFAULT 0,
  faults integer NOT NULL DEFAULT 0,
  -- Which instance works at it in the background, and until when it need not say so again.
  lease_id uuid,
  leased_until timestamptz,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK (rows = accepted + refused),
  CHECK (accepted = matched + queued + unmatched + repeated),
  CHECK ((lease_id IS NULL) = (leased_until IS NULL))
);

CREATE INDEX screening_batch_by_region ON screening_batch (region_code, opened_at DESC, id DESC);
CREATE INDEX screening_batch_by_department ON screening_batch (department, kind, opened_at DESC, id DESC);
CREATE INDEX screening_batch_waiting ON screening_batch (closed_at, id) WHERE status IN ('RECEIVED', 'RULING');

-- Rows are taken in chunks, each whole or not at all. The keyed digest of a chunk's lines tells whether the same are sent again.
CREATE TABLE screening_chunk (
  batch_id uuid NOT NULL REFERENCES screening_batch (id),
  first_row integer NOT NULL CHECK (first_row > 0),
  last_row integer NOT NULL,
  digest bytea NOT NULL,
  PRIMARY KEY (batch_id, first_row),
  CHECK (last_row >= first_row)
);

-- What a department said of a member of a household: what rules need, and nothing else. No name, no number, no diagnosis.
CREATE TABLE screening_record (
  id uuid PRIMARY KEY,
  batch_id uuid NOT NULL REFERENCES screening_batch (id),
  row_number integer NOT NULL CHECK (row_number > 0),
  kind text NOT NULL,
  -- The household's when the record was matched.
  region_code region_code NOT NULL,
  household_id uuid NOT NULL,
  member_id uuid NOT NULL,
  -- Keyed digest of kind, person and everything said of him: the same record twice is one, in whichever batch it comes.
  record_key bytea NOT NULL,
  occurred_on date NOT NULL,
  amount_fen bigint CHECK (amount_fen >= 0),
  code text,
  -- Of a dry run: it counts for the rules of its own batch alone, and makes no other record a repeat.
  tried boolean NOT NULL
);

CREATE UNIQUE INDEX screening_record_once ON screening_record (record_key) WHERE NOT tried;
CREATE UNIQUE INDEX screening_record_tried_once ON screening_record (batch_id, record_key) WHERE tried;
CREATE INDEX screening_record_by_batch ON screening_record (batch_id, household_id, id);
CREATE INDEX screening_record_by_household ON screening_record (household_id, kind, occurred_on);

-- What is wrong with the rows that were not taken, one by one. Never what stood there.
CREATE TABLE screening_fault (
  batch_id uuid NOT NULL REFERENCES screening_batch (id),
  -- 0 for the header.
  row_number integer NOT NULL CHECK (row_number >= 0),
  place smallint NOT NULL CHECK (place >= 0),
  -- Null for what concerns the whole row.
  column_name text,
  code text NOT NULL,
  PRIMARY KEY (batch_id, row_number, place)
);

-- Rows whose person is known by name, birth date and village only: somebody has to say who it is.
CREATE TABLE screening_match (
  id uuid PRIMARY KEY,
  batch_id uuid NOT NULL REFERENCES screening_batch (id),
  row_number integer NOT NULL CHECK (row_number > 0),
  department text NOT NULL,
  kind text NOT NULL,
  -- The village that the department named.
  region_code region_code NOT NULL,
  name_sealed bytea NOT NULL,
  birth_date date NOT NULL,
  -- Members of that name, born that day, who lived there when the row came.
  candidates uuid[] NOT NULL CHECK (cardinality(candidates) > 0),
  record_key bytea NOT NULL,
  occurred_on date NOT NULL,
  amount_fen bigint CHECK (amount_fen >= 0),
  code text,
  tried boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('OPEN', 'MATCHED', 'NOBODY')),
  member_id uuid,
  resolved_by text,
  resolved_at timestamptz,
  -- Whether its household was held against the rules since.
  ruled boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  CHECK ((status = 'MATCHED') = (member_id IS NOT NULL)),
  CHECK ((status = 'OPEN') = (resolved_at IS NULL))
);

CREATE UNIQUE INDEX screening_match_once ON screening_match (record_key) WHERE NOT tried;
CREATE UNIQUE INDEX screening_match_tried_once ON screening_match (batch_id, record_key) WHERE tried;
CREATE INDEX screening_match_by_batch ON screening_match (batch_id, row_number);
CREATE INDEX screening_match_open ON screening_match (region_code, id) WHERE status = 'OPEN';
CREATE INDEX screening_match_to_rule ON screening_match (batch_id, id) WHERE status = 'MATCHED' AND NOT ruled;

-- Findings: what the rules say of a batch.

-- How far a batch has been held against the rules, and who decided about it.
CREATE TABLE screening_ruling (
  batch_id uuid PRIMARY KEY REFERENCES screening_batch (id),
  rule_set_id uuid NOT NULL,
  begun_at timestamptz NOT NULL,
  -- Households up to this one are judged, in the order of their ids.
  judged_to uuid,
  judged integer NOT NULL DEFAULT 0,
  judged_whole boolean NOT NULL DEFAULT false,
  -- Households with a finding, and as many as the last batch of the same department, kind and region had.
  households integer NOT NULL DEFAULT 0,
  households_before integer NOT NULL DEFAULT 0,
  released_by text,
  released_at timestamptz,
  retracted_by text,
  retracted_at timestamptz,
  -- Why. Encrypted with table, column and batch as associated data.
  reason_sealed bytea,
  CHECK ((released_by IS NULL) = (released_at IS NULL)),
  CHECK ((retracted_by IS NULL) = (retracted_at IS NULL))
);

-- A rule that is met. The report of the warning it came into has its id.
CREATE TABLE screening_finding (
  id uuid PRIMARY KEY,
  batch_id uuid NOT NULL REFERENCES screening_batch (id),
  region_code region_code NOT NULL,
  department text NOT NULL,
  rule_key text NOT NULL,
  household_id uuid NOT NULL,
  -- Null for rules that take a household as a whole.
  member_id uuid,
  -- The newest record it rests on.
  record_id uuid NOT NULL,
  household_group text NOT NULL CHECK (household_group IN ('FORMER_POOR', 'OTHER')),
  -- In fen for amounts, in records for counts.
  amount boolean NOT NULL,
  value bigint NOT NULL,
  limit_value bigint NOT NULL,
  found_at timestamptz NOT NULL,
  -- FOUND waits to be raised; GONE: the household is not there any more; TRIED: of a dry run.
  status text NOT NULL CHECK (status IN ('FOUND', 'RAISED', 'JOINED', 'QUIET', 'GONE', 'TRIED', 'RETRACTED')),
  -- No foreign key: a warning is another room's.
  warning_id uuid,
  outcome text CHECK (outcome IN ('APPLICATION_OPENED', 'HELPED_ON_THE_SPOT', 'UNFOUNDED', 'PASSED_TO_OTHER_POLICY',
    'RETRACTED')),
  settled_at timestamptz,
  CONSTRAINT screening_finding_once UNIQUE NULLS NOT DISTINCT (batch_id, household_id, rule_key, member_id),
  CHECK (status NOT IN ('RAISED', 'JOINED', 'QUIET') OR warning_id IS NOT NULL),
  CHECK ((outcome IS NULL) = (settled_at IS NULL))
);

CREATE INDEX screening_finding_waiting ON screening_finding (batch_id, household_id) WHERE status = 'FOUND';
CREATE INDEX screening_finding_standing ON screening_finding (batch_id, household_id)
  WHERE status IN ('RAISED', 'JOINED', 'QUIET');
CREATE INDEX screening_finding_of_warning ON screening_finding (warning_id) WHERE warning_id IS NOT NULL;
CREATE INDEX screening_finding_by_department ON screening_finding (department, found_at DESC, id DESC);
