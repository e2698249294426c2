import type { RowFamilyFragment, RowHolderFragment, RowPlaceFragment } from '../../generated/graphql.ts'
import { role } from '../words/brief.ts'
import type { Column, Pen } from './spec.ts'

const NONE = '–'

/** Township and village; the group only stands in the code. */
export function placeText(region: RowPlaceFragment | null | undefined): string {
  if (!region) return NONE
  const village = region.code.length === 14 ? region.parent?.name : region.name
  const township = region.code.length === 14 ? region.parent?.parent?.name : region.parent?.name
  return [township, village].filter(Boolean).join(' ')
}

export function familyText(household: RowFamilyFragment | null | undefined, pen: Pen): string {
  if (!household) return NONE
  return `${household.head?.name ?? NONE} · ${pen.format.count(household.memberCount)} ${pen.word(['人', 'people'])}`
}

export function holderText(holder: RowHolderFragment | null | undefined, pen: Pen): string {
  return holder ? `${holder.region?.name ?? ''} ${pen.term(role, holder.role)}` : NONE
}

/** Place and family, as most lists begin. */
export function placeAndFamily<Row extends {
  readonly region: RowPlaceFragment | null
  readonly household: RowFamilyFragment | null
}>(): readonly Column<Row>[] {
  return [
    { name: ['户主', 'Household'], cell: (row, pen) => familyText(row.household, pen) },
    { name: ['所在村', 'Place'], cell: (row) => placeText(row.region) },
  ]
}

export function dayText(value: string | null | undefined, pen: Pen): string {
  return value ? pen.format.date(value) : NONE
}

/** When something is due, red and with the word when it is late. */
export function Due({ at, overdue, pen }: { at: string | null | undefined; overdue: boolean; pen: Pen }) {
  return (
    <span className={overdue ? 'late' : undefined}>
      {at ? (at.length > 10 ? pen.format.shortTime(at) : at) : NONE}
      {overdue && <b> {pen.word(['超期', 'overdue'])}</b>}
    </span>
  )
}

export function yesNo(value: boolean, pen: Pen): string {
  return pen.word(value ? ['是', 'yes'] : ['否', 'no'])
}

export function amount(value: string | null | undefined, pen: Pen): string {
  return value ? pen.format.amount(value) : NONE
}
