-- room: grid

-- A village's monitoring team (监测队伍).
CREATE TABLE team (
  id uuid PRIMARY KEY,
  -- The village, 12 digits.
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) = 12),
  name text NOT NULL,
  formed_on date NOT NULL,
  active boolean NOT NULL DEFAULT true
);

CREATE UNIQUE INDEX team_of_village ON team (region_code) WHERE active;
CREATE INDEX team_by_region ON team (region_code, id);

-- Someone who answers for the households of one section (监测员).
CREATE TABLE monitor (
  id uuid PRIMARY KEY,
  team_id uuid NOT NULL REFERENCES team (id),
  -- The section: a village group, 14 digits.
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) = 14),
  name text NOT NULL,
  -- Subject of the monitor's token, once one has been given out.
  subject text,
  -- Encrypted with table, column and id as associated data.
  phone_sealed bytea,
  since date NOT NULL,
  active boolean NOT NULL DEFAULT true
);

CREATE INDEX monitor_by_region ON monitor (region_code, id);
CREATE INDEX monitor_by_team ON monitor (team_id, region_code, id);

-- One visit to one household (入户走访).
CREATE TABLE visit (
  id uuid PRIMARY KEY,
  household_id uuid NOT NULL REFERENCES household (id),
  region_code region_code NOT NULL REFERENCES region (code),
  -- Who went, where the visitor is a monitor.
  monitor_id uuid REFERENCES monitor (id),
  visited_on date NOT NULL,
  recorded_at timestamptz NOT NULL
);

CREATE INDEX visit_by_day ON visit (visited_on, region_code, household_id);
CREATE INDEX visit_by_household ON visit (household_id, visited_on DESC);

-- What dashboard and export may read of the grid.
CREATE VIEW view_grid_team AS
SELECT id, region_code
  FROM team
 WHERE active;

CREATE VIEW view_grid_monitor AS
SELECT id, team_id, region_code
  FROM monitor
 WHERE active;

CREATE VIEW view_grid_visit AS
SELECT id, household_id, region_code, visited_on
  FROM visit;
