import { formatOf } from '../parts/format.ts'
import {
  caseKind, caseStatus, caseStep, category, dimension, entryKind, grantStatus, grantStep, hop, measureKind, measureStatus, medium,
  monitoringOrigin, monitoringStatus, opinionKind, opinionStatus, rejectionGround, riskCause, severity, source, type Term,
  type Terms, warningStatus,
} from '../words/brief.ts'

/** What a filter in an address can hold: one or more values of an enumeration, one value, yes or no, a day, a number. */
export type FilterKind =
  | { readonly kind: 'values' | 'value'; readonly name: Term; readonly terms: Terms<string> }
  | { readonly kind: 'flag'; readonly name: Term; readonly no: Term }
  | { readonly kind: 'day' | 'number'; readonly name: Term }

export type FilterKinds = Readonly<Record<string, FilterKind>>

const values = (name: Term, terms: Terms<never>): FilterKind => ({ kind: 'values', name, terms: terms as Terms<string> })
const value = (name: Term, terms: Terms<never>): FilterKind => ({ kind: 'value', name, terms: terms as Terms<string> })
const flag = (name: Term, no: Term): FilterKind => ({ kind: 'flag', name, no })
const day = (name: Term): FilterKind => ({ kind: 'day', name })

const overdue = flag(['已超期', 'overdue'], ['未超期', 'not overdue'])
const STATUS: Term = ['状态', 'Status']
const CAUSE: Term = ['致贫返贫风险', 'Cause']

/** The filters of each list that an address may name; they are those of the graph. */
export const FILTERS = {
  monitoringObjects: {
    statuses: values(STATUS, monitoringStatus),
    categories: values(['类别', 'Category'], category),
    causes: values(CAUSE, riskCause),
    dimensions: values(['风险维度', 'Dimension'], dimension),
    origin: value(['纳入方式', 'Origin'], monitoringOrigin),
    latest: flag(['每户最近一次', 'latest of each household'], ['较早的监测', 'earlier ones']),
    helped: flag(['已有措施落实', 'help delivered'], ['尚无措施落实', 'no help delivered']),
    withoutHelper: flag(['无帮扶责任人', 'no helper'], ['有帮扶责任人', 'with a helper']),
    withoutMeasure: flag(['无帮扶措施', 'no measure'], ['有帮扶措施', 'with a measure']),
    measureOverdue: flag(['措施超期', 'measure overdue'], ['措施未超期', 'no measure overdue']),
  },
  cases: {
    kinds: values(['审批类别', 'Kind'], caseKind),
    statuses: values(STATUS, caseStatus),
    steps: values(['环节', 'Step'], caseStep),
    media: values(['渠道', 'Medium'], medium),
    sources: values(['监测方式', 'Source'], source),
    rejectionGrounds: values(['不予纳入原因', 'Rejected for'], rejectionGround),
    overdue,
  },
  warnings: {
    statuses: values(STATUS, warningStatus),
    severities: values(['预警等级', 'Severity'], severity),
    sources: values(['监测方式', 'Source'], source),
    hops: values(['流转环节', 'Leg'], hop),
    causes: values(CAUSE, riskCause),
    overdue,
  },
  grants: {
    year: { kind: 'number', name: ['年度', 'Year'] },
    promised: flag(['有承诺金额', 'promised'], ['无承诺金额', 'not promised']),
    steps: values(['环节', 'Step'], grantStep),
    statuses: values(STATUS, grantStatus),
    overdue,
  },
  opinionReports: {
    kinds: values(['来源', 'Told by'], opinionKind),
    statuses: values(STATUS, opinionStatus),
    overdue,
  },
  teams: {},
  monitors: {},
  visits: {
    from: day(['自', 'From']),
    until: day(['至', 'Until']),
    met: flag(['见到人', 'somebody met'], ['未见到人', 'nobody met']),
    found: flag(['发现风险', 'something found'], ['未发现风险', 'nothing found']),
  },
  caseVisits: { from: day(['自', 'From']), until: day(['至', 'Until']) },
  visitDuties: {
    underMonitoring: flag(['监测户', 'under monitoring'], ['非监测户', 'not under monitoring']),
    unvisitedSince: day(['自此未走访', 'Unvisited since']),
    overdue: flag(['超期未走访', 'visit overdue'], ['未超期', 'visit not due']),
    withoutMonitor: flag(['网格空缺', 'section vacant'], ['网格有人', 'section held']),
  },
  measures: {
    statuses: values(STATUS, measureStatus),
    kinds: values(['措施类别', 'Kind'], measureKind),
    underMonitoring: flag(['监测中', 'under monitoring'], ['已不在监测', 'no longer monitored']),
  },
  ledgerEntries: {
    year: { kind: 'number', name: ['年度', 'Year'] },
    kinds: values(['账目类别', 'Kind'], entryKind),
    account: { kind: 'value', name: ['科目', 'Account'], terms: { AVAILABLE: ['可用余额', 'available'], PREMIUM: ['保费', 'premium'] } },
  },
} satisfies Readonly<Record<string, FilterKinds>>

export type ListName = keyof typeof FILTERS

/** The filter as the graph takes it; what the address holds beyond the list's filters is left out. */
export function filterOf(search: URLSearchParams, kinds: FilterKinds): Record<string, unknown> {
  const filter: Record<string, unknown> = {}
  for (const [name, kind] of Object.entries(kinds)) {
    const text = search.get(name)
    const read = text === null ? undefined : readFilter(text, kind)
    if (read !== undefined) filter[name] = read
  }
  return filter
}

function readFilter(text: string, kind: FilterKind): unknown {
  switch (kind.kind) {
    case 'values': {
      const known = text.split(',').filter((one) => one in kind.terms)
      return known.length > 0 ? known : undefined
    }
    case 'value':
      return text in kind.terms ? text : undefined
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : undefined
    case 'day':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined
  }
}

/** What a filter says, in the language of place 0 (Chinese) or 1 (English). */
export function sayFilter(text: string, kind: FilterKind, place: 0 | 1): string {
  const colon = place === 0 ? '：' : ': '
  switch (kind.kind) {
    case 'values':
    case 'value':
      return kind.name[place] + colon + formatOf(place === 0 ? 'zh' : 'en').listed(text.split(',').map((one) => kind.terms[one]?.[place] ?? one))
    case 'flag':
      return (text === 'true' ? kind.name : kind.no)[place]
    case 'day':
    case 'number':
      return `${kind.name[place]} ${text}`
  }
}
