import type {
  EntryKind, FundChange, GrantStatus, GrantStep, GridChange, OpinionChange, OpinionKind, OpinionStatus, Role, TeamRole,
} from '../../generated/graphql.ts'
import type { Terms } from './brief.ts'

export const grantStep: Terms<GrantStep> = {
  TOWNSHIP_DECLARATION: ['乡镇申报', 'Township declaration'],
  DEPARTMENT_ACCEPTANCE: ['部门受理', 'Department acceptance'],
  LEADING_GROUP_APPROVAL: ['领导小组审批', 'Leading group'],
  ALLOCATION: ['拨付', 'Allocation'],
  PAYMENT: ['到账确认', 'Payment'],
}

export const grantStatus: Terms<GrantStatus> = {
  OPEN: ['办理中', 'Open'],
  PAID: ['已到账', 'Paid'],
  REJECTED: ['不予救助', 'Rejected'],
  RETURNED: ['已退回', 'Returned'],
}

export const entryKind: Terms<EntryKind> = {
  APPROPRIATION: ['预算安排', 'appropriation'],
  PREMIUM: ['保费支出', 'insurance premium'],
  COMMITMENT: ['承诺救助', 'grant promised'],
  PAYMENT: ['拨付救助', 'grant paid'],
  PAYMENT_RETURN: ['退汇', 'payment came back'],
  RELEASE: ['释放额度', 'promise released'],
  CLAIM: ['保险赔付', 'insurance claim'],
  CARRY_OUT: ['结转下年', 'carried to next year'],
  CARRY_IN: ['上年结转', 'carried from last year'],
  LAPSE: ['年终收回', 'given back'],
}

export const fundChange: Terms<FundChange> = {
  ENTERED: ['入账', 'entered'],
  REVERSED: ['冲正', 'reversed'],
  CLOSED: ['年度结账', 'year closed'],
}

export const opinionKind: Terms<OpinionKind> = {
  MEDIA: ['媒体', 'Media'],
  PETITION: ['信访', 'Petition'],
  HOTLINE: ['热线', 'Hotline'],
  ONLINE: ['网络舆情', 'Online'],
}

export const opinionStatus: Terms<OpinionStatus> = {
  REPORTED: ['待核实', 'To be checked'],
  ASSESSED: ['待答复', 'To be answered'],
  ANSWERED: ['已答复', 'Answered'],
}

export const opinionChange: Terms<OpinionChange> = {
  REPORTED: ['新舆情', 'new report'],
  JOINED: ['重复舆情', 'reported again'],
  LOCATED: ['已定位', 'located'],
  ASSESSED: ['已核实', 'checked'],
  ANSWERED: ['已答复', 'answered'],
  OVERDUE: ['答复超期', 'answer overdue'],
}

export const gridChange: Terms<GridChange> = {
  TEAM_SAVED: ['监测队伍变动', 'team changed'],
  SECTION_ASSIGNED: ['网格移交', 'section handed over'],
  HOUSEHOLD_PLACED: ['农户划转', 'household placed'],
  VISITED: ['入户走访', 'household visited'],
  MEETING_HELD: ['召开研判会', 'meeting held'],
  MEETING_MISSED: ['未按月研判', 'no meeting this month'],
  CAMPAIGN_OPENED: ['集中排查启动', 'campaign opened'],
  CAMPAIGN_CLOSED: ['集中排查结束', 'campaign closed'],
}

export const teamRole: Terms<TeamRole> = {
  LEADER: ['队长', 'Leader'],
  MEMBER: ['队员', 'Member'],
}

export const role: Terms<Role> = {
  MONITOR: ['监测员', 'Monitor'],
  GROUP_LEADER: ['村民小组长', 'Group leader'],
  VILLAGE_CADRE: ['村干部', 'Village cadre'],
  VILLAGE_SECRETARY: ['村党支部书记', 'Village secretary'],
  RESIDENT_TEAM: ['驻村工作队', 'Resident team'],
  TOWNSHIP_CADRE: ['乡镇干部', 'Township cadre'],
  TOWNSHIP_OFFICER: ['乡镇振兴站', 'Township officer'],
  DISTRICT_OFFICER: ['区乡村振兴局', 'District officer'],
  DEPARTMENT_OFFICER: ['行业部门', 'Department'],
  OPINION_OFFICER: ['舆情专员', 'Opinion desk'],
  FUND_OFFICER: ['专项资金专员', 'Fund officer'],
  LEADING_GROUP_MEMBER: ['领导小组成员', 'Leading group member'],
  LEADING_GROUP_HEAD: ['领导小组组长', 'Leading group head'],
  INSURER: ['承保机构', 'Insurer'],
  PARTNER_APP: ['合作应用', 'Partner application'],
  LEADER: ['区领导', 'District leader'],
  SCREEN: ['大屏', 'Wall screen'],
  AUDITOR: ['审计', 'Auditor'],
  ADMINISTRATOR: ['管理员', 'Administrator'],
}
