import { useCallback, useEffect, useRef } from 'react'
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery, useSubscription } from 'urql'
import { onWake } from '../../client/wakes.ts'
import { troubleOf } from './States.tsx'

/** A file as it was last read, and what is the matter with reading it now. */
export interface Reading<T> {
  readonly file: T | null
  readonly error: CombinedError | undefined
  readonly fetching: boolean
  readonly refresh: () => void
}

/** Reads a file and keeps it on the page while it cannot be read anew: what is being typed stands in it. */
export function useFile<D, V extends AnyVariables, T>(asked: {
  query: TypedDocumentNode<D, V>
  variables: V
  pick: (data: D) => T | null | undefined
  pause?: boolean
}): Reading<T> {
  const { query, variables, pick, pause = false } = asked
  const [answer, again] = useQuery({ query, variables, pause, requestPolicy: 'cache-and-network' } as Parameters<typeof useQuery<D, V>>[0])
  const refresh = useCallback(() => again({ requestPolicy: 'network-only' }), [again])
  const { data, error, fetching } = answer
  // What could not be read is read by itself when there is a network again, as the page says.
  useEffect(() => (error ? onWake(refresh) : undefined), [error, refresh])
  const now = (data && pick(data)) ?? null
  const last = useRef<T | null>(null)
  if (now || isLost(error, fetching)) last.current = now
  return { file: last.current, error: now ? undefined : error, fetching, refresh }
}

/** Whether a file is there no more for this reader, rather than out of reach for now. */
function isLost(error: CombinedError | undefined, fetching: boolean): boolean {
  if (!error) return !fetching
  const trouble = troubleOf(error)
  return trouble === 'gone' || trouble === 'forbidden'
}

// What is recorded together is read once.
const GATHER_MS = 300

/** Hears of the changes of a file among those of a region or of everything, and tells of them a moment later. */
export function useChanges<D, V extends AnyVariables>(asked: {
  query: TypedDocumentNode<D, V>
  variables: V
  pause: boolean
  isIts: (data: D) => boolean
  changed: () => void
}): void {
  const { query, variables, pause, isIts, changed } = asked
  const heard = useRef(0)
  // Counted as they come: of several that come together, only the last would be seen here.
  const count = (_: number | undefined, data: D) => (isIts(data) ? ++heard.current : heard.current)
  const [change] = useSubscription<D, number, V>({ query, variables, pause } as Parameters<typeof useSubscription<D, number, V>>[0], count)
  const hits = change.data
  useEffect(() => {
    if (!hits) return
    const timer = setTimeout(changed, GATHER_MS)
    return () => clearTimeout(timer)
  }, [hits, changed])
}
