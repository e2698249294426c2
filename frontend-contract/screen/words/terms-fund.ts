import type {
  GrantAction, GrantStatus, GrantStep, PaymentFailure, PaymentStatus, ReliefPolicy, ReturnGround,
} from '../../generated/graphql.ts'
import { inTwoLanguages, useWords } from './words.tsx'

/** What the values of the special fund's enumerations are called. */
interface FundTerms {
  readonly step: Record<GrantStep, string>
  readonly status: Record<GrantStatus, string>
  readonly action: Record<GrantAction, string>
  readonly policy: Record<ReliefPolicy, string>
  readonly payment: Record<PaymentStatus, string>
  readonly failure: Record<PaymentFailure, string>
  readonly returnGround: Record<ReturnGround, string>
}

export const fundTerms = inTwoLanguages<FundTerms>({
  zh: {
    step: {
      TOWNSHIP_DECLARATION: '乡镇申报',
      DEPARTMENT_ACCEPTANCE: '部门受理',
      LEADING_GROUP_APPROVAL: '领导小组审批',
      ALLOCATION: '拨付',
      PAYMENT: '到账确认',
    },
    status: { OPEN: '办理中', PAID: '已到账', REJECTED: '不予救助', RETURNED: '已退回' },
    action: {
      DECLARE: '重新申报', ACCEPT: '受理意见', APPROVE: '表决', ALLOCATE: '拨付', REALLOCATE: '重新拨付', RETURN: '退回资金', INSPECT: '资金检查',
    },
    policy: {
      BASIC_MEDICAL_INSURANCE: '基本医疗保险',
      SERIOUS_ILLNESS_INSURANCE: '大病保险',
      MEDICAL_AID: '医疗救助',
      LOW_INCOME_ALLOWANCE: '低保',
      TEMPORARY_RELIEF: '临时救助',
      EDUCATION_AID: '教育资助',
      HOUSING_SUBSIDY: '住房补助',
      DISASTER_RELIEF: '受灾救助',
      DISABILITY_SUBSIDY: '残疾人补贴',
      INSURANCE_CLAIM: '防贫保险赔付',
      SOCIAL_DONATION: '社会捐助',
      OTHER: '其他',
    },
    payment: { ALLOCATED: '待导出', EXPORTED: '已送银行', CONFIRMED: '已到账', FAILED: '退汇', RETURNED: '已退回' },
    failure: {
      ACCOUNT_CLOSED: '账户已销户', ACCOUNT_UNKNOWN: '账号不存在', NAME_DIFFERS: '户名不符', BANK_REFUSED: '银行拒付', OTHER: '其他',
    },
    returnGround: {
      GIVEN_UP: '自愿放弃', NO_LONGER_NEEDED: '不再需要', PAID_WRONGLY: '误付', DECEASED: '受助人去世', OTHER: '其他',
    },
  },
  en: {
    step: {
      TOWNSHIP_DECLARATION: 'Township declaration',
      DEPARTMENT_ACCEPTANCE: 'Department acceptance',
      LEADING_GROUP_APPROVAL: 'Leading group',
      ALLOCATION: 'Allocation',
      PAYMENT: 'Payment',
    },
    status: { OPEN: 'In progress', PAID: 'Paid', REJECTED: 'Refused', RETURNED: 'Returned' },
    action: {
      DECLARE: 'Declare again', ACCEPT: 'Acceptance', APPROVE: 'Vote', ALLOCATE: 'Send the money', REALLOCATE: 'Send again',
      RETURN: 'Give back to the books', INSPECT: 'Inspect',
    },
    policy: {
      BASIC_MEDICAL_INSURANCE: 'Basic medical insurance',
      SERIOUS_ILLNESS_INSURANCE: 'Serious-illness insurance',
      MEDICAL_AID: 'Medical aid',
      LOW_INCOME_ALLOWANCE: 'Low-income allowance',
      TEMPORARY_RELIEF: 'Temporary relief',
      EDUCATION_AID: 'Education aid',
      HOUSING_SUBSIDY: 'Housing subsidy',
      DISASTER_RELIEF: 'Disaster relief',
      DISABILITY_SUBSIDY: 'Disability subsidy',
      INSURANCE_CLAIM: 'Insurance claim',
      SOCIAL_DONATION: 'Donations',
      OTHER: 'Other',
    },
    payment: { ALLOCATED: 'Waits for a bank file', EXPORTED: 'Sent to the bank', CONFIRMED: 'Arrived', FAILED: 'Came back', RETURNED: 'Given back' },
    failure: {
      ACCOUNT_CLOSED: 'Account closed', ACCOUNT_UNKNOWN: 'No such account', NAME_DIFFERS: 'Name differs', BANK_REFUSED: 'Bank refused', OTHER: 'Other',
    },
    returnGround: {
      GIVEN_UP: 'The family does not want it', NO_LONGER_NEEDED: 'Not needed any more', PAID_WRONGLY: 'Paid wrongly', DECEASED: 'Nobody is left',
      OTHER: 'Other',
    },
  },
})

export function useFundTerms(): FundTerms {
  return useWords(fundTerms)
}
