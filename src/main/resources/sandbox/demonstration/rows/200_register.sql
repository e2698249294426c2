-- The register: regions, households, their people, allowances and incomes.
INSERT INTO region (code, name, data_notice)
SELECT code, name, '演示数据：人员、家庭、村组及其一切情况均为虚构。Demonstration data: all people, households and villages are invented.'
  FROM (SELECT '621202' AS code, '武都区' AS name
        UNION ALL SELECT code, name FROM plan_township
        UNION ALL SELECT code, name FROM plan_village
        UNION ALL SELECT code, name FROM plan_section) AS place
 ORDER BY length(code), code;

INSERT INTO household (id, region_code, former_poor, verified_on, registered_at)
SELECT id, region_code, former_poor, (registered_at AT TIME ZONE 'Asia/Shanghai')::date, registered_at
  FROM plan_household
 ORDER BY registered_at;

INSERT INTO household_member (id, household_id, name, relation, sex, birth_date, labour, id_number_sealed, id_number_digest,
                              id_number_tail_digest, no_id_reason_sealed, phone_sealed, health_sealed, joined_on)
SELECT person.id, home.id, name, relation, CASE WHEN woman THEN 'FEMALE' ELSE 'MALE' END, birth_date, labour, number.sealed,
       number.digest, number.tail, reason.sealed, phone.sealed, health.sealed, joined_on
  FROM plan_person AS person
  JOIN plan_household AS home USING (household)
  LEFT JOIN sealed AS number ON number.id = person.id AND number.place = 'household_member.id_number_sealed'
  LEFT JOIN sealed AS reason ON reason.id = person.id AND reason.place = 'household_member.no_id_reason_sealed'
  LEFT JOIN sealed AS phone ON phone.id = person.id AND phone.place = 'household_member.phone_sealed'
  LEFT JOIN sealed AS health ON health.id = person.id AND health.place = 'household_member.health_sealed'
 ORDER BY person.id;

INSERT INTO allowance (id, household_id, class, since, until)
SELECT pg_temp.id('allowance', household * 2::bigint + nth, pg_temp.at(since, 540)), id, class, since, until
  FROM plan_allowance JOIN plan_household USING (household);

INSERT INTO household_income (household_id, year, per_head_fen)
SELECT id, year, per_head_fen FROM plan_income JOIN plan_household USING (household);
