-- The special fund: this year's appropriation of ten million yuan, and the premium of the government poverty-prevention
-- insurance bought from it. The amount of the premium is invented.
INSERT INTO fund_year (region_code, year, opened_on)
SELECT '621202', year, make_date(year, 1, 1) FROM (SELECT extract(year FROM pg_temp.day())::int AS year) AS fund;

INSERT INTO insurance_policy (id, district_code, year, insurer, premium_fen, period_from, period_until, insured_groups, deductible_fen,
                              cap_fen, reference, bought_at)
SELECT pg_temp.id('insurance', year, at), '621202', year, '防贫保险承办机构（演示）', 186000000, make_date(year, 1, 1), make_date(year, 12, 31),
       ARRAY['MONITORED', 'FORMER_POOR'], 300000, 5000000, '防贫保〔' || year || '〕演示001号', at
  FROM (SELECT extract(year FROM pg_temp.day())::int AS year) AS fund,
       LATERAL (SELECT least(pg_temp.at(make_date(year, 1, 25), 600), pg_temp.at(pg_temp.day() - 1, 600)) AS at) AS times;

INSERT INTO ledger_entry (id, district_code, year, region_code, kind, amount_fen, policy_id, reference, recorded_at)
SELECT pg_temp.id(kind, fund.year, at), '621202', fund.year, '621202', kind, amount_fen,
       CASE WHEN kind = 'PREMIUM' THEN policy.id END, entry.reference, at
  FROM (SELECT extract(year FROM pg_temp.day())::int AS year) AS fund
  JOIN insurance_policy AS policy ON policy.year = fund.year,
       LATERAL (VALUES ('APPROPRIATION', 1000000000, '武财农〔' || fund.year || '〕演示001号', 0),
                       ('PREMIUM', 186000000, '防贫保〔' || fund.year || '〕演示001号', 1)) AS entry (kind, amount_fen, reference, turn),
       LATERAL (SELECT least(pg_temp.at(make_date(fund.year, 1, 20 + turn * 5), 600), pg_temp.at(pg_temp.day() - 2 + turn, 600)) AS at) AS times;

INSERT INTO fund_grant (id, district_code, region_code, household_id, monitoring_object_id, step, status, round, need_fen, requested_fen,
                        accepted_fen, approved_fen, released_fen, paid_fen, confirmed_fen, year, purpose_sealed, bank_account_sealed,
                        payee_sealed, declared_by, declared_role, declared_at, accepted_by, accepted_role, accepted_at, acceptance,
                        opinion_sealed, approved_at, return_ground, return_reason_sealed, returned_at, due_at, overdue, rule_set_id,
                        closed_at, version)
SELECT grants.id, '621202', grants.region_code, home.id, spell_id, step, status, CASE WHEN forward THEN 1 ELSE 2 END, amount_fen + other_fen,
       amount_fen, CASE WHEN accepted_at IS NOT NULL AND forward THEN amount_fen END, promised, CASE WHEN returned_at IS NOT NULL THEN amount_fen ELSE 0 END,
       CASE WHEN allocated_at IS NOT NULL THEN amount_fen ELSE 0 END, CASE WHEN arrived_at IS NOT NULL THEN amount_fen ELSE 0 END,
       CASE WHEN promised IS NOT NULL THEN extract(year FROM pg_temp.day())::int END, purpose.sealed, account.sealed, payee.sealed,
       pg_temp.person('TOWNSHIP_OFFICER', left(grants.region_code, 9)), 'TOWNSHIP_OFFICER', declared_at,
       CASE WHEN accepted_at IS NOT NULL THEN acceptor.subject END, CASE WHEN accepted_at IS NOT NULL THEN 'DEPARTMENT_OFFICER' END, accepted_at,
       CASE WHEN accepted_at IS NOT NULL THEN CASE WHEN forward THEN 'APPROVE' ELSE 'SEND_BACK' END END, opinion.sealed,
       CASE WHEN promised IS NOT NULL THEN decided_at END, CASE WHEN returned_at IS NOT NULL THEN 'GIVEN_UP' END, reason.sealed, returned_at, due_at,
       coalesce(due_at < pg_temp.at(pg_temp.day(), 0), false), plan_rules.id, closed_at,
       1 + (accepted_at IS NOT NULL)::int + (decided_at IS NOT NULL)::int + (allocated_at IS NOT NULL)::int + (closed_at IS NOT NULL AND status <> 'REJECTED')::int
  FROM plan_grant AS grants
  JOIN plan_household AS home USING (household)
 CROSS JOIN plan_rules
 CROSS JOIN LATERAL (SELECT CASE WHEN decided_at IS NOT NULL AND status <> 'REJECTED' THEN amount_fen END AS promised) AS money
  JOIN (SELECT subject FROM plan_post WHERE role = 'DEPARTMENT_OFFICER' AND department = 'CIVIL_AFFAIRS') AS acceptor ON true
  JOIN sealed AS purpose ON purpose.id = grants.id AND purpose.place = 'fund_grant.purpose_sealed'
  JOIN sealed AS account ON account.id = grants.id AND account.place = 'fund_grant.bank_account_sealed'
  JOIN sealed AS payee ON payee.id = grants.id AND payee.place = 'fund_grant.payee_sealed'
  LEFT JOIN sealed AS opinion ON opinion.id = grants.id AND opinion.place = 'fund_grant.opinion_sealed'
  LEFT JOIN sealed AS reason ON reason.id = grants.id AND reason.place = 'fund_grant.return_reason_sealed'
 ORDER BY declared_at;

INSERT INTO grant_line (grant_id, round, number, policy, amount_fen)
SELECT id, 1, 1, (ARRAY['SERIOUS_ILLNESS_INSURANCE', 'MEDICAL_AID', 'TEMPORARY_RELIEF', 'EDUCATION_AID'])[1 + n % 4], other_fen
  FROM plan_grant
 WHERE accepted_at IS NOT NULL AND forward AND other_fen > 0;

INSERT INTO grant_ballot (id, grant_id, round, subject, head, approves, opinion_sealed, cast_at)
SELECT ballot.id, grant_id, 1, subject, head, approves, sealed, at
  FROM plan_ballot AS ballot
  JOIN sealed ON sealed.id = ballot.id AND place = 'grant_ballot.opinion_sealed'
 ORDER BY at;

INSERT INTO grant_payment (id, grant_id, district_code, number, amount_fen, status, bank_account_sealed, payee_sealed, allocated_by,
                           allocated_at, settled_by, settled_at, reference)
SELECT payment_id, grants.id, '621202', 1, amount_fen, CASE WHEN arrived_at IS NOT NULL THEN 'CONFIRMED' ELSE 'ALLOCATED' END,
       account.sealed, payee.sealed, pg_temp.person('FUND_OFFICER', '621202'), allocated_at,
       CASE WHEN arrived_at IS NOT NULL THEN pg_temp.person('FUND_OFFICER', '621202') END, arrived_at,
       CASE WHEN arrived_at IS NOT NULL THEN '演示流水' || lpad(n::text, 6, '0') END
  FROM plan_grant AS grants
  JOIN sealed AS account ON account.id = payment_id AND account.place = 'grant_payment.bank_account_sealed'
  JOIN sealed AS payee ON payee.id = payment_id AND payee.place = 'grant_payment.payee_sealed'
 ORDER BY allocated_at;

INSERT INTO ledger_entry (id, district_code, year, region_code, kind, amount_fen, grant_id, household_id, recorded_by, recorded_at)
SELECT pg_temp.id('grant ' || entry.kind, n, at), '621202', extract(year FROM pg_temp.day())::int, grants.region_code, entry.kind, amount_fen,
       grants.id, home.id, subject, at
  FROM plan_grant AS grants
  JOIN plan_household AS home USING (household)
 CROSS JOIN LATERAL (VALUES ('COMMITMENT', CASE WHEN status <> 'REJECTED' THEN decided_at END, pg_temp.person('LEADING_GROUP_HEAD', '621202')),
                            ('PAYMENT', allocated_at, pg_temp.person('FUND_OFFICER', '621202')),
                            ('RELEASE', returned_at, pg_temp.person('FUND_OFFICER', '621202'))) AS entry (kind, at, subject)
 WHERE at IS NOT NULL
 ORDER BY at, n;
