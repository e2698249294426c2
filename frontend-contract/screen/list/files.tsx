import {
  ListCasesDocument, ListGrantsDocument, ListLedgerEntriesDocument, ListOpinionReportsDocument, ListWarningsDocument,
} from '../../generated/graphql.ts'
import {
  caseKind, caseStatus, caseStep, entryKind, grantStatus, grantStep, hop, medium, opinionKind, opinionStatus, riskCause, severity,
  source, warningStatus,
} from '../words/brief.ts'
import { amount, dayText, Due, holderText, placeAndFamily, placeText } from './cells.tsx'
import { list } from './spec.ts'

export const cases = list({
  title: ['审批档案', 'Cases'],
  unit: ['件', 'cases'],
  document: ListCasesDocument,
  page: (data) => data.cases,
  id: (row) => row.id,
  to: (row) => `/case/${row.id}`,
  orders: {
    SUBMITTED_NEWEST: ['最新申报', 'Newest'], SUBMITTED_OLDEST: ['最早申报', 'Oldest'], DUE_FIRST: ['时限优先', 'Due first'],
  },
  columns: [
    ...placeAndFamily(),
    { name: ['类别', 'Kind'], cell: (row, { term }) => term(caseKind, row.kind) },
    { name: ['渠道', 'Medium'], cell: (row, { term }) => term(medium, row.medium) },
    { name: ['环节', 'Step'], cell: (row, { term }) => term(caseStep, row.step) },
    { name: ['状态', 'Status'], cell: (row, { term }) => term(caseStatus, row.status) },
    { name: ['责任岗位', 'Holder'], cell: (row, pen) => holderText(row.holder, pen) },
    { name: ['申报时间', 'Submitted'], cell: (row, pen) => dayText(row.submittedAt, pen) },
    { name: ['时限或办结', 'Due or closed'], cell: (row, pen) => (row.closedAt ? dayText(row.closedAt, pen) : <Due at={row.dueAt} overdue={row.overdue} pen={pen} />) },
  ],
})

export const warnings = list({
  title: ['风险预警', 'Warnings'],
  unit: ['条', 'warnings'],
  document: ListWarningsDocument,
  page: (data) => data.warnings,
  id: (row) => row.id,
  to: (row) => (row.case ? `/case/${row.case.id}` : `/warning/${row.id}`),
  orders: {
    GRAVEST: ['最严重', 'Gravest'], NEWEST: ['最新', 'Newest'], OLDEST: ['最早', 'Oldest'], DUE: ['时限优先', 'Due first'],
  },
  columns: [
    { name: ['等级', 'Severity'], cell: (row, { term }) => <span className={`grade severity-${row.severity.toLowerCase()}`}>{term(severity, row.severity)}</span> },
    ...placeAndFamily(),
    { name: ['风险', 'Causes'], cell: (row, { term, format }) => format.listed(row.causes.map((cause) => term(riskCause, cause))) },
    { name: ['监测方式', 'Source'], cell: (row, { term }) => term(source, row.source) },
    { name: ['环节', 'Leg'], cell: (row, { term }) => (row.hop ? term(hop, row.hop) : term(warningStatus, row.status)) },
    { name: ['责任岗位', 'Holder'], cell: (row, pen) => holderText(row.holder, pen) },
    { name: ['上报时间', 'Raised'], cell: (row, pen) => dayText(row.raisedAt, pen) },
    { name: ['时限', 'Due'], cell: (row, pen) => <Due at={row.dueAt} overdue={row.overdue} pen={pen} /> },
  ],
})

export const grants = list({
  title: ['专项资金救助', 'Grants'],
  unit: ['笔', 'grants'],
  document: ListGrantsDocument,
  page: (data) => data.grants,
  id: (row) => row.id,
  to: (row) => `/grant/${row.id}`,
  orders: { NEWEST: ['最新', 'Newest'], OLDEST: ['最早', 'Oldest'], DUE: ['时限优先', 'Due first'] },
  sums: ({ grants: rows }, { format }) => [
    { name: ['已承诺（元）', 'Promised (yuan)'], value: format.amount(rows.committed) },
    { name: ['已拨付（元）', 'Paid (yuan)'], value: format.amount(rows.paid) },
  ],
  columns: [
    ...placeAndFamily(),
    { name: ['环节', 'Step'], cell: (row, { term }) => term(grantStep, row.step) },
    { name: ['状态', 'Status'], cell: (row, { term }) => term(grantStatus, row.grantStatus) },
    { name: ['申报（元）', 'Asked (yuan)'], number: true, cell: (row, pen) => amount(row.requested, pen) },
    { name: ['审批（元）', 'Promised (yuan)'], number: true, cell: (row, pen) => amount(row.approved, pen) },
    { name: ['拨付（元）', 'Paid (yuan)'], number: true, cell: (row, pen) => amount(row.paid, pen) },
    { name: ['申报时间', 'Declared'], cell: (row, pen) => dayText(row.declaredAt, pen) },
    { name: ['时限', 'Due'], cell: (row, pen) => <Due at={row.grantDueAt} overdue={row.overdue} pen={pen} /> },
  ],
})

export const opinionReports = list({
  title: ['舆情', 'Public opinion'],
  unit: ['件', 'reports'],
  document: ListOpinionReportsDocument,
  page: (data) => data.opinionReports,
  id: (row) => row.id,
  to: (row) => `/opinion/${row.id}`,
  orders: { DUE: ['时限优先', 'Due first'], NEWEST: ['最新', 'Newest'], OLDEST: ['最早', 'Oldest'] },
  columns: [
    { name: ['来源', 'Told by'], cell: (row, { term }) => term(opinionKind, row.kind) },
    { name: ['所在区划', 'Place'], cell: (row, { word }) => (row.located ? placeText(row.region) : word(['未定位', 'not located'])) },
    { name: ['状态', 'Status'], cell: (row, { term }) => term(opinionStatus, row.opinionStatus) },
    { name: ['是否属实', 'Founded'], cell: (row, { word }) => (row.founded === null ? '–' : word(row.founded ? ['属实', 'yes'] : ['不属实', 'no'])) },
    { name: ['反映时间', 'Reported'], cell: (row, pen) => dayText(row.reportedAt, pen) },
    { name: ['答复时限', 'Due'], cell: (row, pen) => <Due at={row.dueAt} overdue={row.overdue} pen={pen} /> },
  ],
})

export const ledgerEntries = list({
  title: ['资金账目', 'Books of the fund'],
  unit: ['笔', 'entries'],
  document: ListLedgerEntriesDocument,
  page: (data) => data.ledgerEntries,
  id: (row) => row.id,
  to: (row) => (row.grant ? `/grant/${row.grant.id}` : null),
  orders: { NEWEST: ['最新', 'Newest'], OLDEST: ['最早', 'Oldest'] },
  sums: ({ ledgerEntries: rows }, { format }) => [
    { name: ['记入可用余额（元）', 'To what is available (yuan)'], value: format.amount(rows.available) },
    { name: ['记入保费（元）', 'To premiums (yuan)'], value: format.amount(rows.premium) },
  ],
  columns: [
    { name: ['账目号', 'Number'], number: true, cell: (row) => `${row.year}-${row.number}` },
    { name: ['类别', 'Kind'], cell: (row, { term }) => term(entryKind, row.kind) },
    { name: ['所在区划', 'Place'], cell: (row) => placeText(row.region) },
    { name: ['金额（元）', 'Yuan'], number: true, cell: (row, pen) => amount(row.amount, pen) },
    { name: ['入账时间', 'Recorded'], cell: (row, pen) => dayText(row.recordedAt, pen) },
  ],
})
