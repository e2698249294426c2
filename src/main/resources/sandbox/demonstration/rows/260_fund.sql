-- The special fund: this year's appropriation of ten million yuan, and the premium of the government poverty-prevention
-- insurance bought from it. The amount of the premium is invented.
INSERT INTO fund_year (region_code, year, opened_on)
SELECT '621202', year, make_date(year, 1, 1) FROM (SELECT extract(year FROM pg_temp.day())::int AS year) AS fund;

INSERT INTO ledger_entry (id, district_code, year, region_code, kind, amount_fen, reference, recorded_at)
SELECT pg_temp.id(kind, year, at), '621202', year, '621202', kind, amount_fen, reference, at
  FROM (SELECT extract(year FROM pg_temp.day())::int AS year) AS fund,
       LATERAL (VALUES ('APPROPRIATION', 1000000000, '武财农〔' || year || '〕演示001号', 0),
                       ('PREMIUM', 186000000, '防贫保〔' || year || '〕演示001号', 1)) AS entry (kind, amount_fen, reference, turn),
       LATERAL (SELECT least(pg_temp.at(make_date(year, 1, 20 + turn * 5), 600), pg_temp.at(pg_temp.day() - 2 + turn, 600)) AS at) AS times;
