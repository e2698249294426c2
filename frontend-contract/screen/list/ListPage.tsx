import { useEffect, useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { useSearch } from 'wouter'
import { ListRegionDocument } from '../../generated/graphql.ts'
import { go } from '../parts/address.ts'
import { Soft } from '../parts/Figure.tsx'
import { useFormat } from '../parts/format.ts'
import { codeOf } from '../parts/failure.ts'
import { Empty, Skeleton, Trouble } from '../parts/State.tsx'
import { type Term, useTerm } from '../words/brief.ts'
import { inTwoLanguages, useLanguage, useWords } from '../words/words.tsx'
import * as files from './files.tsx'
import { filterOf, FILTERS, type ListName, sayFilter } from './filters.ts'
import * as people from './people.tsx'
import { Rows, onArrows } from './Rows.tsx'
import type { ListSpec, Pen } from './spec.ts'
import './list.css'

const LISTS: Readonly<Record<ListName, ListSpec>> = { ...files, ...people }

const words = inTwoLanguages({
  zh: {
    back: '返回大屏', total: '共', sort: '排序', refresh: '刷新', without: (text: string) => `去掉条件：${text}`, empty: '没有符合条件的记录',
    unknown: '没有这个列表', language: 'English', languageLabel: 'Switch to English', filters: '筛选条件',
  },
  en: {
    back: 'Back to the wall', total: 'Total', sort: 'Sort', refresh: 'Refresh', without: (text: string) => `Drop the condition: ${text}`,
    empty: 'No rows meet these conditions', unknown: 'There is no such list', language: '中文', languageLabel: '切换为中文', filters: 'Conditions',
  },
})

/** The rows behind a figure: the list its address names, with the figure's filter; as many as the figure says. */
export function ListPage({ name }: { name: string }) {
  const say = useWords(words)
  const search = useSearch()
  const address = useMemo(() => new URLSearchParams(search), [search])
  const region = address.get('region')
  if (!isList(name) || !region) return <main className="list-page"><Empty>{say.unknown}</Empty></main>
  return <List key={unordered(name, address)} name={name} region={region} address={address} />
}

/** What is listed, in whatever order: the choice of an order must not take the focus away from where it was made. */
function unordered(name: ListName, address: URLSearchParams): string {
  const rest = new URLSearchParams(address)
  rest.delete('orderBy')
  return `${name}?${rest}`
}

function isList(name: string): name is ListName {
  return Object.hasOwn(LISTS, name)
}

function usePen(): Pen {
  const term = useTerm()
  const format = useFormat()
  const place = useLanguage().language === 'zh' ? 0 : 1
  return useMemo(() => ({ term, format, word: (word: Term) => word[place] }), [format, place])
}

function List({ name, region, address }: { name: ListName; region: string; address: URLSearchParams }) {
  const spec = LISTS[name]
  const say = useWords(words)
  const pen = usePen()
  const variables = useMemo(() => asked(name, region, address), [name, region, address])
  const [first, again] = useQuery<unknown>({ query: spec.document, variables: variables as never, requestPolicy: 'cache-and-network' })
  const [{ data: named }] = useQuery({ query: ListRegionDocument, variables: { region } })
  const [turn, setTurn] = useState(0)
  const page = first.data ? spec.page(first.data) : null
  const title = `${named?.region?.name ?? ''} ${pen.word(spec.title)}`.trim()
  const read = () => again({ requestPolicy: 'network-only' })
  const refresh = () => {
    setTurn(turn + 1)
    read()
  }
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <div className="list-page">
      <Head region={region} title={title} notice={named?.region?.dataNotice ?? null} />
      <main>
        <div className="list-summary">
          <p className="list-total">
            {say.total} <b><Soft>{page ? pen.format.count(page.totalCount) : '…'}</Soft></b> {pen.word(spec.unit)}
            {page && first.data ? spec.sums(first.data, pen).map(({ name, value }) => <span key={name[0]}>{pen.word(name)} <b>{value}</b></span>) : null}
          </p>
          <Filters name={name} address={address} />
          <Tools name={name} address={address} spec={spec} pen={pen} refresh={refresh} />
        </div>
        {first.error && !page ? <Trouble code={codeOf(first.error)} again={read} />
          : !page ? <Skeleton lines={12} />
            : page.totalCount === 0 ? <Empty>{say.empty}</Empty> : (
              <div className="list-scroll">
                <table className="list-table" onKeyDown={onArrows}>
                  <caption className="visually-hidden">{title}</caption>
                  <thead>
                    <tr>{spec.columns.map((column) => <th key={column.name[0]} scope="col" className={column.number ? 'is-number' : undefined}>{pen.word(column.name)}</th>)}</tr>
                  </thead>
                  <Pages key={`${address.get('orderBy')} ${turn}`} spec={spec} pen={pen} variables={variables} />
                </table>
              </div>
            )}
      </main>
    </div>
  )
}

/**
 * As many pages as somebody asked for. Each begins where the one before ended when that was read: read anew, the list begins
 * with its first page again, or rows would fall between two pages.
 */
function Pages({ spec, pen, variables }: { spec: ListSpec; pen: Pen; variables: Record<string, unknown> }) {
  const [ends, setEnds] = useState<readonly string[]>([])
  return [null, ...ends].map((after, index) => (
    <Rows key={after ?? 'first'} spec={spec} pen={pen} variables={{ ...variables, after }} last={index === ends.length}
      more={(end) => setEnds((before) => [...before, end])} />
  ))
}

function asked(name: ListName, region: string, address: URLSearchParams): Record<string, unknown> {
  const filter = filterOf(address, FILTERS[name])
  const order = address.get('orderBy')
  return {
    region, first: 50, after: null,
    ...(Object.keys(FILTERS[name]).length > 0 && { filter }),
    ...(order && order in LISTS[name].orders && { orderBy: order }),
  }
}

function Head({ region, title, notice }: { region: string; title: string; notice: string | null }) {
  const say = useWords(words)
  const { language, speak } = useLanguage()
  return (
    <header className="list-head">
      <a className="pill" href={`#/?region=${region}`}>← {say.back}</a>
      <h1>{title}</h1>
      {notice && <p className="notice">{notice}</p>}
      <button type="button" className="pill" lang={language === 'zh' ? 'en' : 'zh-CN'} aria-label={say.languageLabel}
        onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>{say.language}</button>
    </header>
  )
}

/** Each condition of the list, to be dropped by a press. */
function Filters({ name, address }: { name: ListName; address: URLSearchParams }) {
  const say = useWords(words)
  const place = useLanguage().language === 'zh' ? 0 : 1
  const kinds = FILTERS[name] as Readonly<Record<string, Parameters<typeof sayFilter>[1]>>
  const set = Object.entries(kinds).filter(([key]) => address.has(key))
  if (set.length === 0) return null
  return (
    <ul className="list-filters" aria-label={say.filters}>
      {set.map(([key, kind]) => {
        const text = sayFilter(address.get(key)!, kind, place)
        return (
          <li key={key}>
            <button type="button" className="pill" aria-label={say.without(text)} onClick={() => go(changed(name, address, key, null))}>
              {text} <span aria-hidden="true">×</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function Tools({ name, address, spec, pen, refresh }: {
  name: ListName
  address: URLSearchParams
  spec: ListSpec
  pen: Pen
  refresh: () => void
}) {
  const say = useWords(words)
  const orders = Object.entries(spec.orders)
  return (
    <div className="list-tools">
      {orders.length > 1 && (
        <label>
          {say.sort}{' '}
          <select value={address.get('orderBy') ?? orders[0]![0]} onChange={(event) => go(changed(name, address, 'orderBy', event.target.value), { replace: true })}>
            {orders.map(([value, term]) => <option key={value} value={value}>{pen.word(term)}</option>)}
          </select>
        </label>
      )}
      <button type="button" className="pill" onClick={refresh}>{say.refresh}</button>
    </div>
  )
}

function changed(name: ListName, address: URLSearchParams, key: string, value: string | null): string {
  const next = new URLSearchParams(address)
  if (value === null) next.delete(key)
  else next.set(key, value)
  return `/list/${name}?${next}`
}
