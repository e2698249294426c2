import {
  type Exchange, makeErrorResult, makeOperation, makeResult, type Operation, type OperationResult,
} from '@urql/core'
import { filter, make, makeSubject, map, merge, mergeMap, pipe, type Source, takeUntil } from 'wonka'
import { errorCodes, type WireError } from './errors.ts'
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
    const variables = operation.variables as { [name: string]: unknown }
    const [request, writtenOut] = [requestOf(operation.query, variables, documents), requestOf(operation.query, variables, 'full')]
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
      }, request.documentId ? writtenOut : null),
    )
  })
}

/**
 * Sends the digests of generated documents in place of their text. A service that does not know one, because it is newer or older
 * than this page, is asked again with the text, which it takes unless it executes trusted documents only.
 */
export const trustedExchange: Exchange = ({ forward }) => (operations) => {
  const named = new Map<number, Operation>()
  const again = makeSubject<Operation>()
  const name = (operation: Operation): Operation => {
    const documentId = operation.kind === 'teardown' ? null : documentIdOf(operation.query)
    if (documentId === null) {
      named.delete(operation.key)
      return operation
    }
    named.set(operation.key, operation)
    // Without definitions urql sends the id alone.
    const query = { ...operation.query, definitions: [], documentId }
    return makeOperation(operation.kind, { ...operation, query }, operation.context)
  }
  const unknown = (result: OperationResult): boolean => {
    const operation = named.get(result.operation.key)
    if (!operation || !errorCodes(result.error).includes('UNTRUSTED_DOCUMENT')) return false
    named.delete(operation.key)
    again.next(operation)
    return true
  }
  return pipe(
    merge([pipe(operations, map(name)), again.source]),
    forward,
    filter((result) => !unknown(result)),
    map((result) => {
      const operation = named.get(result.operation.key) ?? result.operation
      if (!result.hasNext) named.delete(operation.key)
      return { ...result, operation }
    }),
  )
}
