-- room: rules

CREATE TABLE rule_set (
  id uuid PRIMARY KEY,
  -- NULL: the rules of every region that has none of its own.
  region_code region_code,
  name text NOT NULL,
  -- The name of a local mechanism, such as '3229': a label and nothing more, its meaning is in no source.
  mechanism text,
  version int NOT NULL CHECK (version > 0),
  effective_from date NOT NULL,
  effective_until date CHECK (effective_until > effective_from),
  body jsonb NOT NULL,
  -- Null for what came with the service.
  adopted_by text,
  adopted_at timestamptz,
  CONSTRAINT rule_set_version UNIQUE NULLS NOT DISTINCT (region_code, version)
);

COMMENT ON TABLE rule_set IS 'Versions are added, never changed: a case keeps the one it began under.';

INSERT INTO rule_set (id, region_code, name, mechanism, version, effective_from, effective_until, body)
VALUES ('0193b3f0-0000-7000-8000-000000000001', NULL, '防返贫监测规则', NULL, 1, DATE '2021-01-01', NULL, $json$
{
  "assumed": ["incomeLine", "steps", "vote", "checks", "elimination.labourNeeded", "elimination.observationMonths",
    "elimination.observationVisitDays", "grants",
    "afterDecision", "assessment", "hops", "warning", "screening.medicalCost.severity",
    "screening.insuranceLapsed", "screening.schoolLeaving", "screening.educationCost", "screening.allowanceStopped", "screening.temporaryRelief",
    "screening.disaster", "screening.incomeLow", "screening.houseUnsafe", "screening.waterUnsafe", "screening.jobLost",
    "screening.wagesOwed", "screening.accident", "screening.registrationCancelled", "screening.businessClosed", "screening.consumerLoss",
    "screening.hold", "screening.worsePercent"],
  "incomeLine": 700000,
  "caseWorkingDays": 15,
  "steps": [
    { "step": "APPLICATION", "workingDays": 1, "requiredEvidence": ["SIGNED_COMMITMENT"] },
    { "step": "VILLAGE_REVIEW", "workingDays": 7, "requiredEvidence": [] },
    { "step": "TOWNSHIP_EXAMINATION", "workingDays": 2, "requiredEvidence": [] },
    { "step": "FOUR_PERSONNEL_CHECK", "workingDays": 3, "requiredEvidence": [] },
    { "step": "DISTRICT_REVIEW", "workingDays": 2, "requiredEvidence": [] }
  ],
  "noticeDays": 5,
  "afterDecision": { "announceWithin": 3, "announcementDays": 5, "requestDays": 30, "reviewDays": 10 },
  "assessment": { "shockCauses": ["ILLNESS", "NATURAL_DISASTER", "ACCIDENT", "FAILED_BUSINESS", "UNSTABLE_WORK"] },
  "vote": { "panel": "VILLAGE_REPRESENTATIVES", "presentOf": 2, "presentIn": 3, "minimumVoters": 5 },
  "checks": [
    { "key": "townshipCadre", "title": "乡镇干部核查", "titleEn": "Finding of the township cadre",
      "signerRole": "TOWNSHIP_CADRE", "substituteRole": null },
    { "key": "villageCadre", "title": "村干部核查", "titleEn": "Finding of the village cadre",
      "signerRole": "VILLAGE_CADRE", "substituteRole": "VILLAGE_SECRETARY" },
    { "key": "residentTeam", "title": "驻村工作队核查", "titleEn": "Finding of the resident work team",
      "signerRole": "RESIDENT_TEAM", "substituteRole": "TOWNSHIP_CADRE" },
    { "key": "sectionMonitor", "title": "网格监测员核查", "titleEn": "Finding of the section's monitor",
      "signerRole": "MONITOR", "substituteRole": "GROUP_LEADER" }
  ],
  "helperDays": 10,
  "measureDays": 10,
  "elimination": {
    "minimumMonths": 6,
    "measureDelivered": true,
    "incomeMonths": 12,
    "riskGone": true,
    "dimensionsSecure": true,
    "labourNeeded": true,
    "observationMonths": 6,
    "observationVisitDays": 60
  },
  "grants": {
    "categories": ["UNSTABLE_OUT_OF_POVERTY", "MARGINAL_PRONE_TO_POVERTY", "SUDDEN_SERIOUS_DIFFICULTY"],
    "mostPerGrantFen": 5000000, "mostPerHouseholdFen": 5000000, "quorum": 2, "department": "CIVIL_AFFAIRS",
    "declarationDays": 3, "acceptanceDays": 3, "approvalDays": 5, "allocationDays": 3, "paymentDays": 5,
    "freeCarriesOver": false
  },
  "hops": [
    { "hop": "VILLAGE_GROUP", "workingDays": 1, "skippable": true },
    { "hop": "VILLAGE_COMMITTEE", "workingDays": 2 },
    { "hop": "TOWNSHIP", "workingDays": 2 },
    { "hop": "DISTRICT_OFFICE", "workingDays": 1 },
    { "hop": "DEPARTMENT", "workingDays": 5, "skippable": true },
    { "hop": "TOWNSHIP_RETURN", "workingDays": 1 },
    { "hop": "VILLAGE_RETURN", "workingDays": 2 }
  ],
  "warning": {
    "quietDays": 90,
    "provenOutcomes": ["UNFOUNDED", "HELPED_ON_THE_SPOT"],
    "severity": { "shocks": ["ILLNESS", "NATURAL_DISASTER", "ACCIDENT"], "mostDimensions": 2 }
  },
  "screening": {
    "rules": [
      { "key": "medicalCost", "title": "自付医疗费用较高", "titleEn": "High medical cost paid by the family",
        "department": "MEDICAL_INSURANCE", "kind": "MEDICAL_COST",
        "measure": "SUM", "per": "HOUSEHOLD", "months": 12, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 500000 }, { "group": "OTHER", "limit": 2000000 }],
        "codes": [], "causes": ["ILLNESS"], "dimensions": ["BASIC_MEDICAL_CARE"],
        "severity": "SERIOUS", "graverAtPercent": 200 },
      { "key": "insuranceLapsed", "title": "未参保或断保", "titleEn": "Not insured any more",
        "department": "MEDICAL_INSURANCE", "kind": "INSURANCE_LAPSED",
        "measure": "COUNT", "per": "MEMBER", "months": 12, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 1 }, { "group": "OTHER", "limit": 1 }],
        "codes": [], "causes": ["OTHER"], "dimensions": ["BASIC_MEDICAL_CARE"],
        "severity": "MINOR", "graverAtPercent": null },
      { "key": "schoolLeaving", "title": "义务教育阶段辍学", "titleEn": "Left school before its end",
        "department": "EDUCATION", "kind": "SCHOOL_LEAVING",
        "measure": "COUNT", "per": "MEMBER", "months": 12, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 1 }, { "group": "OTHER", "limit": 1 }],
        "codes": [], "causes": ["SCHOOLING"], "dimensions": ["COMPULSORY_EDUCATION"],
        "severity": "SERIOUS", "graverAtPercent": null },
      { "key": "educationCost", "title": "自付教育支出较高", "titleEn": "High cost of schooling",
        "department": "EDUCATION", "kind": "EDUCATION_COST",
        "measure": "SUM", "per": "HOUSEHOLD", "months": 12, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 800000 }, { "group": "OTHER", "limit": 2000000 }],
        "codes": [], "causes": ["SCHOOLING"], "dimensions": [],
        "severity": "MODERATE", "graverAtPercent": 200 },
      { "key": "allowanceStopped", "title": "停发低保", "titleEn": "Allowance stopped",
        "department": "CIVIL_AFFAIRS", "kind": "ALLOWANCE_STOPPED",
        "measure": "COUNT", "per": "HOUSEHOLD", "months": 12, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 1 }, { "group": "OTHER", "limit": 1 }],
        "codes": ["STOPPED"], "causes": ["OTHER"], "dimensions": [],
        "severity": "MODERATE", "graverAtPercent": null },
      { "key": "temporaryRelief", "title": "临时救助金额较大", "titleEn": "Much relief given in an emergency",
        "department": "CIVIL_AFFAIRS", "kind": "TEMPORARY_RELIEF",
        "measure": "SUM", "per": "HOUSEHOLD", "months": 12, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 500000 }, { "group": "OTHER", "limit": 1000000 }],
        "codes": [], "causes": ["OTHER"], "dimensions": [],
        "severity": "MODERATE", "graverAtPercent": 200 },
      { "key": "disaster", "title": "因灾损失较大", "titleEn": "Heavy loss by a natural disaster",
        "department": "CIVIL_AFFAIRS", "kind": "DISASTER",
        "measure": "SUM", "per": "HOUSEHOLD", "months": 6, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 500000 }, { "group": "OTHER", "limit": 2000000 }],
        "codes": [], "causes": ["NATURAL_DISASTER"], "dimensions": [],
        "severity": "SERIOUS", "graverAtPercent": 200 },
      { "key": "incomeLow", "title": "人均纯收入低于监测线", "titleEn": "Income a head below the line",
        "department": "RURAL_REVITALISATION", "kind": "INCOME",
        "measure": "LATEST", "per": "HOUSEHOLD", "months": 12, "comparison": "AT_MOST",
        "limits": [{ "group": "FORMER_POOR", "limit": 700000 }, { "group": "OTHER", "limit": 700000 }],
        "codes": [], "causes": ["OTHER"], "dimensions": ["FOOD", "CLOTHING"],
        "severity": "MODERATE", "graverAtPercent": null },
      { "key": "houseUnsafe", "title": "住房鉴定为危房", "titleEn": "House found unsafe",
        "department": "HOUSING_CONSTRUCTION", "kind": "HOUSE_SAFETY",
        "measure": "COUNT", "per": "HOUSEHOLD", "months": 12, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 1 }, { "group": "OTHER", "limit": 1 }],
        "codes": ["C", "D"], "causes": ["OTHER"], "dimensions": ["SAFE_HOUSING"],
        "severity": "SERIOUS", "graverAtPercent": null },
      { "key": "waterUnsafe", "title": "饮水不安全", "titleEn": "Drinking water unsafe",
        "department": "WATER_CONSERVANCY", "kind": "WATER_SAFETY",
        "measure": "COUNT", "per": "HOUSEHOLD", "months": 12, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 1 }, { "group": "OTHER", "limit": 1 }],
        "codes": ["UNSAFE"], "causes": ["OTHER"], "dimensions": ["DRINKING_WATER"],
        "severity": "MODERATE", "graverAtPercent": null },
      { "key": "jobLost", "title": "失去稳定就业", "titleEn": "Steady work lost",
        "department": "HUMAN_RESOURCES", "kind": "JOB_LOSS",
        "measure": "COUNT", "per": "MEMBER", "months": 6, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 1 }, { "group": "OTHER", "limit": 1 }],
        "codes": [], "causes": ["UNSTABLE_WORK"], "dimensions": [],
        "severity": "MODERATE", "graverAtPercent": null },
      { "key": "wagesOwed", "title": "被拖欠工资较多", "titleEn": "High wages owed",
        "department": "HUMAN_RESOURCES", "kind": "WAGE_ARREARS",
        "measure": "SUM", "per": "HOUSEHOLD", "months": 12, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 500000 }, { "group": "OTHER", "limit": 2000000 }],
        "codes": [], "causes": ["UNSTABLE_WORK"], "dimensions": [],
        "severity": "MODERATE", "graverAtPercent": 200 },
      { "key": "accident", "title": "遭遇重大意外事故", "titleEn": "Serious accident of a member",
        "department": "PUBLIC_SECURITY", "kind": "ACCIDENT",
        "measure": "COUNT", "per": "MEMBER", "months": 6, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 1 }, { "group": "OTHER", "limit": 1 }],
        "codes": [], "causes": ["ACCIDENT"], "dimensions": [],
        "severity": "SERIOUS", "graverAtPercent": null },
      { "key": "registrationCancelled", "title": "家庭成员死亡、服刑或失踪", "titleEn": "A member died, is in prison or missing",
        "department": "PUBLIC_SECURITY", "kind": "REGISTRATION_CANCELLED",
        "measure": "COUNT", "per": "MEMBER", "months": 6, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 1 }, { "group": "OTHER", "limit": 1 }],
        "codes": ["DIED", "IMPRISONED", "MISSING"], "causes": ["LACK_OF_LABOUR"], "dimensions": [],
        "severity": "MODERATE", "graverAtPercent": null },
      { "key": "businessClosed", "title": "经营主体注销或吊销", "titleEn": "Business closed or struck off",
        "department": "MARKET_SUPERVISION", "kind": "BUSINESS_CLOSED",
        "measure": "COUNT", "per": "MEMBER", "months": 6, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 1 }, { "group": "OTHER", "limit": 1 }],
        "codes": [], "causes": ["FAILED_BUSINESS"], "dimensions": [],
        "severity": "MODERATE", "graverAtPercent": null },
      { "key": "consumerLoss", "title": "受骗损失较大", "titleEn": "Heavy loss by fraud",
        "department": "MARKET_SUPERVISION", "kind": "CONSUMER_LOSS",
        "measure": "SUM", "per": "HOUSEHOLD", "months": 12, "comparison": "AT_LEAST",
        "limits": [{ "group": "FORMER_POOR", "limit": 500000 }, { "group": "OTHER", "limit": 2000000 }],
        "codes": [], "causes": ["OTHER"], "dimensions": [],
        "severity": "MODERATE", "graverAtPercent": 200 }
    ],
    "hold": { "factor": 5, "floor": 50 },
    "worsePercent": 120
  }
}
$json$);

CREATE TABLE calendar_year (
  year int PRIMARY KEY,
  status text NOT NULL CHECK (status IN ('PUBLISHED', 'PROVISIONAL')),
  source text NOT NULL
);

CREATE TABLE calendar_day (
  day date PRIMARY KEY,
  year int NOT NULL REFERENCES calendar_year,
  working boolean NOT NULL,
  title text NOT NULL,
  CONSTRAINT calendar_day_in_its_year CHECK (year = extract(year FROM day))
);

COMMENT ON TABLE calendar_day IS 'Only the days that differ from a plain week: days off (working false) and weekend days worked to make up (working true).';

INSERT INTO calendar_year (year, status, source)
VALUES (2025, 'PUBLISHED', '国务院办公厅关于2025年部分节假日安排的通知'),
       (2026, 'PUBLISHED', '国务院办公厅关于2026年部分节假日安排的通知'),
       -- The yearly arrangement is not known to us: the thirteen statutory days alone, without adjoining days off, days in
       -- lieu or make-up days.
       (2027, 'PROVISIONAL', '全国年节及纪念日放假办法（2024年修订）');

INSERT INTO calendar_day (day, year, working, title)
SELECT day::date, extract(year FROM day)::int, false, title
  FROM (VALUES
         ('元旦',   DATE '2025-01-01', DATE '2025-01-01'),
         ('春节',   DATE '2025-01-28', DATE '2025-02-04'),
         ('清明节', DATE '2025-04-04', DATE '2025-04-06'),
         ('劳动节', DATE '2025-05-01', DATE '2025-05-05'),
         ('端午节', DATE '2025-05-31', DATE '2025-06-02'),
         ('国庆节、中秋节', DATE '2025-10-01', DATE '2025-10-08'),
         ('元旦',   DATE '2026-01-01', DATE '2026-01-03'),
         ('春节',   DATE '2026-02-15', DATE '2026-02-23'),
         ('清明节', DATE '2026-04-04', DATE '2026-04-06'),
         ('劳动节', DATE '2026-05-01', DATE '2026-05-05'),
         ('端午节', DATE '2026-06-19', DATE '2026-06-21'),
         ('中秋节', DATE '2026-09-25', DATE '2026-09-27'),
         ('国庆节', DATE '2026-10-01', DATE '2026-10-07'),
         ('元旦',   DATE '2027-01-01', DATE '2027-01-01'),
         ('春节',   DATE '2027-02-05', DATE '2027-02-08'),
         ('清明节', DATE '2027-04-05', DATE '2027-04-05'),
         ('劳动节', DATE '2027-05-01', DATE '2027-05-02'),
         ('端午节', DATE '2027-06-09', DATE '2027-06-09'),
         ('中秋节', DATE '2027-09-15', DATE '2027-09-15'),
         ('国庆节', DATE '2027-10-01', DATE '2027-10-03')
       ) AS holiday (title, first_day, last_day),
       generate_series(first_day::timestamp, last_day::timestamp, interval '1 day') AS day;

INSERT INTO calendar_day (day, year, working, title)
SELECT day, extract(year FROM day)::int, true, title
  FROM (VALUES
         ('春节',   DATE '2025-01-26'),
         ('春节',   DATE '2025-02-08'),
         ('劳动节', DATE '2025-04-27'),
         ('国庆节、中秋节', DATE '2025-09-28'),
         ('国庆节、中秋节', DATE '2025-10-11'),
         ('元旦',   DATE '2026-01-04'),
         ('春节',   DATE '2026-02-14'),
         ('春节',   DATE '2026-02-28'),
         ('劳动节', DATE '2026-05-09'),
         ('国庆节', DATE '2026-09-20'),
         ('国庆节', DATE '2026-10-10')
       ) AS make_up (title, day);
