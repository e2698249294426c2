import type {
  ApprovalChange, ApprovalStep, CaseKind, CaseStatus, CaseStep, Category, Decision, Dimension, EndReason, Hop, HopEnding,
  MeasureKind, MeasureStatus, Medium, MonitoringChangeKind, MonitoringOrigin, MonitoringStatus, RejectionGround, RiskCause,
  Severity, Source, WarningChange, WarningOutcome, WarningStatus,
} from '../../generated/graphql.ts'
import { grantStep } from './further-brief.ts'
import { useLanguage } from './words.tsx'

/** What one value is called where there is little room, on a wall or in a table: in Chinese and in English. The full names are in terms.ts. */
export type Term = readonly [zh: string, en: string]

/** What the values of an enumeration are called: a value without a name does not compile. */
export type Terms<Value extends string> = Readonly<Record<Value, Term>>

/** Says a value in the language spoken; nothing for no value, and a value that is newer than this screen as it is. */
export function useTerm(): <Value extends string>(terms: Terms<Value>, value: Value | null | undefined) => string {
  const place = useLanguage().language === 'zh' ? 0 : 1
  return (terms, value) => (value ? ((terms[value] as Term | undefined)?.[place] ?? value) : '')
}

export const severity: Terms<Severity> = {
  MINOR: ['蓝色', 'Blue'],
  MODERATE: ['黄色', 'Yellow'],
  SERIOUS: ['橙色', 'Orange'],
  CRITICAL: ['红色', 'Red'],
}

export const source: Terms<Source> = {
  SELF_DECLARATION: ['农户申报', 'Families'],
  GRASSROOTS_VISIT: ['干部排查', 'Visits'],
  DEPARTMENT_SCREENING: ['部门筛查', 'Departments'],
  PUBLIC_OPINION: ['舆情监测', 'Public opinion'],
}

export const medium: Terms<Medium> = {
  MINI_PROGRAM: ['微信小程序', 'Mini program'],
  NATIONAL_APP: ['全国监测App', 'National app'],
  CONSULTING_TELEPHONE: ['咨询电话', 'Telephone'],
  SERVICE_WINDOW: ['服务窗口', 'Service window'],
  SOCIAL_SOFTWARE: ['社交软件', 'Social software'],
  VILLAGE_CADRE: ['村干部', 'Village cadre'],
  VILLAGE_SERVICE_STATION: ['村级服务站', 'Village service station'],
  VISIT: ['走访', 'Visit'],
  DATA_EXCHANGE: ['数据交换', 'Data exchange'],
}

export const hop: Terms<Hop> = {
  VILLAGE_GROUP: ['村民小组', 'Village group'],
  VILLAGE_COMMITTEE: ['村委会', 'Village'],
  TOWNSHIP: ['乡镇', 'Township'],
  DISTRICT_OFFICE: ['区振兴部门', 'District office'],
  DEPARTMENT: ['行业部门', 'Department'],
  TOWNSHIP_RETURN: ['乡镇反馈', 'Township, back'],
  VILLAGE_RETURN: ['村委会反馈', 'Village, back'],
}

export const hopEnding: Terms<HopEnding> = {
  FORWARDED: ['已流转', 'Forwarded'],
  RETURNED: ['已退回', 'Returned'],
  ENTERED_CASE: ['转入申请', 'Became a case'],
  SETTLED: ['已办结', 'Settled'],
}

export const warningStatus: Terms<WarningStatus> = {
  OPEN: ['待处置', 'Open'],
  IN_CASE: ['已转申请', 'In a case'],
  SETTLED: ['已办结', 'Settled'],
}

export const warningChange: Terms<WarningChange> = {
  FORWARDED: ['流转', 'forwarded'],
  RETURNED: ['退回', 'returned'],
  REPEATED: ['重复上报', 'reported again'],
  ENTERED_CASE: ['转入申请', 'became a case'],
  OVERDUE: ['超期', 'overdue'],
  REPORT_RETRACTED: ['部门撤回上报', 'report taken back'],
  SETTLED: ['办结', 'settled'],
}

export const warningOutcome: Terms<WarningOutcome> = {
  APPLICATION_OPENED: ['转入申请', 'Became an application'],
  HELPED_ON_THE_SPOT: ['现场解决', 'Helped on the spot'],
  UNFOUNDED: ['不属实', 'Unfounded'],
  PASSED_TO_OTHER_POLICY: ['转其他政策', 'Another policy'],
  RETRACTED: ['部门撤回', 'Taken back'],
}

export const caseKind: Terms<CaseKind> = {
  IDENTIFICATION: ['识别', 'Identification'],
  ELIMINATION: ['风险消除', 'Elimination'],
}

export const caseStep: Terms<CaseStep> = {
  APPLICATION: ['农户申请', 'Application'],
  VILLAGE_REVIEW: ['村级评议公示', 'Village review'],
  TOWNSHIP_EXAMINATION: ['乡镇审核', 'Township examination'],
  FOUR_PERSONNEL_CHECK: ['“四类人员”核查', 'Four-personnel check'],
  DISTRICT_REVIEW: ['区级审定', 'District review'],
}

export const caseStatus: Terms<CaseStatus> = {
  OPEN: ['办理中', 'Open'],
  APPROVED: ['同意', 'Approved'],
  REJECTED: ['不同意', 'Rejected'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
}

export const decision: Terms<Decision> = {
  APPROVE: ['同意', 'approved'],
  REJECT: ['不同意', 'rejected'],
  SEND_BACK: ['退回', 'sent back'],
}

export const approvalStep: Terms<ApprovalStep> = {
  ...caseStep,
  ...grantStep,
}

export const approvalChange: Terms<ApprovalChange> = {
  OPENED: ['新立案', 'opened'],
  MOVED: ['流转', 'moved on'],
  SENT_BACK: ['退回', 'sent back'],
  CLOSED: ['办结', 'closed'],
  REOPENED: ['重新办理', 'reopened'],
  RECORDED: ['补充登记', 'record added'],
  OVERDUE: ['超期', 'overdue'],
}

export const rejectionGround: Terms<RejectionGround> = {
  BELOW_STANDARD: ['不符合标准', 'Below the standard'],
  INCOME_ABOVE_LINE: ['收入高于监测线', 'Income above the line'],
  NO_RISK_FOUND: ['未发现风险', 'No risk found'],
  COVERED_BY_OTHER_POLICY: ['其他政策已覆盖', 'Covered by another policy'],
  NOT_RESIDENT: ['非本地常住', 'Not resident'],
  OBJECTION_UPHELD: ['异议成立', 'Objection upheld'],
  RISK_REMAINS: ['风险尚未消除', 'Risk remains'],
  OTHER: ['其他', 'Other'],
}

export const category: Terms<Category> = {
  UNSTABLE_OUT_OF_POVERTY: ['脱贫不稳定户', 'Unstable'],
  MARGINAL_PRONE_TO_POVERTY: ['边缘易致贫户', 'Marginal'],
  SUDDEN_SERIOUS_DIFFICULTY: ['突发严重困难户', 'Sudden difficulty'],
}

export const riskCause: Terms<RiskCause> = {
  ILLNESS: ['因病', 'Illness'],
  SCHOOLING: ['因学', 'Schooling'],
  DISABILITY: ['因残', 'Disability'],
  NATURAL_DISASTER: ['因灾', 'Disaster'],
  ACCIDENT: ['意外事故', 'Accident'],
  FAILED_BUSINESS: ['经营失败', 'Failed business'],
  UNSTABLE_WORK: ['就业不稳', 'Unstable work'],
  LACK_OF_LABOUR: ['缺劳动力', 'Lack of labour'],
  OTHER: ['其他', 'Other'],
}

export const dimension: Terms<Dimension> = {
  FOOD: ['吃', 'Food'],
  CLOTHING: ['穿', 'Clothing'],
  COMPULSORY_EDUCATION: ['义务教育', 'Education'],
  BASIC_MEDICAL_CARE: ['基本医疗', 'Medical care'],
  SAFE_HOUSING: ['住房安全', 'Housing'],
  DRINKING_WATER: ['饮水安全', 'Drinking water'],
}

export const monitoringStatus: Terms<MonitoringStatus> = {
  OPEN: ['监测中', 'Under monitoring'],
  ELIMINATED: ['风险消除', 'Eliminated'],
  ENDED: ['其他终止', 'Ended otherwise'],
}

export const monitoringOrigin: Terms<MonitoringOrigin> = {
  IMPORTED: ['系统导入', 'Imported'],
  CASE: ['本系统审批', 'By a case'],
}

export const endReason: Terms<EndReason> = {
  DECEASED: ['死亡', 'Deceased'],
  MOVED_AWAY: ['迁出', 'Moved away'],
  WRONGLY_INCLUDED: ['错误纳入', 'Wrongly included'],
}

export const monitoringChange: Terms<MonitoringChangeKind> = {
  INCLUDED: ['纳入监测', 'included'],
  CHANGED: ['风险新增', 'need added'],
  HELPER_ASSIGNED: ['确定帮扶责任人', 'helper named'],
  MEASURE_PLANNED: ['制定帮扶措施', 'measure planned'],
  MEASURE_COMPLETED: ['落实帮扶措施', 'measure delivered'],
  MEASURE_OVERDUE: ['帮扶措施超期', 'measure overdue'],
  TASK_OVERDUE: ['帮扶待办超期', 'help overdue'],
  RETURNED: ['风险回退', 'risk came back'],
  ADJUSTED: ['类别调整', 'category adjusted'],
  ELIMINATED: ['风险消除', 'risk eliminated'],
  ENDED: ['其他终止', 'ended otherwise'],
  OBSERVED: ['消除后回访', 'visited after elimination'],
}

export const measureKind: Terms<MeasureKind> = {
  INDUSTRY: ['产业帮扶', 'Industry'],
  EMPLOYMENT: ['就业帮扶', 'Employment'],
  FINANCE: ['金融帮扶', 'Finance'],
  PUBLIC_WELFARE_POST: ['公益性岗位', 'Public-welfare post'],
  ALLOWANCE_AND_RELIEF: ['低保、临时救助', 'Allowance and relief'],
  MEDICAL_AID: ['医疗救助', 'Medical aid'],
  EDUCATION_AID: ['教育资助', 'Education aid'],
  HOUSING_REPAIR: ['危房改造', 'Housing repair'],
  DRINKING_WATER: ['饮水保障', 'Drinking water'],
  INSURANCE: ['防贫保险', 'Insurance'],
  SPECIAL_FUND_GRANT: ['专项资金救助', 'Special-fund grant'],
  SOCIAL_HELP: ['社会帮扶', 'Social help'],
  MOTIVATION_AND_SKILLS: ['扶志扶智、技能培训', 'Motivation and skills'],
}

export const measureStatus: Terms<MeasureStatus> = {
  PLANNED: ['计划中', 'Planned'],
  OVERDUE: ['超期', 'Overdue'],
  COMPLETED: ['已落实', 'Delivered'],
  DROPPED: ['已取消', 'Dropped'],
}

export {
  entryKind, fundChange, grantStatus, grantStep, gridChange, opinionChange, opinionKind, opinionStatus, role, teamRole,
} from './further-brief.ts'
