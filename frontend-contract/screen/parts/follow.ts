import type { OperationResult } from '@urql/core'
import { onEnd, pipe, type Source, subscribe } from 'wonka'
import { codeOf } from './failure.ts'

/**
 * Hears a subscription until it is over: by the answer's end leaving it, by an error (its code), or because the other side
 * ended it (`ENDED`). Leaving is silent, and being over is told once.
 */
export function follow<Data>(
  source: Source<OperationResult<Data>>, heard: (data: Data) => void, over: (code: string) => void,
): () => void {
  let done = false
  let unsubscribe: () => void = () => undefined
  const leave = () => {
    done = true
    unsubscribe()
  }
  // Unsubscribing ends the source too: only the first reason counts.
  const end = (code: string) => {
    if (done) return
    leave()
    over(code)
  }
  unsubscribe = pipe(
    source,
    onEnd(() => end('ENDED')),
    subscribe(({ data, error }) => {
      if (done) return
      if (data) heard(data)
      else if (error) end(codeOf(error))
    }),
  ).unsubscribe
  return leave
}
