import { inTwoLanguages } from '../words/words.tsx'

/** What the lines of the ticker begin with, and what else they say. */
export const tickerWords = inTwoLanguages({
  zh: {
    approval: '审批', warning: '预警', monitoring: '监测', fund: '资金', opinion: '舆情', grid: '网格',
    grant: '救助', raised: '新预警', yuan: '元',
  },
  en: {
    approval: 'Approval', warning: 'Warning', monitoring: 'Monitoring', fund: 'Fund', opinion: 'Opinion', grid: 'Grid',
    grant: 'Grant', raised: 'new', yuan: 'yuan',
  },
})
