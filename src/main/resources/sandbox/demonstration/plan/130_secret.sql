-- What must be sealed before it may stand in a table: its place, and the text. The loader seals each row with the keys of the
-- installation, which this SQL never sees, and gives back `sealed (place, id, sealed, digest, tail)`.
CREATE TEMPORARY TABLE plan_secret (place text NOT NULL, id uuid NOT NULL, plain text NOT NULL) ON COMMIT DROP;

INSERT INTO plan_secret
SELECT 'household_member.id_number_sealed', id, id_number FROM plan_person WHERE id_number IS NOT NULL;
INSERT INTO plan_secret
SELECT 'household_member.no_id_reason_sealed', id, '新生儿，户口登记正在办理' FROM plan_person WHERE id_number IS NULL;
INSERT INTO plan_secret
SELECT 'household_member.phone_sealed', id, phone FROM plan_person WHERE phone IS NOT NULL;

-- Health of one member where illness, accident or disability is what the family suffers from.
INSERT INTO plan_secret
SELECT 'household_member.health_sealed', person.id,
       CASE WHEN story = 2 THEN '脑部肿瘤术后，恢复期' WHEN story = 1 THEN '慢性病，长期服药'
            ELSE (ARRAY['高血压、糖尿病，长期服药', '肾病，定期透析', '心脏手术后，恢复期', '肢体残疾二级', '视力残疾三级', '骨折术后，暂无劳动能力',
                        '恶性肿瘤，治疗中', '慢性阻塞性肺病'])[1 + pg_temp.draw(chance, 6, 8)] END
  FROM plan_person AS person
  JOIN plan_trouble AS trouble USING (household)
  JOIN (SELECT household, chance, size FROM plan_household) AS home USING (household)
 WHERE causes && ARRAY['ILLNESS', 'DISABILITY', 'ACCIDENT'] AND standing <> 'ELIMINATED'
   AND position = CASE story WHEN 2 THEN 3 WHEN 1 THEN 1 ELSE 1 + pg_temp.draw(chance, 7, size) END;

INSERT INTO plan_secret SELECT 'helper.phone_sealed', id, phone FROM plan_helper WHERE until IS NULL;
INSERT INTO plan_secret SELECT 'monitor.phone_sealed', id, phone FROM plan_monitor;

INSERT INTO plan_secret
SELECT 'measure.description_sealed', id,
       CASE kind WHEN 'INDUSTRY' THEN '发放花椒苗和油橄榄苗，技术员上门指导' WHEN 'EMPLOYMENT' THEN '介绍到就业帮扶车间务工'
                 WHEN 'FINANCE' THEN '落实小额信贷' WHEN 'PUBLIC_WELFARE_POST' THEN '安排乡村公益性岗位'
                 WHEN 'ALLOWANCE_AND_RELIEF' THEN '调整低保类别，发放临时救助' WHEN 'MEDICAL_AID' THEN '落实大病保险和医疗救助'
                 WHEN 'EDUCATION_AID' THEN '落实助学金和生源地助学贷款' WHEN 'HOUSING_REPAIR' THEN '住房维修加固'
                 WHEN 'DRINKING_WATER' THEN '更换入户供水管' WHEN 'INSURANCE' THEN '防贫保险理赔'
                 WHEN 'SPECIAL_FUND_GRANT' THEN '申请防返贫专项资金，用于后续大额医疗支出' WHEN 'SOCIAL_HELP' THEN '协调社会捐助'
                 ELSE '实用技术培训' END
  FROM plan_measure WHERE standing = 'OPEN';
