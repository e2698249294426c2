-- room: opinion

-- One matter that media, a petition, the hotline or the net told of (舆情), however many told of it. It waits until somebody
-- has looked and the desk has answered. What was said stands in the mentions, sealed.
CREATE TABLE opinion_report (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('MEDIA', 'PETITION', 'HOTLINE', 'ONLINE')),
  -- Where it is; while it is not located, the region of whoever took it in.
  region_code region_code NOT NULL REFERENCES region (code),
  located boolean NOT NULL,
  household_id uuid REFERENCES household (id),
  status text NOT NULL CHECK (status IN ('REPORTED', 'ASSESSED', 'ANSWERED')),
  -- When the answer is due, as its task says. Kept with the row for work lists.
  due_at timestamptz NOT NULL,
  -- Recorded when it happens, and kept: whether an answer came late is asked later, too.
  overdue boolean NOT NULL DEFAULT false,
  founded boolean,
  findings_sealed bytea,
  assessed_by text,
  assessed_role text,
  assessed_at timestamptz,
  -- No foreign key: a warning is another room's.
  warning_id uuid,
  answer_sealed bytea,
  answered_by text,
  answered_role text,
  answered_at timestamptz,
  -- When it was first said, and when it was taken in here.
  reported_at timestamptz NOT NULL,
  taken_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CHECK ((status = 'REPORTED') = (founded IS NULL)),
  CHECK ((founded IS NULL) = (findings_sealed IS NULL)),
  CHECK ((founded IS NULL) = (assessed_at IS NULL)),
  CHECK (warning_id IS NULL OR founded),
  CHECK (household_id IS NULL OR located),
  CHECK ((status = 'ANSWERED') = (answer_sealed IS NOT NULL)),
  CHECK ((status = 'ANSWERED') = (answered_at IS NOT NULL))
);

CREATE INDEX opinion_report_by_region ON opinion_report (region_code, taken_at DESC, id DESC);
CREATE INDEX opinion_report_open ON opinion_report (region_code) INCLUDE (overdue) WHERE status <> 'ANSWERED';
CREATE INDEX opinion_report_by_household ON opinion_report (household_id) WHERE household_id IS NOT NULL;

-- Everyone who told of it: the first mention and each repeat.
CREATE TABLE opinion_mention (
  report_id uuid NOT NULL REFERENCES opinion_report (id),
  -- 1 for the mention that the report began with.
  number integer NOT NULL CHECK (number >= 1),
  id uuid NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('MEDIA', 'PETITION', 'HOTLINE', 'ONLINE')),
  reporter text NOT NULL,
  role text NOT NULL,
  -- Encrypted with table, column and id as associated data: all four may name people.
  text_sealed bytea NOT NULL,
  address_sealed bytea,
  reference_sealed bytea,
  place_sealed bytea,
  -- Keyed digests of the normalised address, and of kind and reference: the same source gives the same digest.
  address_digest bytea,
  reference_digest bytea,
  -- Blind index of the text: for each pair of neighbouring characters 16 bits of its keyed digest. No order, no counts, and
  -- many pairs to a number: it only narrows down what is then opened and read. At most 1,999, as a text has 2,000 characters.
  pairs_digest integer[] NOT NULL CHECK (cardinality(pairs_digest) < 2000),
  reported_at timestamptz NOT NULL,
  taken_at timestamptz NOT NULL,
  PRIMARY KEY (report_id, number)
);

CREATE INDEX opinion_mention_by_address ON opinion_mention (address_digest) WHERE address_digest IS NOT NULL;
CREATE INDEX opinion_mention_by_reference ON opinion_mention (reference_digest) WHERE reference_digest IS NOT NULL;
CREATE INDEX opinion_mention_by_pairs ON opinion_mention USING gin (pairs_digest);

-- What dashboard and export may read of reports.
CREATE VIEW view_opinion AS
SELECT id, kind, region_code, located, household_id, status, founded, overdue, due_at, reported_at, taken_at, assessed_at,
       answered_at
  FROM opinion_report;
