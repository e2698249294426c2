-- room: event
-- One row per district: its head is the last position, its hash the end of the chain. Taking this row last, right before
-- commit, makes position order commit order.
CREATE TABLE event_stream (
  district_code region_code PRIMARY KEY CHECK (length(district_code) = 6),
  head bigint NOT NULL CHECK (head >= 0),
  head_hash bytea NOT NULL CHECK (length(head_hash) = 32)
);

-- room: event
-- Append only. The payload's exact bytes are what the chain covers; the columns beside it are read from it.
CREATE TABLE event (
  district_code region_code NOT NULL,
  position bigint NOT NULL CHECK (position > 0),
  region_code region_code NOT NULL,
  subject_id uuid NOT NULL,
  actor text NOT NULL,
  payload bytea NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (district_code, position)
);

CREATE INDEX event_by_subject ON event (subject_id, position);
CREATE INDEX event_by_actor ON event (district_code, actor, position);

-- What was promised to be append only is kept so by the database itself.
CREATE FUNCTION event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the event log is append only' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION event_is_append_only();

-- room: event
-- A request sent again has one effect: the key is taken first in the transaction, the ids of its result are kept last.
CREATE TABLE request_key (
  issuer text NOT NULL,
  subject text NOT NULL,
  request_id uuid NOT NULL,
  mutation text NOT NULL,
  input_digest bytea NOT NULL,
  result_ids jsonb,
  taken_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject, request_id)
);

CREATE INDEX request_key_by_age ON request_key (taken_at);
