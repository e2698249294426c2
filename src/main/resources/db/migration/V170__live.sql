-- room: live
-- Whose tokens an administrator declared void (会话撤销), one row each time. Kept for ever: a token may live longer than
-- anybody remembers.
CREATE TABLE session_revocation (
  id uuid PRIMARY KEY,
  district_code region_code NOT NULL CHECK (length(district_code) = 6),
  -- What of a token is compared with the name: its subject, or the client it was given to.
  party text NOT NULL CHECK (party IN ('SUBJECT', 'CLIENT')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
  -- In token time: tokens issued before are void, and those that do not say when. The latest row counts.
  not_before timestamptz NOT NULL,
  -- Free text about a person.
  reason_sealed bytea NOT NULL
);

CREATE INDEX session_revocation_of_party ON session_revocation (district_code, party, name, not_before);
