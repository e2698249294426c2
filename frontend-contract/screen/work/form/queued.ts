import { useCallback, useState } from 'react'
import type { TypedDocumentNode } from 'urql'
import { QueueFull, type Sent as Ended } from '../../../client/index.ts'
import { useClient } from '../../graph.ts'
import { troubleOf } from '../States.tsx'
import { type Sent, sentOf } from './act.ts'

/** As `Sent`, or kept on this device until there is a network. */
export type Queued<D> = Sent<D> | { readonly state: 'queued' }

export interface QueuedAct<D, I> {
  readonly sent: Queued<D>
  send(input: I): Promise<Queued<D>>
}

// So long somebody waits before a page that says nothing; a device that knows it has no network need not be waited for.
const PATIENCE_MS = 6000
const WITHOUT_NETWORK_MS = 300

/** Sends a mutation through the client's queue: what finds no network is kept, also over a reload, and sent once there is one. */
export function useQueuedAct<D, V extends { input: { requestId: string } }>(
  document: TypedDocumentNode<D, V>,
): QueuedAct<D, Omit<V['input'], 'requestId'>> {
  const { mutations } = useClient()
  const [sent, set] = useState<Queued<D>>({ state: 'idle' })
  const send = useCallback(async (input: Omit<V['input'], 'requestId'>) => {
    set({ state: 'sending' })
    const next = await Promise.race([handed(input), late()])
    set(next)
    return next

    async function handed(content: Omit<V['input'], 'requestId'>): Promise<Queued<D>> {
      try {
        const end = endOf<D>(await mutations.send(document, content).answer)
        // The page may say "kept" by now.
        set(end)
        return end
      } catch (error) {
        return { state: 'failed', trouble: 'failed', message: error instanceof QueueFull ? error.message : String(error) }
      }
    }
  }, [mutations, document])
  return { sent, send }
}

function late(): Promise<{ readonly state: 'queued' }> {
  const patience = navigator.onLine ? PATIENCE_MS : WITHOUT_NETWORK_MS
  return new Promise((passed) => setTimeout(() => passed({ state: 'queued' }), patience))
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
