-- room: evidence
-- Whether files that are nobody's were swept on a day: one replica does it.
CREATE TABLE file_sweep (
  day date PRIMARY KEY,
  begun_at timestamptz NOT NULL
);
