-- room: monitoring

-- A household's spell under monitoring, from inclusion to elimination or another end.
CREATE TABLE monitoring_object (
  id uuid PRIMARY KEY,
  household_id uuid NOT NULL REFERENCES household (id),
  -- The household's, kept here so that lists and figures need no join.
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) >= 12),
  category text NOT NULL
    CHECK (category IN ('UNSTABLE_OUT_OF_POVERTY', 'MARGINAL_PRONE_TO_POVERTY', 'SUDDEN_SERIOUS_DIFFICULTY')),
  causes text[] NOT NULL CHECK (cardinality(causes) > 0 AND causes <@ ARRAY['ILLNESS', 'SCHOOLING', 'DISABILITY',
    'NATURAL_DISASTER', 'ACCIDENT', 'FAILED_BUSINESS', 'UNSTABLE_WORK', 'LACK_OF_LABOUR', 'OTHER']),
  dimensions text[] NOT NULL CHECK (dimensions <@ ARRAY['FOOD', 'CLOTHING', 'COMPULSORY_EDUCATION',
    'BASIC_MEDICAL_CARE', 'SAFE_HOUSING', 'DRINKING_WATER']),
  status text NOT NULL CHECK (status IN ('OPEN', 'ELIMINATED', 'ENDED')),
  origin text NOT NULL CHECK (origin IN ('IMPORTED', 'CASE')),
  -- The case that included the household. No foreign key: cases come after monitoring.
  case_id uuid,
  included_on date NOT NULL,
  eliminated_on date CHECK (eliminated_on >= included_on),
  ended_on date CHECK (ended_on >= included_on),
  ended_reason text CHECK (ended_reason IN ('DECEASED', 'MOVED_AWAY', 'WRONGLY_INCLUDED')),
  -- How the household is looked after once its risk was eliminated: until which day, the last visit since, and the visit
  -- that ended it. Imported spells are not observed.
  observed_until date CHECK (observed_until >= eliminated_on),
  observed_on date CHECK (observed_on >= eliminated_on),
  observation_ended_on date,
  -- Whether a helper answers for it now, and whether a measure was planned since it came or came back: kept with the row so that the lists of
  -- those who lack one cost what they return.
  has_helper boolean NOT NULL DEFAULT false,
  has_measure boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK ((status = 'ELIMINATED') = (eliminated_on IS NOT NULL)),
  CHECK ((status = 'ENDED') = (ended_on IS NOT NULL)),
  CHECK ((ended_on IS NULL) = (ended_reason IS NULL)),
  CHECK (observed_until IS NULL OR status = 'ELIMINATED'),
  CHECK (observed_until IS NOT NULL OR (observed_on IS NULL AND observation_ended_on IS NULL)),
  CHECK ((origin = 'CASE') = (case_id IS NOT NULL))
);

CREATE UNIQUE INDEX monitoring_object_one_open ON monitoring_object (household_id) WHERE status = 'OPEN';
CREATE UNIQUE INDEX monitoring_object_by_case ON monitoring_object (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX monitoring_object_by_household ON monitoring_object (household_id, included_on);
CREATE INDEX monitoring_object_by_region ON monitoring_object (region_code, id);
CREATE INDEX monitoring_object_by_district_and_age ON monitoring_object (left(region_code, 6), included_on, id);
CREATE INDEX monitoring_object_by_township_and_age ON monitoring_object (left(region_code, 9), included_on, id);
CREATE INDEX monitoring_object_without_helper ON monitoring_object (region_code, id)
  WHERE status = 'OPEN' AND NOT has_helper;
CREATE INDEX monitoring_object_observed ON monitoring_object (region_code, id)
  WHERE observed_until IS NOT NULL AND observation_ended_on IS NULL;
CREATE INDEX monitoring_object_without_measure ON monitoring_object (region_code, id)
  WHERE status = 'OPEN' AND NOT has_measure;

-- Everyone who was ever a member of the household during the spell.
CREATE TABLE monitoring_person (
  monitoring_object_id uuid NOT NULL REFERENCES monitoring_object (id),
  member_id uuid NOT NULL REFERENCES household_member (id),
  -- Whether he belonged to it on the day of elimination: who left before was not eliminated with it.
  present_at_elimination boolean NOT NULL DEFAULT false,
  PRIMARY KEY (monitoring_object_id, member_id)
);

CREATE INDEX monitoring_person_by_member ON monitoring_person (member_id);

-- The person who answers for a monitored household; one at a time.
CREATE TABLE helper (
  id uuid PRIMARY KEY,
  monitoring_object_id uuid NOT NULL REFERENCES monitoring_object (id),
  name text NOT NULL CHECK (name <> ''),
  -- The body he works for, as people say it.
  employer text NOT NULL CHECK (employer <> ''),
  phone_sealed bytea,
  since date NOT NULL,
  until date CHECK (until >= since)
);

CREATE INDEX helper_by_monitoring_object ON helper (monitoring_object_id, since);
CREATE UNIQUE INDEX helper_one_current ON helper (monitoring_object_id) WHERE until IS NULL;

CREATE TABLE measure (
  id uuid PRIMARY KEY,
  monitoring_object_id uuid NOT NULL REFERENCES monitoring_object (id),
  kind text NOT NULL CHECK (kind IN ('INDUSTRY', 'EMPLOYMENT', 'FINANCE', 'PUBLIC_WELFARE_POST',
    'ALLOWANCE_AND_RELIEF', 'MEDICAL_AID', 'EDUCATION_AID', 'HOUSING_REPAIR', 'DRINKING_WATER', 'INSURANCE',
    'SPECIAL_FUND_GRANT', 'SOCIAL_HELP', 'MOTIVATION_AND_SKILLS')),
  description_sealed bytea,
  -- What it is worth to the household, in fen, where that can be said.
  amount_fen bigint CHECK (amount_fen >= 0),
  planned_on date NOT NULL,
  due_on date NOT NULL CHECK (due_on >= planned_on),
  completed_on date CHECK (completed_on >= planned_on),
  result_sealed bytea,
  -- Recorded by the daily tick: figures depend on recorded state only, never on the hour they are asked at.
  overdue_since date,
  -- Its household's monitoring ended before it was delivered.
  dropped_on date CHECK (dropped_on IS NULL OR completed_on IS NULL),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0)
);

CREATE INDEX measure_by_due ON measure (due_on, id);
CREATE INDEX measure_by_plan ON measure (planned_on, id);
CREATE INDEX measure_by_monitoring_object ON measure (monitoring_object_id, planned_on);
CREATE INDEX measure_open_by_due ON measure (due_on) WHERE completed_on IS NULL AND dropped_on IS NULL AND overdue_since IS NULL;
CREATE INDEX measure_overdue ON measure (monitoring_object_id)
  WHERE completed_on IS NULL AND dropped_on IS NULL AND overdue_since IS NOT NULL;

-- The history of a spell (监测变更记录): what it was monitored for before and after, by whom and why. Added to, never changed.
CREATE TABLE monitoring_change (
  id uuid PRIMARY KEY,
  monitoring_object_id uuid NOT NULL REFERENCES monitoring_object (id),
  kind text NOT NULL CHECK (kind IN ('JOINED', 'ADJUSTED', 'ELIMINATED', 'RETURNED', 'ENDED')),
  -- Of the spell after it.
  version integer NOT NULL CHECK (version > 1),
  category_before text NOT NULL,
  causes_before text[] NOT NULL,
  dimensions_before text[] NOT NULL,
  category_after text NOT NULL,
  causes_after text[] NOT NULL,
  dimensions_after text[] NOT NULL,
  end_reason text CHECK ((end_reason IS NOT NULL) = (kind = 'ENDED')),
  reason_sealed bytea,
  -- The day of the elimination that a return took back: without it nobody could tell who was monitored on a day gone by.
  taken_back date CHECK ((taken_back IS NOT NULL) = (kind = 'RETURNED')),
  -- The case that decided it. No foreign key: cases come after monitoring.
  case_id uuid,
  evidence_ids uuid[] NOT NULL DEFAULT '{}',
  changer text NOT NULL CHECK (changer <> ''),
  changer_role text NOT NULL,
  changed_at timestamptz NOT NULL,
  UNIQUE (monitoring_object_id, version)
);

CREATE INDEX monitoring_change_returned ON monitoring_change (monitoring_object_id, version) WHERE kind = 'RETURNED';

-- For dashboard and export: one row a spell.
CREATE VIEW view_monitoring_spell AS
  SELECT id, household_id, region_code, category, causes, dimensions, status, origin, case_id, included_on,
         eliminated_on, ended_on, ended_reason, has_helper, has_measure,
         (SELECT count(*) FROM measure
           WHERE monitoring_object_id = monitoring_object.id AND completed_on IS NULL AND dropped_on IS NULL
             AND overdue_since IS NOT NULL)
           AS measures_overdue,
         -- The first measure that reached the household.
         (SELECT min(completed_on) FROM measure WHERE monitoring_object_id = monitoring_object.id) AS first_measure_on
    FROM monitoring_object;

-- For dashboard: one row a person and spell. Count distinct person_id: one person may live through two spells.
CREATE VIEW view_monitoring_person AS
  SELECT monitoring_object_id AS spell_id, member_id AS person_id, household_id, region_code, category, causes,
         dimensions, status, included_on, eliminated_on, status = 'ELIMINATED' AND present_at_elimination AS eliminated
    FROM monitoring_person
    JOIN monitoring_object ON id = monitoring_object_id;

-- For dashboard: from which day to which a household was under monitoring. One row a spell, from its inclusion or its last
-- return on, without an end while it is open; and one for each time before, which a return put an end to.
CREATE VIEW view_monitoring_period AS
  SELECT spell.id AS spell_id, spell.household_id, spell.region_code,
         coalesce((SELECT max((changed_at AT TIME ZONE 'Asia/Shanghai')::date)
                     FROM monitoring_change
                    WHERE monitoring_object_id = spell.id AND kind = 'RETURNED'), spell.included_on) AS from_on,
         coalesce(spell.eliminated_on, spell.ended_on) AS until_on
    FROM monitoring_object AS spell
   UNION ALL
  SELECT spell.id, spell.household_id, spell.region_code,
         coalesce((SELECT max((earlier.changed_at AT TIME ZONE 'Asia/Shanghai')::date)
                     FROM monitoring_change AS earlier
                    WHERE earlier.monitoring_object_id = spell.id AND earlier.kind = 'RETURNED'
                      AND earlier.version < change.version), spell.included_on),
         change.taken_back
    FROM monitoring_change AS change
    JOIN monitoring_object AS spell ON spell.id = change.monitoring_object_id
   WHERE change.kind = 'RETURNED';
