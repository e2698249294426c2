import { type Client, CombinedError, createRequest, type OperationResult, type TypedDocumentNode } from '@urql/core'
import { pipe, subscribe } from 'wonka'
import { cursorLost, errorCodes, isPassing } from './errors.ts'
import { patience } from './patience.ts'

/** A value that was right at a position of the log. */
export interface Snapshot<T> {
  readonly value: T
  /** A `Cursor`, such as `dashboard.position`; read before or together with the value, never after it. */
  readonly position: string
}

/** What is followed: how things stand, and what changes from there on. */
export interface Plan<Value, Data, Variables> {
  readonly snapshot: (graph: Client) => Promise<Snapshot<Value>>
  readonly changes: TypedDocumentNode<Data, Variables>
  readonly variables: (after: string) => Variables
}

/** Who follows. `snapshot` comes first, and again whenever the stream cannot go on where it was; then nothing before it counts. */
export interface Follower<Value, Data> {
  snapshot(value: Value): void
  change(data: Data): void
  /** It is over: the request itself is refused. Faults that pass are not told, `connection` says how it stands. */
  failed(error: CombinedError): void
}

const CEILING = 30_000

/**
 * Asks how things stand and hears every change since, once and in order; begins again with how things stand when the cursor is
 * no good any more (`CURSOR_EXPIRED`, `CURSOR_INVALID`). @return ends it
 */
export function follow<Value, Data, Variables extends object>(
  graph: Client, plan: Plan<Value, Data, Variables>, follower: Follower<Value, Data>,
): () => void {
  let over = false
  let failures = 0
  let end: () => void = () => undefined

  const begin = async (): Promise<void> => {
    try {
      const { value, position } = await plan.snapshot(graph)
      if (over) return
      failures = 0
      follower.snapshot(value)
      end = listen(graph, plan, position, heard)
    } catch (cause) {
      if (!over) faulty(cause)
    }
  }
  const heard = ({ data, error }: OperationResult<Data>): void => {
    if (cursorLost(error)) void again()
    else if (error && !isPassing(errorCodes(error)) && !data) stop(error)
    else if (data) follower.change(data)
  }
  const faulty = (cause: unknown): void => {
    const error = cause instanceof CombinedError ? cause : new CombinedError({ networkError: cause as Error })
    const status = (error.response as Response | undefined)?.status ?? 503
    if (isPassing(errorCodes(error)) || (error.graphQLErrors.length === 0 && status >= 500)) later()
    else stop(error)
  }
  const later = (): void => {
    const timer = setTimeout(() => void begin(), patience(failures++, null, CEILING, Math.random()))
    end = () => clearTimeout(timer)
  }
  const again = (): void => {
    end()
    later()
  }
  const stop = (error: CombinedError): void => {
    over = true
    end()
    follower.failed(error)
  }
  void begin()
  return () => {
    over = true
    end()
  }
}

let followers = 0

/** A stream of its own: one that urql shared with somebody else could have begun before this position was known. */
function listen<Value, Data, Variables extends object>(
  graph: Client, plan: Plan<Value, Data, Variables>, position: string, heard: (result: OperationResult<Data>) => void,
): () => void {
  const document = plan.changes as TypedDocumentNode<Data, object>
  const request = createRequest<Data, object>(document, plan.variables(position), { follower: ++followers })
  const { unsubscribe } = pipe(graph.executeSubscription<Data, object>(request), subscribe(heard))
  return unsubscribe
}
