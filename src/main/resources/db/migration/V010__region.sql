-- room: region

-- Names are searched by trigrams: full-text search does not divide Chinese into words.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- A region's code is its path: district 6 digits, township 9, village 12, village group 14. Compared byte by byte, so
-- that all of a region lies between its code and its code followed by ':' (the character after '9').
CREATE DOMAIN region_code AS text COLLATE "C"
  CHECK (VALUE ~ '^[0-9]{6}([0-9]{3}([0-9]{3}([0-9]{2})?)?)?$');

CREATE TABLE region (
  code region_code PRIMARY KEY,
  name text NOT NULL CHECK (name <> ''),
  -- What everybody who reads of this region must know, such as that all in it is invented. Null where there is nothing.
  data_notice text CHECK (data_notice <> ''),
  parent_code region_code GENERATED ALWAYS AS (
    CASE length(code) WHEN 9 THEN left(code, 6) WHEN 12 THEN left(code, 9) WHEN 14 THEN left(code, 12) END) STORED
    REFERENCES region (code)
);

CREATE INDEX region_by_parent ON region (parent_code, code);
