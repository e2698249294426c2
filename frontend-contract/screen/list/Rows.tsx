import type { KeyboardEvent } from 'react'
import { useQuery } from 'urql'
import { codeOf } from '../parts/failure.ts'
import { Skeleton, Trouble } from '../parts/State.tsx'
import { inTwoLanguages, useWords } from '../words/words.tsx'
import type { ListSpec, Pen } from './spec.ts'

const words = inTwoLanguages({ zh: { more: '再显示 50 条' }, en: { more: 'Show 50 more' } })

/** One page of a list, and the way to the next one. */
export function Rows({ spec, pen, variables, last, more }: {
  spec: ListSpec
  pen: Pen
  variables: Record<string, unknown>
  last: boolean
  more: (end: string) => void
}) {
  const say = useWords(words)
  // The first page is read by the list around it; what was once read of a later one may have changed since.
  const requestPolicy = variables['after'] === null ? 'cache-first' : 'cache-and-network'
  const [{ data, error, stale }, again] = useQuery<unknown>({ query: spec.document, variables: variables as never, requestPolicy })
  const width = spec.columns.length
  if (error && !data) return <tbody><tr><td colSpan={width}><Trouble code={codeOf(error)} again={() => again({ requestPolicy: 'network-only' })} /></td></tr></tbody>
  if (!data) return <tbody><tr><td colSpan={width}><Skeleton lines={6} /></td></tr></tbody>
  const { edges, pageInfo } = spec.page(data)
  return (
    <tbody>
      {edges.map(({ node }) => <Row key={spec.id(node)} spec={spec} pen={pen} row={node} />)}
      {last && pageInfo.hasNextPage && pageInfo.endCursor && (
        <tr className="list-more">
          <td colSpan={width}>
            <button type="button" className="pill" data-row="" disabled={stale} onClick={() => more(pageInfo.endCursor!)}>{say.more}</button>
          </td>
        </tr>
      )}
    </tbody>
  )
}

function Row({ spec, pen, row }: { spec: ListSpec; pen: Pen; row: unknown }) {
  const to = spec.to(row)
  return (
    <tr>
      {spec.columns.map((column, index) => (
        <td key={column.name[0]} className={column.number ? 'is-number' : undefined} data-label={pen.word(column.name)}>
          {index === 0 && to ? <a href={`#${to}`} data-row="">{column.cell(row, pen)}</a> : column.cell(row, pen)}
        </td>
      ))}
    </tr>
  )
}

/** Arrows go from row to row where rows lead somewhere. */
export function onArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = stops[at + step]
  if (at === -1 || !next) return
  event.preventDefault()
  next.focus()
}
