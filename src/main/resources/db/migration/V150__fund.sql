-- room: fund

-- One year of a district's special fund (防返贫专项资金).
CREATE TABLE fund_year (
  -- The district, 6 digits.
  region_code region_code NOT NULL REFERENCES region (code) CHECK (length(region_code) = 6),
  year smallint NOT NULL CHECK (year BETWEEN 2000 AND 2999),
  opened_on date NOT NULL,
  -- How many entries its books have: the next one gets the next number, so that a missing one shows.
  entries bigint NOT NULL DEFAULT 0 CHECK (entries >= 0),
  -- A closed year takes no entries.
  closed_at timestamptz,
  closed_by text,
  PRIMARY KEY (region_code, year),
  CHECK ((closed_at IS NULL) = (closed_by IS NULL))
);

-- What stands in each account of a year, in fen: what was debited less what was credited. Only an entry of the books changes
-- it, and the check is what no program can get around: nobody promises or pays what is not there.
--   APPROPRIATION  where the year's money comes from
--   AVAILABLE      what can still be promised
--   PREMIUM        spent on the government poverty-prevention insurance
--   COMMITTED      promised to households and not yet on its way to them
--   PAID           on its way to households, or with them
--   CARRIED        between this year and its neighbours
--   LAPSED         given back at the end of the year
--   INSURER, CLAIMED  memo accounts outside the appropriation: what insurers paid to households
CREATE TABLE fund_account (
  district_code region_code NOT NULL,
  year smallint NOT NULL,
  account text NOT NULL,
  balance_fen bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (district_code, year, account),
  FOREIGN KEY (district_code, year) REFERENCES fund_year (region_code, year),
  CONSTRAINT fund_account_not_overdrawn CHECK (CASE account
    WHEN 'APPROPRIATION' THEN balance_fen <= 0
    WHEN 'INSURER' THEN balance_fen <= 0
    WHEN 'CARRIED' THEN true
    ELSE balance_fen >= 0 END)
);

CREATE FUNCTION open_fund_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO fund_account (district_code, year, account)
  SELECT NEW.region_code, NEW.year, account
    FROM unnest(ARRAY['APPROPRIATION', 'AVAILABLE', 'PREMIUM', 'COMMITTED', 'PAID', 'CARRIED', 'LAPSED', 'INSURER', 'CLAIMED'])
         AS account;
  RETURN NULL;
END
$$;

CREATE TRIGGER fund_year_has_accounts AFTER INSERT ON fund_year
  FOR EACH ROW EXECUTE FUNCTION open_fund_accounts();

-- An insurance bought from the appropriation for a year's households (政府防贫保险).
CREATE TABLE insurance_policy (
  id uuid PRIMARY KEY,
  district_code region_code NOT NULL,
  year smallint NOT NULL,
  insurer text NOT NULL CHECK (length(insurer) BETWEEN 1 AND 100),
  premium_fen bigint NOT NULL CHECK (premium_fen > 0),
  period_from date NOT NULL,
  -- Last day of the period.
  period_until date NOT NULL CHECK (period_until >= period_from),
  -- Who is insured: households that are in any of these.
  insured_groups text[] NOT NULL CHECK (cardinality(insured_groups) > 0
    AND insured_groups <@ ARRAY['MONITORED', 'FORMER_POOR']),
  -- What a household bears itself of a loss, and the most it is paid in the period.
  deductible_fen bigint NOT NULL CHECK (deductible_fen >= 0),
  cap_fen bigint NOT NULL CHECK (cap_fen > 0),
  reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 100),
  bought_at timestamptz NOT NULL,
  FOREIGN KEY (district_code, year) REFERENCES fund_year (region_code, year)
);

CREATE INDEX insurance_policy_by_year ON insurance_policy (district_code, year);

-- The books: rows are added, never changed. A mistake is mended by a reversing row, which turns an entry's accounts round.
-- Each row moves an amount from one account (credit) to another (debit).
--   APPROPRIATION   arranged by the district for the year                       AVAILABLE <- APPROPRIATION
--   PREMIUM         spent on the government poverty-prevention insurance        PREMIUM   <- AVAILABLE
--   COMMITMENT      promised to a household, at approval of its grant           COMMITTED <- AVAILABLE
--   PAYMENT         sent to it, at allocation                                   PAID      <- COMMITTED
--   PAYMENT_RETURN  a payment failed or was given back                          COMMITTED <- PAID
--   RELEASE         freed again, because the grant failed or was returned       AVAILABLE <- COMMITTED
--   CLAIM           paid by the insurer: outside the appropriation              CLAIMED   <- INSURER
--   CARRY_OUT, CARRY_IN  from one year to the next                              CARRIED   <- AVAILABLE, AVAILABLE <- CARRIED
--   LAPSE           given back at the end of the year                           LAPSED    <- AVAILABLE
CREATE TABLE ledger_entry (
  id uuid PRIMARY KEY,
  district_code region_code NOT NULL,
  year smallint NOT NULL,
  -- Counted from 1 in each year, without gaps; given by the books.
  number bigint NOT NULL,
  -- Whom the money concerns: the household's region, or the district itself.
  region_code region_code NOT NULL REFERENCES region (code),
  kind text NOT NULL
    CHECK (kind IN ('APPROPRIATION', 'PREMIUM', 'COMMITMENT', 'PAYMENT', 'PAYMENT_RETURN', 'RELEASE', 'CLAIM', 'CARRY_OUT',
                    'CARRY_IN', 'LAPSE')),
  -- Follow from the kind; given by the books.
  debit_account text NOT NULL,
  credit_account text NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  reverses uuid UNIQUE REFERENCES ledger_entry (id),
  grant_id uuid,
  household_id uuid REFERENCES household (id),
  policy_id uuid REFERENCES insurance_policy (id),
  -- Document or bank reference.
  reference text,
  -- Why, of a reversing row.
  reason_sealed bytea,
  -- Subject of the token.
  recorded_by text,
  recorded_at timestamptz NOT NULL,
  UNIQUE (district_code, year, number),
  FOREIGN KEY (district_code, year) REFERENCES fund_year (region_code, year),
  CHECK (region_code >= district_code AND region_code < district_code || ':'),
  CHECK ((kind IN ('COMMITMENT', 'PAYMENT', 'PAYMENT_RETURN', 'RELEASE')) = (grant_id IS NOT NULL)),
  CHECK (kind IN ('COMMITMENT', 'PAYMENT', 'PAYMENT_RETURN', 'RELEASE', 'CLAIM') OR region_code = district_code)
);

CREATE INDEX ledger_entry_by_year ON ledger_entry (district_code, year, region_code)
  INCLUDE (kind, amount_fen, reverses, grant_id);
CREATE INDEX ledger_entry_by_grant ON ledger_entry (grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX ledger_entry_by_policy ON ledger_entry (policy_id, household_id) WHERE policy_id IS NOT NULL;
CREATE INDEX ledger_entry_by_household ON ledger_entry (household_id) WHERE household_id IS NOT NULL;

-- Gives an entry its number and its accounts. The row of the year is locked by it: entries of one year are made one by one.
CREATE FUNCTION number_ledger_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  accounts text[] := CASE NEW.kind
    WHEN 'APPROPRIATION' THEN ARRAY['AVAILABLE', 'APPROPRIATION']
    WHEN 'PREMIUM' THEN ARRAY['PREMIUM', 'AVAILABLE']
    WHEN 'COMMITMENT' THEN ARRAY['COMMITTED', 'AVAILABLE']
    WHEN 'PAYMENT' THEN ARRAY['PAID', 'COMMITTED']
    WHEN 'PAYMENT_RETURN' THEN ARRAY['COMMITTED', 'PAID']
    WHEN 'RELEASE' THEN ARRAY['AVAILABLE', 'COMMITTED']
    WHEN 'CLAIM' THEN ARRAY['CLAIMED', 'INSURER']
    WHEN 'CARRY_OUT' THEN ARRAY['CARRIED', 'AVAILABLE']
    WHEN 'CARRY_IN' THEN ARRAY['AVAILABLE', 'CARRIED']
    WHEN 'LAPSE' THEN ARRAY['LAPSED', 'AVAILABLE'] END;
BEGIN
  UPDATE fund_year SET entries = entries + 1
   WHERE region_code = NEW.district_code AND year = NEW.year AND closed_at IS NULL
  RETURNING entries INTO NEW.number;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the year % of % is not open', NEW.year, NEW.district_code USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.reverses IS NULL THEN
    NEW.debit_account := accounts[1];
    NEW.credit_account := accounts[2];
    RETURN NEW;
  END IF;
  PERFORM FROM ledger_entry
    WHERE id = NEW.reverses AND reverses IS NULL AND district_code = NEW.district_code AND year = NEW.year
      AND region_code = NEW.region_code AND kind = NEW.kind AND amount_fen = NEW.amount_fen
      AND grant_id IS NOT DISTINCT FROM NEW.grant_id AND household_id IS NOT DISTINCT FROM NEW.household_id
      AND policy_id IS NOT DISTINCT FROM NEW.policy_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a reversing entry says the same as what it reverses' USING ERRCODE = 'check_violation';
  END IF;
  NEW.debit_account := accounts[2];
  NEW.credit_account := accounts[1];
  RETURN NEW;
END
$$;

CREATE TRIGGER ledger_entry_numbered BEFORE INSERT ON ledger_entry
  FOR EACH ROW EXECUTE FUNCTION number_ledger_entry();

CREATE FUNCTION post_ledger_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE fund_account
     SET balance_fen = balance_fen + CASE account WHEN NEW.debit_account THEN NEW.amount_fen ELSE -NEW.amount_fen END
   WHERE district_code = NEW.district_code AND year = NEW.year AND account IN (NEW.debit_account, NEW.credit_account);
  RETURN NULL;
END
$$;

CREATE TRIGGER ledger_entry_posted AFTER INSERT ON ledger_entry
  FOR EACH ROW EXECUTE FUNCTION post_ledger_entry();

CREATE FUNCTION refuse_change_of_books() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the books are append only';
END
$$;

CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_books();

-- Called by no entry, a balance stays as it is.
CREATE TRIGGER fund_account_follows_entries BEFORE UPDATE OR DELETE ON fund_account
  FOR EACH ROW WHEN (pg_trigger_depth() = 0) EXECUTE FUNCTION refuse_change_of_books();

-- What dashboard and export may read of the fund; what was reversed or came back counts below zero.
CREATE VIEW view_fund_entry AS
SELECT id, district_code, year, region_code, CASE kind WHEN 'PAYMENT_RETURN' THEN 'PAYMENT' ELSE kind END AS kind,
       CASE WHEN (reverses IS NULL) = (kind <> 'PAYMENT_RETURN') THEN amount_fen ELSE -amount_fen END AS amount_fen,
       grant_id, household_id, recorded_at
  FROM ledger_entry;
