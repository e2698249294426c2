-- room: casework

-- Columns that end in _sealed are encrypted with table, column and row id as associated data. A person (submitter,
-- decider, signer …) is the subject of his token, or what a partner app named him by; never a name.

-- One approval file (审批档案) for one household.
CREATE TABLE approval_case (
  id uuid PRIMARY KEY,
  household_id uuid NOT NULL REFERENCES household (id),
  -- The household's, kept here so that lists and figures need no join.
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) >= 12),
  kind text NOT NULL CHECK (kind IN ('IDENTIFICATION', 'ELIMINATION')),
  -- The spell whose elimination it decides.
  monitoring_object_id uuid REFERENCES monitoring_object (id)
    CHECK ((monitoring_object_id IS NOT NULL) = (kind = 'ELIMINATION')),
  source text NOT NULL
    CHECK (source IN ('SELF_DECLARATION', 'GRASSROOTS_VISIT', 'DEPARTMENT_SCREENING', 'PUBLIC_OPINION')),
  medium text NOT NULL CHECK (medium IN ('MINI_PROGRAM', 'NATIONAL_APP', 'CONSULTING_TELEPHONE', 'SERVICE_WINDOW',
    'SOCIAL_SOFTWARE', 'VILLAGE_CADRE', 'VILLAGE_SERVICE_STATION', 'VISIT', 'DATA_EXCHANGE')),
  causes text[] NOT NULL CHECK (cardinality(causes) > 0 AND causes <@ ARRAY['ILLNESS', 'SCHOOLING', 'DISABILITY',
    'NATURAL_DISASTER', 'ACCIDENT', 'FAILED_BUSINESS', 'UNSTABLE_WORK', 'LACK_OF_LABOUR', 'OTHER']),
  step text NOT NULL CHECK (step IN ('APPLICATION', 'VILLAGE_REVIEW', 'TOWNSHIP_EXAMINATION', 'FOUR_PERSONNEL_CHECK',
    'DISTRICT_REVIEW')),
  status text NOT NULL CHECK (status IN ('OPEN', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
  -- 1, and one more each time the file is sent back: findings, votes and objections belong to a round.
  round integer NOT NULL DEFAULT 1 CHECK (round > 0),
  -- The version of the rules it began under stays with it.
  rule_set_id uuid NOT NULL,
  submitted_at timestamptz NOT NULL,
  submitter text NOT NULL CHECK (submitter <> ''),
  -- Subject of the partner app that handed it in; null for a person's own token.
  submitted_through text,
  commitment_signed boolean NOT NULL,
  -- Deadline of the whole case; while the file is sent back its clock stands still.
  case_due_at timestamptz NOT NULL,
  paused_at timestamptz,
  -- Of the step it waits at, as the step's tasks say: when it is due, and whom it waits for. Kept with the row for work
  -- lists; a file sent back has no due time.
  due_at timestamptz,
  holder_roles text[] NOT NULL DEFAULT '{}',
  -- Recorded when it happens: figures depend on recorded state only, never on the hour they are asked at.
  overdue boolean NOT NULL DEFAULT false,
  closed_at timestamptz,
  rejection_ground text CHECK (rejection_ground IN ('BELOW_STANDARD', 'INCOME_ABOVE_LINE', 'NO_RISK_FOUND',
    'COVERED_BY_OTHER_POLICY', 'NOT_RESIDENT', 'OBJECTION_UPHELD', 'RISK_REMAINS', 'OTHER')),
  -- The reason in plain words for the family, and the nearest other policy.
  rejection_reason_sealed bytea,
  nearest_policy_sealed bytea,
  -- What the district included the household under.
  category text
    CHECK (category IN ('UNSTABLE_OUT_OF_POVERTY', 'MARGINAL_PRONE_TO_POVERTY', 'SUDDEN_SERIOUS_DIFFICULTY')),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK ((status = 'OPEN') = (closed_at IS NULL)),
  CHECK ((status = 'REJECTED') = (rejection_ground IS NOT NULL)),
  CHECK (status = 'OPEN' OR (due_at IS NULL AND holder_roles = '{}' AND paused_at IS NULL))
);

CREATE UNIQUE INDEX approval_case_one_open ON approval_case (household_id) WHERE status = 'OPEN';
CREATE INDEX approval_case_by_household ON approval_case (household_id, submitted_at DESC, id DESC);
CREATE INDEX approval_case_by_spell ON approval_case (monitoring_object_id, submitted_at DESC, id DESC)
  WHERE monitoring_object_id IS NOT NULL;
CREATE INDEX approval_case_by_region ON approval_case (region_code, submitted_at DESC, id DESC);
CREATE INDEX approval_case_by_district_and_age ON approval_case (left(region_code, 6), submitted_at DESC, id DESC);
CREATE INDEX approval_case_by_township_and_age ON approval_case (left(region_code, 9), submitted_at DESC, id DESC);
CREATE INDEX approval_case_open ON approval_case (region_code, id) INCLUDE (step, overdue, due_at)
  WHERE status = 'OPEN';
CREATE INDEX approval_case_by_partner ON approval_case (submitted_through, submitted_at DESC, id DESC)
  WHERE submitted_through IS NOT NULL;

-- One need as it was declared (申报): the one that opened a case, one that joined it, or one of a household already under
-- monitoring, which has no open case.
CREATE TABLE case_declaration (
  id uuid PRIMARY KEY,
  case_id uuid REFERENCES approval_case (id),
  household_id uuid NOT NULL REFERENCES household (id),
  region_code region_code NOT NULL REFERENCES region (code),
  medium text NOT NULL,
  causes text[] NOT NULL CHECK (cardinality(causes) > 0),
  description_sealed bytea,
  -- What the family says it lacks, in fen.
  amount_fen bigint CHECK (amount_fen > 0),
  observed_at timestamptz,
  declarer text NOT NULL CHECK (declarer <> ''),
  declared_through text,
  evidence_ids uuid[] NOT NULL DEFAULT '{}',
  declared_at timestamptz NOT NULL
);

CREATE INDEX case_declaration_by_case ON case_declaration (case_id, declared_at, id);
CREATE INDEX case_declaration_by_household ON case_declaration (household_id, declared_at, id);

-- What an application that was made of a warning had to ask, and what was known already.
CREATE TABLE case_intake (
  case_id uuid PRIMARY KEY REFERENCES approval_case (id),
  asked text[] NOT NULL,
  known text[] NOT NULL
);

-- Each time a case came to a step, and how it left it (环节).
CREATE TABLE case_step (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case (id),
  -- 1 for the first.
  number integer NOT NULL CHECK (number > 0),
  step text NOT NULL,
  entered_at timestamptz NOT NULL,
  due_at timestamptz,
  left_at timestamptz,
  decision text CHECK (decision IN ('APPROVE', 'REJECT', 'SEND_BACK')),
  -- Null where it left without a decision: completed, withdrawn, or by the last of the four findings.
  decider text,
  decider_role text,
  opinion_sealed bytea,
  -- Where it was sent back to, and what is missing: one entry a line.
  sent_back_to text,
  missing_sealed bytea,
  evidence_ids uuid[] NOT NULL DEFAULT '{}',
  UNIQUE (case_id, number),
  CHECK (decision IS NULL OR left_at IS NOT NULL),
  CHECK ((sent_back_to IS NOT NULL) = (decision IS NOT NULL AND decision = 'SEND_BACK'))
);

-- A visit to the household (入户核查), for a case or without one.
CREATE TABLE case_visit (
  id uuid PRIMARY KEY,
  case_id uuid REFERENCES approval_case (id),
  household_id uuid NOT NULL REFERENCES household (id),
  region_code region_code NOT NULL REFERENCES region (code),
  visited_on date NOT NULL,
  visitor text NOT NULL,
  visitor_role text NOT NULL,
  notes_sealed bytea,
  -- What was found out: each null where nobody looked; no dimension at all means that all six are secure. Income net, a
  -- head, and expenses of the household that nobody refunds, both of the last twelve months.
  dimensions_at_risk text[] CHECK (dimensions_at_risk <@ ARRAY['FOOD', 'CLOTHING', 'COMPULSORY_EDUCATION',
    'BASIC_MEDICAL_CARE', 'SAFE_HOUSING', 'DRINKING_WATER']),
  income_per_head_fen bigint CHECK (income_per_head_fen >= 0),
  expenses_fen bigint CHECK (expenses_fen >= 0),
  -- The photographs.
  evidence_ids uuid[] NOT NULL DEFAULT '{}',
  recorded_at timestamptz NOT NULL
);

CREATE INDEX case_visit_by_case ON case_visit (case_id, recorded_at, id) WHERE case_id IS NOT NULL;
CREATE INDEX case_visit_by_household ON case_visit (household_id, visited_on DESC, id DESC);
CREATE INDEX case_visit_by_region ON case_visit (region_code, visited_on DESC, id DESC);
CREATE INDEX case_visit_by_day ON case_visit (visited_on, region_code, household_id);

-- One comparison of the household's data with departments (数据比对). What was found is private, so it is sealed whole.
CREATE TABLE case_comparison (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case (id),
  departments text[] NOT NULL CHECK (cardinality(departments) > 0),
  hits integer NOT NULL CHECK (hits >= 0),
  hits_unexplained integer NOT NULL CHECK (hits_unexplained BETWEEN 0 AND hits),
  hits_sealed bytea,
  recorder text NOT NULL,
  recorder_role text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CHECK (hits = 0 OR hits_sealed IS NOT NULL)
);

CREATE INDEX case_comparison_by_case ON case_comparison (case_id, recorded_at, id);

-- One deliberation of the village with its vote (民主评议).
CREATE TABLE case_vote (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case (id),
  round integer NOT NULL CHECK (round > 0),
  held_on date NOT NULL,
  panel_size integer NOT NULL CHECK (panel_size > 0),
  present integer NOT NULL CHECK (present BETWEEN 0 AND panel_size),
  in_favour integer NOT NULL CHECK (in_favour >= 0),
  against integer NOT NULL CHECK (against >= 0),
  recorder text NOT NULL,
  recorder_role text NOT NULL,
  evidence_ids uuid[] NOT NULL DEFAULT '{}',
  recorded_at timestamptz NOT NULL,
  CHECK (in_favour + against <= present)
);

CREATE INDEX case_vote_by_case ON case_vote (case_id, recorded_at, id);

-- One public notice in the village (公示). Its text is made of these columns alone, and none of them can hold a number of
-- a person, a bank account or a word about health.
CREATE TABLE case_notice (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case (id),
  -- Surname only, as `曹*`.
  head_masked text NOT NULL CHECK (head_masked ~ '^[^0-9][*]$'),
  -- Names of places as the register has them; the township's government hears objections.
  township text NOT NULL CHECK (township !~ '[0-9]{4}'),
  village text NOT NULL CHECK (village !~ '[0-9]{4}'),
  village_group text CHECK (village_group !~ '[0-9]{4}'),
  members integer NOT NULL CHECK (members >= 0),
  needs text[] NOT NULL CHECK (cardinality(needs) > 0 AND needs <@ ARRAY['LARGE_EXPENSES', 'SCHOOLING', 'DISASTER',
    'INCOME', 'LIVELIHOOD']),
  published_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > published_at),
  publisher text NOT NULL,
  publisher_role text NOT NULL,
  evidence_ids uuid[] NOT NULL DEFAULT '{}'
);

CREATE INDEX case_notice_by_case ON case_notice (case_id, published_at, id);

-- An objection to the notice (公示异议); while one is unanswered the village cannot approve.
CREATE TABLE case_objection (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case (id),
  round integer NOT NULL CHECK (round > 0),
  objection_sealed bytea,
  recorder text NOT NULL,
  recorder_role text NOT NULL,
  recorded_at timestamptz NOT NULL,
  answer_sealed bytea,
  upheld boolean,
  answerer text,
  answerer_role text,
  answered_at timestamptz,
  CHECK ((answered_at IS NULL) = (upheld IS NULL)),
  CHECK ((answered_at IS NULL) = (answerer IS NULL))
);

CREATE INDEX case_objection_by_case ON case_objection (case_id, recorded_at, id);

-- One signature of the four-personnel check (“四类人员”核查意见), blind to the others of its round until all are in.
CREATE TABLE case_finding (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case (id),
  round integer NOT NULL CHECK (round > 0),
  -- Of the rule set the case began under.
  check_key text NOT NULL,
  favourable boolean NOT NULL,
  finding_sealed bytea,
  signer text NOT NULL,
  signer_role text NOT NULL,
  evidence_ids uuid[] NOT NULL DEFAULT '{}',
  signed_at timestamptz NOT NULL,
  UNIQUE (case_id, round, check_key),
  -- Four signatures are four people.
  UNIQUE (case_id, round, signer)
);

-- For dashboard and export.
CREATE VIEW view_case AS
  SELECT id, household_id, region_code, kind, source, medium, causes, step, status, round > 1 AS was_sent_back, overdue,
         due_at, submitted_at, closed_at, rejection_ground AS rejection_reason, category
    FROM approval_case;

CREATE VIEW view_case_visit AS
  SELECT id, case_id, household_id, region_code, visited_on FROM case_visit;
