import type {
  CaseKind, CaseStatus, CaseStep, Category, Decision, Dimension, EvidenceKind, Labour, Medium, OtherPolicy, RejectionGround,
  Relation, ReviewOutcome, RiskCause, Role, Sex, Source,
} from '../../generated/graphql.ts'
import { inTwoLanguages, useWords } from './words.tsx'

/** What the values of the graph's enumerations are called, each once for all pages. */
interface Terms {
  readonly role: Record<Role, string>
  readonly caseKind: Record<CaseKind, string>
  readonly caseStep: Record<CaseStep, string>
  readonly caseStatus: Record<CaseStatus, string>
  readonly decision: Record<Decision, string>
  readonly source: Record<Source, string>
  readonly medium: Record<Medium, string>
  readonly category: Record<Category, string>
  readonly cause: Record<RiskCause, string>
  readonly dimension: Record<Dimension, string>
  readonly rejectionGround: Record<RejectionGround, string>
  readonly evidenceKind: Record<EvidenceKind, string>
  readonly relation: Record<Relation, string>
  readonly sex: Record<Sex, string>
  readonly labour: Record<Labour, string>
  readonly otherPolicy: Record<OtherPolicy, string>
  readonly reviewOutcome: Record<ReviewOutcome, string>
}

const zh: Terms = {
  role: {
    MONITOR: '监测员',
    GROUP_LEADER: '村民小组长',
    VILLAGE_CADRE: '村干部',
    VILLAGE_SECRETARY: '村党支部书记',
    RESIDENT_TEAM: '驻村工作队',
    TOWNSHIP_CADRE: '乡镇干部',
    TOWNSHIP_OFFICER: '乡镇振兴站经办人',
    DISTRICT_OFFICER: '区乡村振兴局经办人',
    DEPARTMENT_OFFICER: '行业部门经办人',
    OPINION_OFFICER: '舆情专员',
    FUND_OFFICER: '专项资金专员',
    LEADING_GROUP_MEMBER: '领导小组成员',
    LEADING_GROUP_HEAD: '领导小组组长',
    INSURER: '承保机构',
    PARTNER_APP: '合作应用',
    LEADER: '区领导',
    SCREEN: '大屏',
    AUDITOR: '审计',
    ADMINISTRATOR: '管理员',
  },
  caseKind: { IDENTIFICATION: '识别纳入', ELIMINATION: '风险消除' },
  caseStep: {
    APPLICATION: '农户申请',
    VILLAGE_REVIEW: '村级评议公示',
    TOWNSHIP_EXAMINATION: '乡镇审核',
    FOUR_PERSONNEL_CHECK: '“四类人员”核查',
    DISTRICT_REVIEW: '区级审定',
  },
  caseStatus: { OPEN: '办理中', APPROVED: '已同意', REJECTED: '未同意', WITHDRAWN: '已撤回' },
  decision: { APPROVE: '同意', REJECT: '不同意', SEND_BACK: '退回' },
  source: {
    SELF_DECLARATION: '农户自主申报',
    GRASSROOTS_VISIT: '基层干部排查',
    DEPARTMENT_SCREENING: '部门筛查预警',
    PUBLIC_OPINION: '媒体信访舆情',
  },
  medium: {
    MINI_PROGRAM: '微信小程序',
    NATIONAL_APP: '全国防返贫监测App',
    CONSULTING_TELEPHONE: '咨询电话',
    SERVICE_WINDOW: '服务窗口',
    SOCIAL_SOFTWARE: '社交软件',
    VILLAGE_CADRE: '村干部',
    VILLAGE_SERVICE_STATION: '村级综合服务站',
    VISIT: '走访',
    DATA_EXCHANGE: '数据交换',
  },
  category: {
    UNSTABLE_OUT_OF_POVERTY: '脱贫不稳定户',
    MARGINAL_PRONE_TO_POVERTY: '边缘易致贫户',
    SUDDEN_SERIOUS_DIFFICULTY: '突发严重困难户',
  },
  cause: {
    ILLNESS: '因病',
    SCHOOLING: '因学',
    DISABILITY: '因残',
    NATURAL_DISASTER: '因灾',
    ACCIDENT: '因意外事故',
    FAILED_BUSINESS: '因产业经营失败',
    UNSTABLE_WORK: '因务工就业不稳',
    LACK_OF_LABOUR: '缺劳动力',
    OTHER: '其他',
  },
  dimension: {
    FOOD: '不愁吃',
    CLOTHING: '不愁穿',
    COMPULSORY_EDUCATION: '义务教育',
    BASIC_MEDICAL_CARE: '基本医疗',
    SAFE_HOUSING: '住房安全',
    DRINKING_WATER: '饮水安全',
  },
  rejectionGround: {
    BELOW_STANDARD: '不符合纳入标准',
    INCOME_ABOVE_LINE: '收入高于监测线',
    NO_RISK_FOUND: '未发现返贫致贫风险',
    COVERED_BY_OTHER_POLICY: '其他政策已覆盖',
    NOT_RESIDENT: '非本地常住',
    OBJECTION_UPHELD: '公示异议成立',
    RISK_REMAINS: '原风险尚未消除',
    OTHER: '其他',
  },
  evidenceKind: {
    SIGNED_COMMITMENT: '承诺授权书',
    IDENTITY_DOCUMENT: '身份证明',
    INCOME_PROOF: '收入证明',
    EXPENSE_PROOF: '支出凭证',
    MEDICAL_PROOF: '医疗证明',
    SCHOOLING_PROOF: '就学证明',
    DISABILITY_CERTIFICATE: '残疾证',
    DAMAGE_PHOTOGRAPH: '受灾照片',
    HOUSING_PHOTOGRAPH: '住房照片',
    VISIT_PHOTOGRAPH: '入户照片',
    MEETING_MINUTES: '评议会议记录',
    MEETING_PHOTOGRAPH: '评议会议照片',
    NOTICE_PHOTOGRAPH: '公示照片',
    CHECK_PHOTOGRAPH: '核查照片',
    DECISION_PAPER: '审批文书',
    MEASURE_PHOTOGRAPH: '帮扶照片',
    OTHER: '其他材料',
  },
  relation: {
    HEAD: '户主',
    SPOUSE: '配偶',
    CHILD: '子女',
    CHILD_IN_LAW: '儿媳、女婿',
    GRANDCHILD: '孙子女',
    PARENT: '父母',
    PARENT_IN_LAW: '岳父母、公婆',
    GRANDPARENT: '祖父母',
    SIBLING: '兄弟姐妹',
    OTHER: '其他',
  },
  sex: { FEMALE: '女', MALE: '男' },
  labour: { SKILLED: '技能劳动力', ORDINARY: '普通劳动力', WEAK: '弱劳动力', NONE: '无劳动力' },
  otherPolicy: {
    LOW_INCOME_ALLOWANCE: '最低生活保障',
    TEMPORARY_RELIEF: '临时救助',
    MEDICAL_AID: '医疗救助',
    EDUCATION_AID: '教育资助',
    HOUSING_REPAIR: '危房改造',
    DRINKING_WATER: '饮水安全保障',
    DISABILITY_SUBSIDY: '残疾人补贴',
    DISASTER_RELIEF: '受灾人员救助',
    EMPLOYMENT_SUPPORT: '就业帮扶',
  },
  reviewOutcome: { UPHELD: '维持原决定', REOPENED: '重新办理' },
}

const en: Terms = {
  role: {
    MONITOR: 'Monitor',
    GROUP_LEADER: 'Group leader',
    VILLAGE_CADRE: 'Village cadre',
    VILLAGE_SECRETARY: 'Village secretary',
    RESIDENT_TEAM: 'Resident team',
    TOWNSHIP_CADRE: 'Township cadre',
    TOWNSHIP_OFFICER: 'Township officer',
    DISTRICT_OFFICER: 'District officer',
    DEPARTMENT_OFFICER: 'Department officer',
    OPINION_OFFICER: 'Public-opinion officer',
    FUND_OFFICER: 'Fund officer',
    LEADING_GROUP_MEMBER: 'Leading-group member',
    LEADING_GROUP_HEAD: 'Head of the leading group',
    INSURER: 'Insurer',
    PARTNER_APP: 'Partner app',
    LEADER: 'District leader',
    SCREEN: 'Wall screen',
    AUDITOR: 'Auditor',
    ADMINISTRATOR: 'Administrator',
  },
  caseKind: { IDENTIFICATION: 'Identification', ELIMINATION: 'Elimination of risk' },
  caseStep: {
    APPLICATION: 'Application',
    VILLAGE_REVIEW: 'Village review',
    TOWNSHIP_EXAMINATION: 'Township examination',
    FOUR_PERSONNEL_CHECK: 'Four-personnel check',
    DISTRICT_REVIEW: 'District review',
  },
  caseStatus: { OPEN: 'In progress', APPROVED: 'Approved', REJECTED: 'Not approved', WITHDRAWN: 'Withdrawn' },
  decision: { APPROVE: 'Approve', REJECT: 'Reject', SEND_BACK: 'Send back' },
  source: {
    SELF_DECLARATION: 'Declared by the farmer',
    GRASSROOTS_VISIT: 'Seen by grassroots cadres',
    DEPARTMENT_SCREENING: 'Department screening',
    PUBLIC_OPINION: 'Media, petitions, public opinion',
  },
  medium: {
    MINI_PROGRAM: 'WeChat mini program',
    NATIONAL_APP: 'National app',
    CONSULTING_TELEPHONE: 'Consulting telephone',
    SERVICE_WINDOW: 'Service window',
    SOCIAL_SOFTWARE: 'Social software',
    VILLAGE_CADRE: 'Village cadre',
    VILLAGE_SERVICE_STATION: 'Village service station',
    VISIT: 'Visit',
    DATA_EXCHANGE: 'Data exchange',
  },
  category: {
    UNSTABLE_OUT_OF_POVERTY: 'Unstable out of poverty',
    MARGINAL_PRONE_TO_POVERTY: 'Marginal, prone to poverty',
    SUDDEN_SERIOUS_DIFFICULTY: 'Sudden serious difficulty',
  },
  cause: {
    ILLNESS: 'Illness',
    SCHOOLING: 'Cost of schooling',
    DISABILITY: 'Disability',
    NATURAL_DISASTER: 'Natural disaster',
    ACCIDENT: 'Accident',
    FAILED_BUSINESS: 'Failed business',
    UNSTABLE_WORK: 'Unstable work',
    LACK_OF_LABOUR: 'Lack of labour',
    OTHER: 'Other',
  },
  dimension: {
    FOOD: 'Food',
    CLOTHING: 'Clothing',
    COMPULSORY_EDUCATION: 'Compulsory education',
    BASIC_MEDICAL_CARE: 'Basic medical care',
    SAFE_HOUSING: 'Safe housing',
    DRINKING_WATER: 'Drinking water',
  },
  rejectionGround: {
    BELOW_STANDARD: 'Below the standard',
    INCOME_ABOVE_LINE: 'Income above the line',
    NO_RISK_FOUND: 'No risk was found',
    COVERED_BY_OTHER_POLICY: 'Covered by another policy',
    NOT_RESIDENT: 'Does not live here',
    OBJECTION_UPHELD: 'An objection was upheld',
    RISK_REMAINS: 'The risk is still there',
    OTHER: 'Other',
  },
  evidenceKind: {
    SIGNED_COMMITMENT: 'Signed commitment',
    IDENTITY_DOCUMENT: 'Proof of identity',
    INCOME_PROOF: 'Proof of income',
    EXPENSE_PROOF: 'Receipts',
    MEDICAL_PROOF: 'Medical papers',
    SCHOOLING_PROOF: 'Proof of schooling',
    DISABILITY_CERTIFICATE: 'Disability certificate',
    DAMAGE_PHOTOGRAPH: 'Photograph of damage',
    HOUSING_PHOTOGRAPH: 'Photograph of the house',
    VISIT_PHOTOGRAPH: 'Photograph of the visit',
    MEETING_MINUTES: 'Minutes of the meeting',
    MEETING_PHOTOGRAPH: 'Photograph of the meeting',
    NOTICE_PHOTOGRAPH: 'Photograph of the notice',
    CHECK_PHOTOGRAPH: 'Photograph of the check',
    DECISION_PAPER: 'Paper of the decision',
    MEASURE_PHOTOGRAPH: 'Photograph of the help',
    OTHER: 'Other material',
  },
  relation: {
    HEAD: 'Head',
    SPOUSE: 'Spouse',
    CHILD: 'Child',
    CHILD_IN_LAW: 'Child-in-law',
    GRANDCHILD: 'Grandchild',
    PARENT: 'Parent',
    PARENT_IN_LAW: 'Parent-in-law',
    GRANDPARENT: 'Grandparent',
    SIBLING: 'Brother or sister',
    OTHER: 'Other',
  },
  sex: { FEMALE: 'Female', MALE: 'Male' },
  labour: { SKILLED: 'Trained', ORDINARY: 'Able to work', WEAK: 'Light work only', NONE: 'Unable to work' },
  otherPolicy: {
    LOW_INCOME_ALLOWANCE: 'Low-income allowance',
    TEMPORARY_RELIEF: 'Temporary relief',
    MEDICAL_AID: 'Medical aid',
    EDUCATION_AID: 'Aid for schooling',
    HOUSING_REPAIR: 'Repair of unsafe houses',
    DRINKING_WATER: 'Safe drinking water',
    DISABILITY_SUBSIDY: 'Disability subsidy',
    DISASTER_RELIEF: 'Disaster relief',
    EMPLOYMENT_SUPPORT: 'Support in finding work',
  },
  reviewOutcome: { UPHELD: 'The rejection stands', REOPENED: 'Decided anew' },
}

export const terms = inTwoLanguages<Terms>({ zh, en })

export function useTerms(): Terms {
  return useWords(terms)
}
