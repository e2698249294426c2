import { useCallback, useRef, useState } from 'react'
import { type CombinedError, type TypedDocumentNode, useClient } from 'urql'
import type { RefusalAnswerFragment } from '../../../generated/graphql.ts'
import { type Trouble, troubleOf } from '../States.tsx'

/** What was answered to a mutation that was not refused. */
export type Success<D> = Exclude<D[Exclude<keyof D, '__typename'>], { readonly __typename: 'Refusal' }>

/** How something that was sent stands. What was typed stays on the page in every one of these. */
export type Sent<D> =
  | { readonly state: 'idle' }
  | { readonly state: 'sending' }
  | { readonly state: 'refused'; readonly refusal: RefusalAnswerFragment }
  | { readonly state: 'failed'; readonly trouble: Trouble; readonly message: string }
  | { readonly state: 'done'; readonly answer: Success<D> }

export interface Act<D, I> {
  readonly sent: Sent<D>
  send(input: I): Promise<Sent<D>>
  reset(): void
}

type Variables<I> = { readonly input: I & { readonly requestId: string } }

/** Sends a mutation; the same content sent again after a failure has the same key, so that it has one effect. */
export function useAct<D, V extends Variables<object>>(document: TypedDocumentNode<D, V>): Act<D, Omit<V['input'], 'requestId'>> {
  const graph = useClient()
  const [sent, set] = useState<Sent<D>>({ state: 'idle' })
  const keys = useRef(new RequestKeys())
  const send = useCallback(async (input: Omit<V['input'], 'requestId'>) => {
    set({ state: 'sending' })
    const variables = { input: { ...input, requestId: keys.current.of(input) } } as unknown as V
    const answer = await graph.mutation(document, variables).toPromise()
    const next = sentOf<D>(answer.data, answer.error)
    if (next.state === 'done') keys.current.forget()
    set(next)
    return next
  }, [graph, document])
  return { sent, send, reset: useCallback(() => set({ state: 'idle' }), []) }
}

/** Keys of requests: one for each content, until it was taken. */
export class RequestKeys {
  #last: { readonly content: string; readonly key: string } | null = null

  of(input: unknown): string {
    const content = JSON.stringify(input)
    if (this.#last?.content !== content) this.#last = { content, key: crypto.randomUUID() }
    return this.#last.key
  }

  forget(): void {
    this.#last = null
  }
}

export function sentOf<D>(data: D | undefined, error: CombinedError | undefined): Sent<D> {
  const answer = Object.entries(data ?? {}).find(([field, value]) => field !== '__typename' && value)?.[1] as
    Success<D> | RefusalAnswerFragment | undefined
  if (answer) {
    return isRefusal(answer) ? { state: 'refused', refusal: answer } : { state: 'done', answer: answer as Success<D> }
  }
  if (!error) return { state: 'failed', trouble: 'failed', message: '' }
  return { state: 'failed', trouble: troubleOf(error), message: error.graphQLErrors.map((each) => each.message).join(' ') }
}

function isRefusal(answer: unknown): answer is RefusalAnswerFragment {
  return (answer as { __typename?: string }).__typename === 'Refusal'
}
