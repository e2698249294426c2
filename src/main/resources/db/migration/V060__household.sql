-- room: household

-- Every column that ends in _sealed is encrypted with table, column and row id as associated data; every column that
-- ends in _digest is a keyed digest. Neither says anything to who has the table but not the key.

-- The family: the unit of everything. Stored at its village or village group.
CREATE TABLE household (
  id uuid PRIMARY KEY,
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) >= 12),
  -- Once registered as poor and out of poverty since: such a household is UNSTABLE, others are MARGINAL.
  former_poor boolean NOT NULL DEFAULT false,
  -- Null while a household is only declared: the first village visit verifies it.
  verified_on date,
  bank_account_sealed bytea,
  registered_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0)
);

CREATE INDEX household_by_region ON household (region_code, id);
CREATE INDEX household_by_district_and_age ON household (left(region_code, 6), registered_at, id);
CREATE INDEX household_by_township_and_age ON household (left(region_code, 9), registered_at, id);

-- The id of a member names the person: one who changes the household takes the row along.
CREATE TABLE household_member (
  id uuid PRIMARY KEY,
  household_id uuid NOT NULL REFERENCES household (id),
  name text NOT NULL CHECK (name <> ''),
  relation text NOT NULL CHECK (relation IN ('HEAD', 'SPOUSE', 'CHILD', 'CHILD_IN_LAW', 'GRANDCHILD', 'PARENT',
    'PARENT_IN_LAW', 'GRANDPARENT', 'SIBLING', 'OTHER')),
  sex text CHECK (sex IN ('FEMALE', 'MALE')),
  birth_date date NOT NULL,
  labour text CHECK (labour IN ('SKILLED', 'ORDINARY', 'WEAK', 'NONE')),
  id_number_sealed bytea,
  id_number_digest bytea,
  -- Of the last six characters, by which people name themselves at a counter.
  id_number_tail_digest bytea,
  -- A newborn's parents say why there is no number yet.
  no_id_reason_sealed bytea,
  phone_sealed bytea,
  health_sealed bytea,
  joined_on date NOT NULL,
  left_on date,
  departure text CHECK (departure IN ('DIED', 'MARRIED_OUT', 'MOVED')),
  CHECK ((id_number_sealed IS NULL) = (id_number_digest IS NULL)),
  CHECK ((id_number_sealed IS NULL) = (id_number_tail_digest IS NULL)),
  CHECK (id_number_sealed IS NOT NULL OR no_id_reason_sealed IS NOT NULL),
  CHECK ((left_on IS NULL) = (departure IS NULL))
);

CREATE INDEX household_member_by_household ON household_member (household_id, id);
CREATE UNIQUE INDEX household_member_one_head ON household_member (household_id)
  WHERE relation = 'HEAD' AND left_on IS NULL;
CREATE UNIQUE INDEX household_member_once ON household_member (household_id, id_number_digest) WHERE left_on IS NULL;
-- Not unique: a person may be declared with a second household before the visit finds out where he lives.
CREATE INDEX household_member_by_id_number ON household_member (id_number_digest);
CREATE INDEX household_member_by_id_number_tail ON household_member (id_number_tail_digest);
CREATE INDEX household_member_by_name ON household_member USING gin (name gin_trgm_ops);
-- Departments that know no number name a person by birth date, name and village.
CREATE INDEX household_member_by_birth ON household_member (birth_date, name) WHERE left_on IS NULL;

-- Low-income allowance with its history: class 1 is the highest.
CREATE TABLE allowance (
  id uuid PRIMARY KEY,
  household_id uuid NOT NULL REFERENCES household (id),
  class smallint NOT NULL CHECK (class BETWEEN 1 AND 4),
  since date NOT NULL,
  until date CHECK (until >= since)
);

CREATE INDEX allowance_by_household ON allowance (household_id, since);
CREATE UNIQUE INDEX allowance_one_current ON allowance (household_id) WHERE until IS NULL;

-- Net income per head of a calendar year, in fen.
CREATE TABLE household_income (
  household_id uuid NOT NULL REFERENCES household (id),
  year integer NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  per_head_fen bigint NOT NULL CHECK (per_head_fen >= 0),
  PRIMARY KEY (household_id, year)
);

-- Who was shown what of a household's sealed data, and why. Never what was shown.
CREATE TABLE household_reveal (
  id uuid PRIMARY KEY,
  household_id uuid NOT NULL REFERENCES household (id),
  member_id uuid REFERENCES household_member (id),
  fields text[] NOT NULL CHECK (cardinality(fields) > 0),
  purpose_sealed bytea NOT NULL,
  issuer text NOT NULL,
  subject text NOT NULL,
  revealed_at timestamptz NOT NULL
);

CREATE INDEX household_reveal_by_household ON household_reveal (household_id, revealed_at, id);

-- That somebody searched by digits of an identity number; never for which.
CREATE TABLE household_id_search (
  id uuid PRIMARY KEY,
  issuer text NOT NULL,
  subject text NOT NULL,
  searched_at timestamptz NOT NULL
);

CREATE INDEX household_id_search_by_person ON household_id_search (issuer, subject, searched_at);

-- For dashboard and export.
CREATE VIEW view_household AS
  SELECT id, region_code, former_poor, verified_on, registered_at FROM household;
