-- room: fund

-- One year of a district's special fund (防返贫专项资金).
CREATE TABLE fund_year (
  -- The district, 6 digits.
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) = 6),
  year smallint NOT NULL CHECK (year BETWEEN 2000 AND 2999),
  opened_on date NOT NULL,
  PRIMARY KEY (region_code, year)
);

-- The books: rows are added, never changed. A mistake is mended by a reversing row.
--   APPROPRIATION  arranged by the district for the year
--   PREMIUM        spent on the government poverty-prevention insurance
--   COMMITMENT     promised to a household, at approval of its grant
--   PAYMENT        paid to it, at allocation; a part of what was committed
--   RELEASE        freed again, because the grant failed or was returned
--   CLAIM          paid by the insurer: outside the appropriation
-- Available = APPROPRIATION - PREMIUM - COMMITMENT + RELEASE.
CREATE TABLE ledger_entry (
  id uuid PRIMARY KEY,
  district_code region_code NOT NULL,
  year smallint NOT NULL,
  -- Whom the money concerns: the household's region, or the district itself.
  region_code region_code NOT NULL REFERENCES region (code),
  kind text NOT NULL
    CHECK (kind IN ('APPROPRIATION', 'PREMIUM', 'COMMITMENT', 'PAYMENT', 'RELEASE', 'CLAIM')),
  -- Fen; below zero in a reversing row only.
  amount_fen bigint NOT NULL CHECK (amount_fen <> 0),
  reverses uuid UNIQUE REFERENCES ledger_entry (id),
  grant_id uuid,
  household_id uuid REFERENCES household (id),
  -- Document or bank reference.
  reference text,
  recorded_at timestamptz NOT NULL,
  FOREIGN KEY (district_code, year) REFERENCES fund_year (region_code, year),
  CHECK (region_code >= district_code AND region_code < district_code || ':'),
  CHECK ((reverses IS NULL) = (amount_fen > 0)),
  CHECK ((kind IN ('COMMITMENT', 'PAYMENT', 'RELEASE')) = (grant_id IS NOT NULL)),
  CHECK (kind NOT IN ('APPROPRIATION', 'PREMIUM') OR region_code = district_code)
);

CREATE INDEX ledger_entry_by_year ON ledger_entry (district_code, year, region_code) INCLUDE (kind, amount_fen, grant_id);

CREATE FUNCTION refuse_change_of_books() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the books are append only';
END
$$;

CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_books();

-- What dashboard and export may read of the fund.
CREATE VIEW view_fund_entry AS
SELECT id, district_code, year, region_code, kind, amount_fen, grant_id, household_id, recorded_at
  FROM ledger_entry;
