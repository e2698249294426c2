import { useCallback, useRef, useState } from 'react'
import type { TypedDocumentNode } from 'urql'
import { QueueFull, type Sent as Ended } from '../../../client/index.ts'
import { useClient } from '../../graph.ts'
import { troubleOf } from '../States.tsx'
import { type Sent, sentOf } from './act.ts'

/** As `Sent`, or waiting on this device until there is a network. */
export type Queued<D> = Sent<D> | Late

interface Late {
  readonly state: 'queued'
  readonly requestId: string
}

export interface QueuedAct<D, I> {
  readonly sent: Queued<D>
  send(input: I): Promise<Queued<D>>
}

// So long somebody waits before a page that says nothing; a device that knows it has no network need not be waited for.
const PATIENCE_MS = 6000
const WITHOUT_NETWORK_MS = 300

/**
 * Sends a mutation through the client's queue: what finds no network is kept, also over a reload, and sent once there is one.
 * What is sent takes the place of what was refused before: of `before`, and of what this form sent last.
 */
export function useQueuedAct<D, V extends { input: { requestId: string } }>(
  document: TypedDocumentNode<D, V>, before?: string,
): QueuedAct<D, Omit<V['input'], 'requestId'>> {
  const { mutations } = useClient()
  const [sent, set] = useState<Queued<D>>({ state: 'idle' })
  const last = useRef(before)
  const send = useCallback(async (input: Omit<V['input'], 'requestId'>): Promise<Queued<D>> => {
    const tell = (next: Queued<D>) => {
      set(next)
      return next
    }
    tell({ state: 'sending' })
    try {
      const { requestId, answer } = mutations.send(document, input)
      if (last.current) mutations.drop(last.current)
      last.current = requestId
      // The page may say "kept" by the time of the answer.
      const answered = answer.then((ended) => tell(endOf<D>(ended)))
      return tell(await Promise.race([answered, late(requestId)]))
    } catch (error) {
      return tell({ state: 'failed', trouble: 'failed', message: error instanceof QueueFull ? error.message : String(error) })
    }
  }, [mutations, document])
  return { sent, send }
}

function late(requestId: string): Promise<Late> {
  const patience = navigator.onLine ? PATIENCE_MS : WITHOUT_NETWORK_MS
  return new Promise((passed) => setTimeout(() => passed({ state: 'queued', requestId }), patience))
}

export function endOf<D>(ended: Ended<D>): Sent<D> {
  switch (ended.kind) {
    case 'answered':
      return sentOf<D>(ended.data, undefined)
    case 'failed':
      return { state: 'failed', trouble: troubleOf(ended.error), message: ended.error.graphQLErrors.map((each) => each.message).join(' ') }
    case 'dropped':
      return { state: 'idle' }
  }
}
