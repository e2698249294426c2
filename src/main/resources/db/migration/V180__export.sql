-- room: export
-- Lists wanted as files (导出), one row each. The row stays when the file is deleted: who took what out of the service, and
-- what for, is asked long afterwards.
CREATE TABLE export_job (
  id uuid PRIMARY KEY,
  region_code region_code NOT NULL REFERENCES region (code),
  list text NOT NULL CHECK (list IN ('HOUSEHOLDS', 'MONITORING_OBJECTS', 'WARNINGS', 'CASES', 'GRANTS',
                                   'LEDGER_ENTRIES')),
  format text NOT NULL CHECK (format IN ('CSV', 'XLSX')),
  template text,
  column_keys text[] NOT NULL CHECK (cardinality(column_keys) > 0),
  -- As the list's query takes them: codes and days, never personal data.
  filter jsonb NOT NULL,
  order_by text,
  -- Free text.
  purpose_sealed bytea NOT NULL,

  -- The viewer as whom the list is read.
  issuer text NOT NULL,
  subject text NOT NULL,
  client text,
  roles text[] NOT NULL,
  viewer_region region_code NOT NULL,
  department text,
  scopes text[] NOT NULL,
  locale text NOT NULL CHECK (locale IN ('zh', 'en')),
  -- Token time: a revocation after it voids the export too.
  admitted_at timestamptz NOT NULL,
  requested_at timestamptz NOT NULL,

  status text NOT NULL CHECK (status IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'EXPIRED')),
  failure text CHECK ((failure IS NOT NULL) = (status = 'FAILED')),
  rows_written bigint NOT NULL DEFAULT 0 CHECK (rows_written >= 0),
  rows_total bigint,
  -- The file of the last attempt. Each attempt writes one of its own, and its id is the proof of the lease: who finds
  -- another id here has lost it.
  file_id uuid,
  -- Token time, until when nobody else takes the export.
  leased_until timestamptz CHECK ((leased_until IS NOT NULL) = (status = 'RUNNING')),
  attempts int NOT NULL DEFAULT 0,
  position_before text,
  position_after text,
  byte_length bigint,
  sha256 bytea,
  finished_at timestamptz CHECK ((finished_at IS NOT NULL) = (status IN ('DONE', 'FAILED', 'EXPIRED'))),
  expires_at timestamptz,
  downloads int NOT NULL DEFAULT 0,
  CHECK (status <> 'RUNNING' OR file_id IS NOT NULL),
  CHECK (status NOT IN ('DONE', 'EXPIRED') OR (file_id IS NOT NULL AND byte_length IS NOT NULL AND sha256 IS NOT NULL
         AND expires_at IS NOT NULL AND rows_total IS NOT NULL))
);

CREATE INDEX export_job_waiting ON export_job (requested_at, id) WHERE status IN ('QUEUED', 'RUNNING');
CREATE INDEX export_job_of_person ON export_job (issuer, subject, requested_at, id);
CREATE INDEX export_job_by_age ON export_job (requested_at, id);
CREATE INDEX export_job_expiring ON export_job (expires_at) WHERE status = 'DONE';
CREATE INDEX export_job_of_file ON export_job (file_id) WHERE file_id IS NOT NULL;
