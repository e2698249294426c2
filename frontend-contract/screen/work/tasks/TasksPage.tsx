import { useCallback, useEffect, useState } from 'react'
import { type Client, type CombinedError, type OperationResult, useClient } from 'urql'
import { onWake } from '../../../client/wakes.ts'
import {
  MyTasksDocument, type MyTasksQuery, TaskChangedDocument, type TaskRowFragment,
} from '../../../generated/graphql.ts'
import { useWords } from '../../words/words.tsx'
import { useTitle } from '../shell/title.ts'
import { Empty, Failed, Loading, Old } from '../States.tsx'
import { useChanges } from '../useFile.ts'
import { useWho } from '../who.ts'
import { useWorkWords } from '../words.ts'
import { TaskCard } from './TaskCard.tsx'
import { words } from './words.ts'
import './tasks.css'

const PAGE = 20

/** What waits for the person signed in: the most urgent first, kept up to date. */
export function TasksPage() {
  const say = useWords(words)
  const [kind, choose] = useState<string | null>(null)
  const list = useTaskList(kind)
  useTitle(say.title)
  const counts = list.viewer?.taskCounts
  return (
    <div className="tasks">
      <h1>{say.title}</h1>
      {counts && (
        <>
          <dl className="counts">
            <Figure name={say.overdue} value={counts.overdue} tone={counts.overdue ? 'bad' : ''} />
            <Figure name={say.dueToday} value={counts.dueToday} tone={counts.dueToday ? 'warn' : ''} />
            <Figure name={say.dueThisWeek} value={counts.dueThisWeek} tone="" />
          </dl>
          <Kinds counts={counts.byKind} chosen={kind} choose={choose} />
        </>
      )}
      <TaskRows list={list} kind={kind} />
    </div>
  )
}

function Figure({ name, value, tone }: { name: string; value: number; tone: string }) {
  return (
    <div className={`count ${tone}`}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

type Counts = MyTasksQuery['viewer']['taskCounts']['byKind']

function Kinds({ counts, chosen, choose }: { counts: Counts; chosen: string | null; choose: (kind: string | null) => void }) {
  const say = useWords(words)
  if (counts.length < 2 && !chosen) return null
  const all = counts.reduce((sum, each) => sum + each.count, 0)
  const choices = [{ key: null, count: all }, ...counts]
  return (
    <div className="kinds" role="group" aria-label={say.byKind}>
      {choices.map(({ key, count }) => (
        <button key={key ?? ''} type="button" className="chip" aria-pressed={chosen === key} onClick={() => choose(key)}>
          {key ? (say.kinds[key] ?? key) : say.all} <b>{count}</b>
        </button>
      ))}
    </div>
  )
}

function TaskRows({ list, kind }: { list: TaskList; kind: string | null }) {
  const say = useWords(words)
  const common = useWorkWords()
  if (!list.viewer || !list.rows) return list.error ? <Failed error={list.error} retry={list.refresh} /> : <Loading />
  const old = list.error && <Old error={list.error} retry={list.refresh} />
  if (!list.rows.length) return <>{old}<Empty>{kind ? say.emptyKind : say.empty}</Empty></>
  const total = list.viewer.tasks.totalCount
  return (
    <>
      {old}
      <ul className="task-list">
        {list.rows.map((task) => <TaskCard key={task.id} task={task} />)}
      </ul>
      <p className="list-end quiet">
        {common.of(list.rows.length, total)}
        {list.rows.length < total && (
          <button type="button" className="button" onClick={list.more} disabled={list.reading}>{common.more}</button>
        )}
      </p>
    </>
  )
}

interface TaskList {
  readonly viewer: MyTasksQuery['viewer'] | null
  /** Null until those of the kind that was chosen have been read. */
  readonly rows: readonly TaskRowFragment[] | null
  readonly error: CombinedError | null
  readonly reading: boolean
  refresh(): void
  more(): void
}

const MOST_ROWS = 100

/** The first rows of the list, page by page: nothing is missed between two pages read at different times. */
async function readTasks(graph: Client, kind: string | null, length: number) {
  const rows: TaskRowFragment[] = []
  let after: string | null = null
  for (;;) {
    const variables = { kinds: kind ? [kind] : null, first: Math.min(length - rows.length, MOST_ROWS), after }
    const answer: OperationResult<MyTasksQuery> = await graph
      .query(MyTasksDocument, variables, { requestPolicy: 'network-only' }).toPromise()
    const viewer = answer.data?.viewer
    if (!viewer) return { viewer: null, rows, error: answer.error ?? null }
    rows.push(...viewer.tasks.edges.map((edge) => edge.node))
    after = viewer.tasks.pageInfo.endCursor
    if (!viewer.tasks.pageInfo.hasNextPage || rows.length >= length) return { viewer, rows, error: answer.error ?? null }
  }
}

interface TasksRead {
  readonly viewer: MyTasksQuery['viewer'] | null
  readonly rows: readonly TaskRowFragment[]
  /** Of which kind they are. */
  readonly kind: string | null
}

/** The list from its first row on, as long as it was made; read anew when a task of the person changes. */
function useTaskList(kind: string | null): TaskList {
  const graph = useClient()
  const who = useWho()
  const [length, lengthen] = useState(PAGE)
  const [turn, setTurn] = useState(0)
  const [read, setRead] = useState<TasksRead>({ viewer: null, rows: [], kind })
  const [error, setError] = useState<CombinedError | null>(null)
  const [reading, setReading] = useState(true)
  const refresh = useCallback(() => setTurn((before) => before + 1), [])
  useEffect(() => lengthen(PAGE), [kind])
  useEffect(() => setError(null), [kind])
  useEffect(() => {
    let wanted = true
    setReading(true)
    void readTasks(graph, kind, length).then((answer) => {
      if (!wanted) return
      setReading(false)
      setError(answer.error)
      if (answer.viewer) setRead({ viewer: answer.viewer, rows: answer.rows, kind })
    })
    return () => {
      wanted = false
    }
  }, [graph, kind, length, turn])
  const region = who.region?.code
  useChanges({ query: TaskChangedDocument, variables: { region: region ?? '' }, pause: !region, isIts: () => true, changed: refresh })
  // A page that is looked at again after hours has missed a day's end, which nobody tells of.
  useEffect(() => onWake(refresh), [refresh])
  return { viewer: read.viewer, rows: read.kind === kind ? read.rows : null, error, reading, refresh, more: () => lengthen((before) => before + PAGE) }
}
