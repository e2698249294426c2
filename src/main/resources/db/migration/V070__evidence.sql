-- room: evidence

CREATE TABLE evidence (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  status text NOT NULL CHECK (status IN ('AWAITED', 'KEPT', 'REFUSED', 'WITHDRAWN')),
  -- The GraphQL type of the owner; 'Region' while the file belongs to nothing but a place.
  owner_type text NOT NULL,
  owner_id uuid,
  household_id uuid REFERENCES household,
  region_code region_code NOT NULL,
  -- Names of files name people.
  file_name_sealed bytea NOT NULL,
  byte_length bigint NOT NULL CHECK (byte_length > 0),
  sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
  captured_at timestamptz,
  -- Where it was taken: as the client says, and as the camera wrote into it, with what device.
  location_sealed bytea,
  camera_sealed bytea,
  issuer text NOT NULL,
  subject text NOT NULL,
  requested_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  media_type text,
  width int,
  height int,
  pages int,
  preview_length bigint,
  thumbnail_length bigint,
  taken_at text,
  kept_at timestamptz,
  refused_as text,
  withdrawn_by text,
  withdrawal_sealed bytea,
  withdrawn_at timestamptz,
  CONSTRAINT evidence_owner CHECK ((owner_type = 'Region') = (owner_id IS NULL)),
  CONSTRAINT evidence_kept CHECK (status <> 'KEPT' OR (kept_at IS NOT NULL AND media_type IS NOT NULL)),
  CONSTRAINT evidence_refused CHECK ((status = 'REFUSED') = (refused_as IS NOT NULL)),
  CONSTRAINT evidence_withdrawn CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL AND withdrawal_sealed IS NOT NULL))
);

COMMENT ON TABLE evidence IS 'The record of a file; the file itself lies in the storage, under its id. Rows are never deleted once a file came.';

CREATE INDEX evidence_of_owner ON evidence (owner_type, owner_id);

-- What somebody announced and has not sent: bounded for each, and swept when it can no longer come.
CREATE INDEX evidence_awaited ON evidence (issuer, subject, expires_at) WHERE status = 'AWAITED';
