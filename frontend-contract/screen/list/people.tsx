import {
  ListMeasuresDocument, ListMonitoringObjectsDocument, ListMonitorsDocument, ListTeamsDocument, ListVisitDutiesDocument,
  ListVisitsDocument, ListCaseVisitsDocument,
} from '../../generated/graphql.ts'
import { category, measureKind, measureStatus, monitoringStatus, riskCause, role, teamRole } from '../words/brief.ts'
import { amount, dayText, Due, familyText, placeAndFamily, placeText, yesNo } from './cells.tsx'
import { list } from './spec.ts'

export const monitoringObjects = list({
  title: ['监测对象', 'Monitoring objects'],
  unit: ['户次', 'spells'],
  document: ListMonitoringObjectsDocument,
  page: (data) => data.monitoringObjects,
  id: (row) => row.id,
  to: (row) => `/monitoring/${row.id}`,
  orders: { NEWEST: ['最近纳入', 'Newest'], OLDEST: ['最早纳入', 'Oldest'], REGION: ['按区划', 'By region'] },
  sums: ({ monitoringObjects: rows }, { format }) => [
    { name: ['涉及人口', 'People'], value: format.count(rows.people) },
    { name: ['其中已消除风险', 'Of these eliminated'], value: format.count(rows.peopleEliminated) },
  ],
  columns: [
    ...placeAndFamily(),
    { name: ['类别', 'Category'], cell: (row, { term }) => term(category, row.category) },
    { name: ['风险', 'Causes'], cell: (row, { term, format }) => format.listed(row.causes.map((cause) => term(riskCause, cause))) },
    { name: ['状态', 'Status'], cell: (row, { term }) => term(monitoringStatus, row.status) },
    { name: ['纳入日期', 'Included'], cell: (row, pen) => dayText(row.includedOn, pen) },
    { name: ['消除或终止', 'Ended'], cell: (row, pen) => dayText(row.eliminatedOn ?? row.endedOn, pen) },
    { name: ['责任人', 'Helper'], cell: (row, pen) => yesNo(row.hasHelper, pen) },
    { name: ['措施', 'Measure'], cell: (row, pen) => yesNo(row.hasMeasure, pen) },
  ],
})

export const measures = list({
  title: ['帮扶措施', 'Measures'],
  unit: ['项', 'measures'],
  document: ListMeasuresDocument,
  page: (data) => data.measures,
  id: (row) => row.id,
  to: (row) => (row.monitoringObject ? `/monitoring/${row.monitoringObject.id}` : null),
  orders: { DUE: ['时限优先', 'Due first'], NEWEST: ['最近计划', 'Newest'] },
  columns: [
    { name: ['户主', 'Household'], cell: (row, pen) => familyText(row.monitoringObject?.household, pen) },
    { name: ['所在村', 'Place'], cell: (row) => placeText(row.monitoringObject?.region) },
    { name: ['措施类别', 'Kind'], cell: (row, { term }) => term(measureKind, row.kind) },
    { name: ['状态', 'Status'], cell: (row, { term }) => term(measureStatus, row.status) },
    { name: ['计划日期', 'Planned'], cell: (row, pen) => dayText(row.plannedOn, pen) },
    { name: ['应落实日期', 'Due'], cell: (row, pen) => <Due at={row.dueOn} overdue={row.status === 'OVERDUE'} pen={pen} /> },
    { name: ['落实日期', 'Delivered'], cell: (row, pen) => dayText(row.completedOn, pen) },
    { name: ['金额（元）', 'Yuan'], number: true, cell: (row, pen) => amount(row.amount, pen) },
  ],
})

export const teams = list({
  title: ['监测队伍', 'Teams'],
  unit: ['支', 'teams'],
  document: ListTeamsDocument,
  page: (data) => data.teams,
  id: (row) => row.id,
  columns: [
    { name: ['队伍', 'Team'], cell: (row) => row.name },
    { name: ['所在村', 'Place'], cell: (row) => placeText(row.region) },
    { name: ['队长', 'Leader'], cell: (row) => row.monitors.find((monitor) => monitor.role === 'LEADER')?.name ?? '–' },
    { name: ['监测员', 'Monitors'], number: true, cell: (row, { format }) => format.count(row.monitors.length) },
    { name: ['未划入网格户', 'Without section'], number: true, cell: (row, { format }) => format.count(row.householdsWithoutSection) },
    { name: ['组建日期', 'Formed'], cell: (row, pen) => dayText(row.formedOn, pen) },
  ],
})

export const monitors = list({
  title: ['监测员', 'Monitors'],
  unit: ['人', 'people'],
  document: ListMonitorsDocument,
  page: (data) => data.monitors,
  id: (row) => row.id,
  columns: [
    { name: ['姓名', 'Name'], cell: (row) => row.name },
    { name: ['职务', 'Role'], cell: (row, { term }) => term(teamRole, row.role) },
    { name: ['所在村', 'Place'], cell: (row) => placeText(row.team?.region) },
    { name: ['网格', 'Sections'], number: true, cell: (row, { format }) => format.count(row.load.sections) },
    { name: ['农户', 'Households'], number: true, cell: (row, { format }) => format.count(row.load.households) },
    { name: ['监测户', 'Monitored'], number: true, cell: (row, { format }) => format.count(row.load.underMonitoring) },
    { name: ['超期未走访', 'Visit overdue'], number: true, cell: (row, { format }) => format.count(row.load.overdue) },
    { name: ['任职日期', 'Since'], cell: (row, pen) => dayText(row.since, pen) },
  ],
})

export const visits = list({
  title: ['网格走访', 'Visits of the grid'],
  unit: ['次', 'visits'],
  document: ListVisitsDocument,
  page: (data) => data.visits,
  id: (row) => row.id,
  orders: { NEWEST: ['最近走访', 'Newest'], OLDEST: ['最早走访', 'Oldest'] },
  columns: [
    ...placeAndFamily(),
    { name: ['走访日期', 'Visited'], cell: (row, pen) => dayText(row.visitedOn, pen) },
    { name: ['监测员', 'Monitor'], cell: (row, { term }) => row.monitor?.name ?? term(role, row.recorderRole) },
    { name: ['见到人', 'Met'], cell: (row, pen) => yesNo(row.met, pen) },
    { name: ['发现风险', 'Found'], cell: (row, pen) => yesNo(row.warning !== null, pen) },
  ],
})

export const caseVisits = list({
  title: ['入户核查', 'Visits for cases'],
  unit: ['次', 'visits'],
  document: ListCaseVisitsDocument,
  page: (data) => data.caseVisits,
  id: (row) => row.id,
  to: (row) => (row.case ? `/case/${row.case.id}` : null),
  orders: { NEWEST: ['最近走访', 'Newest'], OLDEST: ['最早走访', 'Oldest'] },
  columns: [
    ...placeAndFamily(),
    { name: ['核查日期', 'Visited'], cell: (row, pen) => dayText(row.visitedOn, pen) },
    { name: ['核查岗位', 'By'], cell: (row, { term }) => term(role, row.visitorRole) },
  ],
})

export const visitDuties = list({
  title: ['走访任务', 'Households to be visited'],
  unit: ['户', 'households'],
  document: ListVisitDutiesDocument,
  page: (data) => data.visitDuties,
  id: (row) => row.household?.id ?? `${row.section.code} ${row.lastVisitedOn} ${row.dueOn}`,
  orders: { LONGEST_UNVISITED: ['最久未走访', 'Longest unvisited'], SECTION: ['按网格', 'By section'] },
  columns: [
    { name: ['户主', 'Household'], cell: (row, pen) => familyText(row.household, pen) },
    { name: ['所属网格', 'Section'], cell: (row) => `${placeText(row.section)} ${row.section.code.length === 14 ? row.section.name : ''}` },
    { name: ['监测员', 'Monitor'], cell: (row) => row.monitor?.name ?? '–' },
    { name: ['监测户', 'Monitored'], cell: (row, pen) => yesNo(row.underMonitoring, pen) },
    { name: ['上次走访', 'Last visit'], cell: (row, pen) => dayText(row.lastVisitedOn, pen) },
    { name: ['应走访日期', 'Due'], cell: (row, pen) => <Due at={row.dueOn} overdue={row.overdue} pen={pen} /> },
  ],
})
