import type { TrendFigure, TrendGrain } from '../../generated/graphql.ts'
import type { Format } from '../parts/format.ts'
import type { Term } from '../words/brief.ts'

/** One line or row of bars of a picture. */
export interface Series {
  readonly figure: TrendFigure
  readonly name: Term
  readonly fill: string
}

/** A picture: figures of one unit that say something beside each other. */
export interface Picture {
  readonly name: Term
  readonly unit: Term
  /** How many yuan one unit of the picture is, where it shows money. */
  readonly yuan?: number
  readonly grain: TrendGrain
  readonly series: readonly Series[]
}

export type PictureName = 'warnings' | 'cases' | 'people' | 'visits' | 'fund'

export const PICTURES: Readonly<Record<PictureName, Picture>> = {
  warnings: {
    name: ['预警', 'Warnings'], unit: ['条', 'warnings'], grain: 'WEEK',
    series: [
      { figure: 'WARNINGS_RAISED', name: ['新增', 'Raised'], fill: 'risk-high' },
      { figure: 'WARNINGS_SETTLED', name: ['办结', 'Settled'], fill: 'good' },
    ],
  },
  cases: {
    name: ['审批', 'Cases'], unit: ['件', 'cases'], grain: 'WEEK',
    series: [
      { figure: 'CASES_RECEIVED', name: ['收到', 'Received'], fill: 'copper' },
      { figure: 'CASES_INCLUDED', name: ['纳入', 'Included'], fill: 'good' },
      { figure: 'CASES_REJECTED', name: ['不予纳入', 'Rejected'], fill: 'series-1' },
    ],
  },
  people: {
    name: ['监测人口', 'Monitored'], unit: ['人', 'people'], grain: 'MONTH',
    series: [{ figure: 'PEOPLE_UNDER_MONITORING', name: ['现有监测', 'Under monitoring'], fill: 'series-1' }],
  },
  visits: {
    name: ['走访', 'Visits'], unit: ['次', 'visits'], grain: 'WEEK',
    series: [{ figure: 'VISITS', name: ['走访', 'Visits'], fill: 'series-1' }],
  },
  fund: {
    name: ['资金', 'Fund'], unit: ['万元', '10,000 yuan'], yuan: 10_000, grain: 'MONTH',
    series: [
      { figure: 'YUAN_COMMITTED', name: ['承诺', 'Promised'], fill: 'copper' },
      { figure: 'YUAN_PAID', name: ['拨付', 'Paid'], fill: 'series-1' },
    ],
  },
}

export interface Point {
  readonly value: number | null
  readonly amount: string | null
}

/** A point in the picture's unit. Yuan become a float, unrounded: a small grant is not nothing. */
export function pointOf({ value, amount }: Point, picture: Picture): number {
  return amount === null ? (value ?? 0) : Number(amount) / (picture.yuan ?? 1)
}

/** How numbers of a picture are written: money with its hundredths. */
export function penOf(picture: Picture, format: Format): (value: number) => string {
  return picture.yuan ? (value) => format.amount(String(value)) : format.count
}

/** The days a picture is about: half a year of whole weeks, or a year of whole months, up to the service's day. */
export function span(day: string, grain: TrendGrain): { readonly from: string; readonly to: string } {
  const from = new Date(`${day}T00:00:00Z`)
  if (grain === 'MONTH') {
    from.setUTCMonth(from.getUTCMonth() - 11, 1)
  } else {
    const sinceMonday = (from.getUTCDay() + 6) % 7
    from.setUTCDate(from.getUTCDate() - sinceMonday - 25 * 7)
  }
  return { from: from.toISOString().slice(0, 10), to: day }
}
