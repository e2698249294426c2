-- room: task

-- Who must do what by when (待办). One mechanism for steps, hops and replies; deadlines are in working days.
CREATE TABLE task (
  id uuid PRIMARY KEY,
  -- What is to be done; each room names its own.
  kind text NOT NULL CHECK (kind ~ '^[A-Z][A-Z_]{1,40}$'),
  -- What it is about: a type of the graph and the id of its row.
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  household_id uuid,
  -- Where the subject is. No foreign key: the calendar's task exists before a region has been loaded.
  region_code region_code NOT NULL,
  -- The post that has to do it. vacant_role: the post it was meant for, which nobody held.
  holder_role text NOT NULL,
  holder_region region_code NOT NULL,
  holder_department text,
  vacant_role text,
  -- One person by name of his token, where the post alone does not say who: a monitor of a section.
  assignee text,
  working_days int NOT NULL CHECK (working_days >= 0),
  opened_at timestamptz NOT NULL,
  -- NULL while the clock is stopped; then remaining_days says what is left on it.
  due_at timestamptz,
  remaining_days int CHECK (remaining_days >= 0),
  -- Recorded once, when the sweep finds it; it stays when the clock stops or the task is closed.
  overdue_at timestamptz,
  escalated_role text,
  escalated_region region_code,
  status text NOT NULL CHECK (status IN ('OPEN', 'PAUSED', 'CLOSED', 'CANCELLED')),
  closed_at timestamptz,
  closed_by text,
  version int NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK (status <> 'OPEN' OR (due_at IS NOT NULL AND remaining_days IS NULL)),
  CHECK (status <> 'PAUSED' OR (due_at IS NULL AND remaining_days IS NOT NULL)),
  CHECK ((status IN ('CLOSED', 'CANCELLED')) = (closed_at IS NOT NULL)),
  CHECK ((escalated_role IS NULL) = (escalated_region IS NULL)),
  CHECK (escalated_role IS NULL OR overdue_at IS NOT NULL)
);

CREATE INDEX task_due ON task (due_at) WHERE status = 'OPEN' AND overdue_at IS NULL;
CREATE INDEX task_of_subject ON task (subject_id) WHERE status IN ('OPEN', 'PAUSED');
CREATE INDEX task_of_holder ON task (holder_role, holder_region, due_at, id) WHERE status IN ('OPEN', 'PAUSED');
CREATE INDEX task_of_superior ON task (escalated_role, escalated_region, due_at, id)
  WHERE status IN ('OPEN', 'PAUSED') AND escalated_role IS NOT NULL;

-- That the daily tick of a district ran, so that however many replicas there are it runs once a business day.
CREATE TABLE daily_tick (
  district_code region_code NOT NULL CHECK (length(district_code) = 6),
  day date NOT NULL,
  ran_at timestamptz NOT NULL,
  PRIMARY KEY (district_code, day)
);

-- For dashboard and export: the business day as it was last recorded.
CREATE VIEW view_business_day AS
  SELECT district_code, max(day) AS day FROM daily_tick GROUP BY district_code;
