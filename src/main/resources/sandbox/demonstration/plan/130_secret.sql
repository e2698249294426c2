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

-- What people wrote in the files of cases.
INSERT INTO plan_secret
SELECT 'case_declaration.description_sealed', pg_temp.id('declaration', number, declared_at), words FROM plan_file
UNION ALL
SELECT 'warning_reporter.description_sealed', report_id, words FROM plan_warning WHERE words IS NOT NULL;

INSERT INTO plan_secret
SELECT 'approval_case.rejection_reason_sealed', id,
       CASE WHEN pg_temp.draw(chance, 7, 2) = 0 THEN '经核实，家庭人均纯收入高于监测线，没有大额刚性支出，不符合纳入标准'
            ELSE '经评议，家庭收入稳定，基本生活有保障，不符合纳入标准' END
  FROM plan_file WHERE status = 'REJECTED'
UNION ALL
SELECT 'approval_case.nearest_policy_sealed', id, '可以向乡镇申请临时救助'
  FROM plan_file WHERE status = 'REJECTED' AND pg_temp.draw(chance, 7, 3) = 0;

INSERT INTO plan_secret
SELECT 'case_step.opinion_sealed', id,
       CASE decision WHEN 'APPROVE' THEN CASE step WHEN 'VILLAGE_REVIEW' THEN '入户核实属实，评议通过，公示无异议，同意上报'
                                                   WHEN 'TOWNSHIP_EXAMINATION' THEN '材料齐全，同意' ELSE '同意纳入监测' END
                     WHEN 'REJECT' THEN '不符合纳入标准，不同意' ELSE '材料不全，退回补充' END
  FROM plan_step WHERE decider IS NOT NULL
UNION ALL
SELECT 'case_step.missing_sealed', id, '医疗费用票据' || chr(10) || '收入情况说明' FROM plan_step WHERE decision = 'SEND_BACK' AND decider IS NOT NULL;

INSERT INTO plan_secret
SELECT 'case_finding.finding_sealed', id, CASE WHEN favourable THEN '实地核查，情况属实' ELSE '家中有一辆货车未申报，请乡镇核实' END
  FROM plan_finding;

INSERT INTO plan_secret
SELECT 'case_visit.notes_sealed', pg_temp.id('case visit', number, visited_at), words || '，已现场核实'
  FROM plan_file WHERE visited_at IS NOT NULL;

-- One comparison in eight found something, which was explained; one of the undecided waits for the explanation.
INSERT INTO plan_secret
SELECT 'case_comparison.hits_sealed', pg_temp.id('comparison', number, compared_at),
       json_build_array(json_build_object('department', 'PUBLIC_SECURITY', 'finding', '名下登记农用三轮车一辆', 'explanation',
                                          CASE WHEN place = 3 THEN NULL ELSE '务农运输使用，价值较低' END))::text
  FROM plan_file WHERE compared_at IS NOT NULL AND (place = 3 OR place IS NULL AND pg_temp.draw(chance, 7, 8) = 0);

INSERT INTO plan_secret
SELECT 'case_objection.objection_sealed', pg_temp.id('objection', number, noticed_at), '有村民反映其儿子在城里有固定工作' FROM plan_file WHERE progress = 'OBJECTION';

INSERT INTO plan_secret SELECT 'evidence.file_name_sealed', id, '示例照片.jpg' FROM plan_evidence;

-- What was told of, found and answered.
INSERT INTO plan_secret
SELECT 'opinion_mention.text_sealed', mention_id, words FROM plan_opinion
UNION ALL
SELECT 'opinion_mention.address_sealed', mention_id, 'https://www.example.com/' || lower(kind) || '/' || n
  FROM plan_opinion WHERE kind IN ('MEDIA', 'ONLINE')
UNION ALL
SELECT 'opinion_report.findings_sealed', id, CASE WHEN founded THEN '入户核实，情况属实，已转风险预警' ELSE '经核实，所反映的困难已经解决，与实际不符' END
  FROM plan_opinion WHERE assessed_at IS NOT NULL
UNION ALL
SELECT 'opinion_report.answer_sealed', id, '已核实并答复反映人' FROM plan_opinion WHERE answered_at IS NOT NULL;

-- What grants are for, and where they go. The account numbers begin with 99, as no bank's do.
INSERT INTO plan_secret
SELECT place, of, plain
  FROM plan_grant,
       LATERAL (VALUES ('fund_grant.purpose_sealed', id, purpose), ('fund_grant.bank_account_sealed', id, account),
                       ('fund_grant.payee_sealed', id, payee),
                       ('fund_grant.opinion_sealed', CASE WHEN accepted_at IS NOT NULL THEN id END,
                        CASE WHEN forward THEN '经核实，其他政策保障后仍有缺口，同意受理' ELSE '请补充自付费用票据' END),
                       ('fund_grant.return_reason_sealed', CASE WHEN returned_at IS NOT NULL THEN id END, '家庭情况好转，自愿放弃'),
                       ('grant_payment.bank_account_sealed', payment_id, account), ('grant_payment.payee_sealed', payment_id, payee))
       AS secret (place, of, plain)
 WHERE of IS NOT NULL;
INSERT INTO plan_secret
SELECT 'grant_ballot.opinion_sealed', id, CASE WHEN approves THEN '同意' ELSE '不符合救助范围，不同意' END FROM plan_ballot;
