-- room: grid

-- A village's monitoring team (监测队伍).
CREATE TABLE team (
  id uuid PRIMARY KEY,
  -- The village, 12 digits.
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) = 12),
  name text NOT NULL CHECK (name <> ''),
  formed_on date NOT NULL,
  active boolean NOT NULL DEFAULT true,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0)
);

CREATE UNIQUE INDEX team_of_village ON team (region_code) WHERE active;
CREATE INDEX team_by_region ON team (region_code, id);

-- A member of a team (监测员). Rows are never deleted: who left stays, with the day.
CREATE TABLE monitor (
  id uuid PRIMARY KEY,
  team_id uuid NOT NULL REFERENCES team (id),
  -- The team's village, kept here so that lists and figures need no join.
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) = 12),
  name text NOT NULL CHECK (name <> ''),
  role text NOT NULL DEFAULT 'MEMBER' CHECK (role IN ('LEADER', 'MEMBER')),
  -- Subject of the monitor's token, once one has been given out.
  subject text,
  -- Encrypted with table, column and id as associated data.
  phone_sealed bytea,
  since date NOT NULL,
  until date CHECK (until >= since)
);

CREATE INDEX monitor_by_region ON monitor (region_code, id);
CREATE INDEX monitor_by_team ON monitor (team_id, region_code, id);
CREATE UNIQUE INDEX monitor_one_leader ON monitor (team_id) WHERE role = 'LEADER' AND until IS NULL;
CREATE UNIQUE INDEX monitor_of_person ON monitor (subject) WHERE subject IS NOT NULL AND until IS NULL;

-- A section of the grid (网格): every village group is one, from the moment it is in the tree.
CREATE TABLE section (
  region_code region_code PRIMARY KEY REFERENCES region (code) ON DELETE CASCADE CHECK (length(region_code) = 14)
);

-- Who answers for a section, from when to when. A section without an open row has nobody, which lists say.
CREATE TABLE section_duty (
  id uuid PRIMARY KEY,
  region_code region_code NOT NULL REFERENCES section (region_code) ON DELETE CASCADE,
  monitor_id uuid NOT NULL REFERENCES monitor (id),
  since date NOT NULL,
  until date CHECK (until >= since)
);

-- One monitor at most answers for a section.
CREATE UNIQUE INDEX section_duty_one_at_a_time ON section_duty (region_code) WHERE until IS NULL;
CREATE INDEX section_duty_by_section ON section_duty (region_code, since);
CREATE INDEX section_duty_by_monitor ON section_duty (monitor_id, region_code);

-- Where each household stands in the grid. The key says that it lies in one section and no other; the triggers below, that
-- none is forgotten, by whatever way it came. Nobody but they and this room write here.
CREATE TABLE section_household (
  household_id uuid PRIMARY KEY REFERENCES household (id) ON DELETE CASCADE,
  -- The section that looks after it: the group in which it is registered, or another one of its village to which it was given
  -- by hand; its village, 12 digits, while nobody has said which group.
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) >= 12),
  registered_at timestamptz NOT NULL,
  -- Whether it is under monitoring now.
  monitored boolean NOT NULL DEFAULT false,
  -- The last visit that met somebody, for a case or without one.
  last_visited_on date
);

CREATE INDEX section_household_by_region ON section_household (region_code, household_id)
  INCLUDE (monitored, last_visited_on, registered_at);
CREATE INDEX section_household_monitored ON section_household (region_code, last_visited_on) WHERE monitored;
CREATE INDEX section_household_by_visit
  ON section_household (coalesce(last_visited_on, DATE '0001-01-01'), household_id);

-- One visit to one household (入户走访).
CREATE TABLE visit (
  id uuid PRIMARY KEY,
  household_id uuid NOT NULL REFERENCES household (id),
  region_code region_code NOT NULL REFERENCES region (code),
  -- Who went, where the visitor is a monitor.
  monitor_id uuid REFERENCES monitor (id),
  visited_on date NOT NULL,
  -- Who recorded it: issuer and subject of the token, and the post; absent for what was loaded.
  recorder_issuer text,
  recorder text,
  recorder_role text,
  -- The key that the recorder's phone gave it, and a keyed digest of what was sent under it.
  client_key uuid,
  content_digest bytea,
  -- Whether anybody of the family was met; a closed door is recorded, and counts as no visit.
  met boolean NOT NULL DEFAULT true,
  -- Members who were present.
  present uuid[] NOT NULL DEFAULT '{}',
  -- Dimensions that were seen, and found secure or at risk.
  secure text[] NOT NULL DEFAULT '{}',
  at_risk text[] NOT NULL DEFAULT '{}',
  -- Encrypted with table, column and id as associated data.
  notes_sealed bytea,
  evidence_ids uuid[] NOT NULL DEFAULT '{}',
  -- The warning that stands for what was found. No foreign key: a warning is another room's.
  warning_id uuid,
  recorded_at timestamptz NOT NULL,
  CHECK ((client_key IS NULL) = (recorder IS NULL)),
  CHECK (NOT secure && at_risk)
);

CREATE INDEX visit_by_day ON visit (visited_on, region_code, household_id) WHERE met;
CREATE INDEX visit_by_household ON visit (household_id, visited_on DESC) INCLUDE (met);
CREATE INDEX visit_by_region ON visit (region_code, visited_on DESC, id DESC);
CREATE UNIQUE INDEX visit_once ON visit (recorder_issuer, recorder, client_key) WHERE client_key IS NOT NULL;

-- What is recorded elsewhere and moves a household's place in the grid. By trigger, because a family must not be lost to the
-- grid whichever way it comes in, be it by a declaration, an import or a statement by hand.
CREATE FUNCTION grid_take_sections() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO section (region_code) SELECT code FROM entered WHERE length(code) = 14;
  RETURN NULL;
END $$;

CREATE FUNCTION grid_take_households() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO section_household (household_id, region_code, registered_at)
  SELECT id, region_code, registered_at FROM entered;
  RETURN NULL;
END $$;

CREATE FUNCTION grid_move_household() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE section_household SET region_code = NEW.region_code WHERE household_id = NEW.id;
  RETURN NULL;
END $$;

CREATE FUNCTION grid_take_spells() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE section_household SET monitored = true
    FROM entered
   WHERE section_household.household_id = entered.household_id AND entered.status = 'OPEN';
  RETURN NULL;
END $$;

CREATE FUNCTION grid_follow_spell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE section_household
     SET monitored = EXISTS (SELECT FROM monitoring_object WHERE household_id = NEW.household_id AND status = 'OPEN')
   WHERE household_id = NEW.household_id;
  RETURN NULL;
END $$;

CREATE FUNCTION grid_take_visits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE section_household SET last_visited_on = greatest(last_visited_on, visited.last_on)
    FROM (SELECT household_id, max(visited_on) AS last_on FROM entered WHERE met GROUP BY 1) AS visited
   WHERE section_household.household_id = visited.household_id;
  RETURN NULL;
END $$;

CREATE FUNCTION grid_take_case_visits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE section_household SET last_visited_on = greatest(last_visited_on, visited.last_on)
    FROM (SELECT household_id, max(visited_on) AS last_on FROM entered GROUP BY 1) AS visited
   WHERE section_household.household_id = visited.household_id;
  RETURN NULL;
END $$;

CREATE TRIGGER region_is_section AFTER INSERT ON region REFERENCING NEW TABLE AS entered
  FOR EACH STATEMENT EXECUTE FUNCTION grid_take_sections();
CREATE TRIGGER household_in_grid AFTER INSERT ON household REFERENCING NEW TABLE AS entered
  FOR EACH STATEMENT EXECUTE FUNCTION grid_take_households();
CREATE TRIGGER household_moved_in_grid AFTER UPDATE OF region_code ON household
  FOR EACH ROW WHEN (OLD.region_code <> NEW.region_code) EXECUTE FUNCTION grid_move_household();
CREATE TRIGGER spell_in_grid AFTER INSERT ON monitoring_object REFERENCING NEW TABLE AS entered
  FOR EACH STATEMENT EXECUTE FUNCTION grid_take_spells();
CREATE TRIGGER spell_followed_by_grid AFTER UPDATE OF status ON monitoring_object
  FOR EACH ROW WHEN (OLD.status <> NEW.status) EXECUTE FUNCTION grid_follow_spell();
CREATE TRIGGER visit_in_grid AFTER INSERT ON visit REFERENCING NEW TABLE AS entered
  FOR EACH STATEMENT EXECUTE FUNCTION grid_take_visits();
CREATE TRIGGER case_visit_in_grid AFTER INSERT ON case_visit REFERENCING NEW TABLE AS entered
  FOR EACH STATEMENT EXECUTE FUNCTION grid_take_case_visits();

-- A judgment meeting of a village or a township (研判会).
CREATE TABLE meeting (
  id uuid PRIMARY KEY,
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) IN (9, 12)),
  held_on date NOT NULL,
  -- Who attended: posts of the place by role, and monitors.
  posts text[] NOT NULL,
  monitor_ids uuid[] NOT NULL,
  -- Encrypted with table, column and id as associated data.
  minutes_sealed bytea,
  recorder text NOT NULL,
  recorder_role text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CHECK (cardinality(posts) + cardinality(monitor_ids) >= 2)
);

CREATE INDEX meeting_by_region ON meeting (region_code, held_on DESC, id DESC);

-- What a meeting made of a warning. The warning itself is moved on by who holds it.
CREATE TABLE meeting_judgment (
  meeting_id uuid NOT NULL REFERENCES meeting (id),
  -- 1 for the first in the order of the minutes.
  number smallint NOT NULL CHECK (number >= 1),
  id uuid NOT NULL,
  -- No foreign key: a warning is another room's.
  warning_id uuid NOT NULL,
  conclusion text NOT NULL
    CHECK (conclusion IN ('APPLICATION', 'HELP_ON_THE_SPOT', 'PASS_ON', 'KEEP_WATCHING', 'UNFOUNDED')),
  -- Encrypted with table, column and id as associated data.
  reasons_sealed bytea,
  PRIMARY KEY (meeting_id, number),
  UNIQUE (meeting_id, warning_id)
);

CREATE INDEX meeting_judgment_by_warning ON meeting_judgment (warning_id);

-- That a village held no meeting in a month, recorded once, by the daily tick.
CREATE TABLE missed_meeting (
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) = 12),
  -- Its first day.
  month date NOT NULL,
  PRIMARY KEY (region_code, month)
);

-- The yearly centralised campaign of a district (集中排查): every household is to be reached once.
CREATE TABLE campaign (
  id uuid PRIMARY KEY,
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) = 6),
  name text NOT NULL CHECK (name <> ''),
  starts_on date NOT NULL,
  ends_on date NOT NULL CHECK (ends_on >= starts_on),
  opened_by text NOT NULL,
  opened_at timestamptz NOT NULL,
  closed_by text,
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);

CREATE UNIQUE INDEX campaign_one_open ON campaign (region_code) WHERE closed_at IS NULL;

-- How far a campaign is, village by village: counted when it opens, and with each household reached until it closes.
CREATE TABLE campaign_village (
  campaign_id uuid NOT NULL REFERENCES campaign (id),
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) = 12),
  -- Households that were there when it opened.
  households integer NOT NULL CHECK (households >= 0),
  reached integer NOT NULL CHECK (reached >= 0),
  PRIMARY KEY (campaign_id, region_code)
);

-- What dashboard and export may read of the grid.
CREATE VIEW view_grid_team AS
SELECT id, region_code
  FROM team
 WHERE active;

CREATE VIEW view_grid_monitor AS
SELECT id, team_id, region_code
  FROM monitor
 WHERE until IS NULL;

CREATE VIEW view_grid_visit AS
SELECT id, household_id, region_code, visited_on
  FROM visit
 WHERE met;

CREATE VIEW view_grid_household AS
SELECT household_id, region_code, monitored, last_visited_on
  FROM section_household;
