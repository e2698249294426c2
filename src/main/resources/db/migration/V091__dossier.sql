-- room: casework

-- An address at which a dossier is printed with sealed data in clear (明示调取): for one person and one case, for minutes.
CREATE TABLE dossier_grant (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case (id),
  -- What was recorded of it, with its purpose, beside the household.
  reveal_id uuid NOT NULL REFERENCES household_reveal (id),
  issuer text NOT NULL,
  subject text NOT NULL,
  granted_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > granted_at)
);

-- room: casework

-- Each copy of a dossier that was given out whole (电子档案出具). Entered before its last bytes leave; the log says the same
-- and is what a copy is verified against.
CREATE TABLE dossier_issue (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES approval_case (id),
  form text NOT NULL CHECK (form IN ('PDF', 'ZIP')),
  sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
  byte_length bigint NOT NULL CHECK (byte_length > 0),
  masked boolean NOT NULL,
  -- The position of the log that the copy shows the case at.
  log_position bigint NOT NULL CHECK (log_position >= 0),
  issuer text NOT NULL,
  subject text NOT NULL,
  issued_at timestamptz NOT NULL
);

CREATE UNIQUE INDEX dossier_issue_by_digest ON dossier_issue (case_id, sha256);
