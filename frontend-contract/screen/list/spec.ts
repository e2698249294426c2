import type { TypedDocumentNode } from '@urql/core'
import type { ReactNode } from 'react'
import type { Format } from '../parts/format.ts'
import type { Term, useTerm } from '../words/brief.ts'

/** What the cells of a row are written with. */
export interface Pen {
  readonly term: ReturnType<typeof useTerm>
  readonly format: Format
  /** One of two words, by the language spoken. */
  readonly word: (term: Term) => string
}

export interface Column<Row> {
  readonly name: Term
  readonly cell: (row: Row, pen: Pen) => ReactNode
  /** Numbers stand at the right. */
  readonly number?: boolean
}

export interface Page<Row> {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: readonly { readonly node: Row }[]
}

/** A list: what it asks, what it shows, how it can be sorted. */
export interface ListSpec {
  readonly title: Term
  /** What is counted. */
  readonly unit: Term
  readonly document: TypedDocumentNode<unknown, never>
  readonly page: (data: unknown) => Page<unknown>
  readonly columns: readonly Column<unknown>[]
  readonly orders: Readonly<Record<string, Term>>
  /** Other figures of the whole list, where the graph counts them. */
  readonly sums: (data: unknown, pen: Pen) => readonly { readonly name: Term; readonly value: string }[]
  /** Where a row leads, if anywhere. */
  readonly to: (row: unknown) => string | null
  readonly id: (row: unknown) => string
}

/** Makes a list of its parts, which know their own types; the page that shows it needs none of them. */
export function list<Data, Row>(spec: {
  title: Term
  unit: Term
  document: TypedDocumentNode<Data, never>
  page: (data: Data) => Page<Row>
  columns: readonly Column<Row>[]
  orders?: Readonly<Record<string, Term>>
  sums?: (data: Data, pen: Pen) => readonly { readonly name: Term; readonly value: string }[]
  to?: (row: Row) => string | null
  id: (row: Row) => string
}): ListSpec {
  return { orders: {}, sums: () => [], to: () => null, ...spec } as unknown as ListSpec
}
