import {
  type Exchange, makeErrorResult, makeOperation, makeResult, type Operation, type OperationResult,
} from '@urql/core'
import { filter, make, map, merge, mergeMap, pipe, type Source, takeUntil } from 'wonka'
import type { WireError } from './errors.ts'
import type { Live } from './live.ts'
import { type Documents, documentIdOf, requestOf } from './request.ts'
import { resumptionOf, Stream, type WireResult } from './stream.ts'

/** Hands subscriptions of an urql client to `live`. */
export function streamExchange(live: Live, documents: Documents): Exchange {
  return ({ client, forward }) => (operations) => {
    const subscriptions = pipe(
      operations,
      filter((operation) => operation.kind === 'subscription'),
      mergeMap((operation) => {
        const ended = () => client.reexecuteOperation(makeOperation('teardown', operation, operation.context))
        const teardown = pipe(operations, filter(({ kind, key }) => kind === 'teardown' && key === operation.key))
        return pipe(results(operation, live, documents, ended), takeUntil(teardown))
      }),
    )
    const others = pipe(operations, filter((operation) => operation.kind !== 'subscription'), forward)
    return merge([subscriptions, others])
  }
}

function results(operation: Operation, live: Live, documents: Documents, ended: () => void): Source<OperationResult> {
  return make(({ next, complete }) => {
    const resumption = resumptionOf(operation.query)
    if (resumption.kind === 'misbuilt') {
      // A moment later: who asked is not listening yet.
      void Promise.resolve().then(() => {
        next(makeErrorResult(operation, new Error(resumption.why)))
        complete()
      })
      return () => undefined
    }
    const tell = (result: WireResult, hasNext: boolean) =>
      next(makeResult(operation, { data: null, ...result, hasNext } as Parameters<typeof makeResult>[1]))
    const request = requestOf(operation.query, operation.variables as { [name: string]: unknown }, documents)
    return live.add(
      new Stream(request, resumption, {
        next: (result) => tell(result, true),
        failed: (errors: readonly WireError[]) => {
          tell({ errors }, false)
          complete()
        },
        completed: () => {
          ended()
          complete()
        },
      }),
    )
  })
}

/** Sends the digests of generated documents in place of their text. */
export const trustedExchange: Exchange = ({ forward }) => (operations) => {
  const originals = new Map<number, Operation>()
  return pipe(
    operations,
    map((operation) => {
      if (operation.kind === 'teardown') originals.delete(operation.key)
      const documentId = operation.kind === 'teardown' ? null : documentIdOf(operation.query)
      if (documentId === null) return operation
      originals.set(operation.key, operation)
      // Without definitions urql sends the id alone.
      const query = { ...operation.query, definitions: [], documentId }
      return makeOperation(operation.kind, { ...operation, query }, operation.context)
    }),
    forward,
    map((result) => ({ ...result, operation: originals.get(result.operation.key) ?? result.operation })),
  )
}

