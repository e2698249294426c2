import { type CombinedError, stringifyDocument } from '@urql/core'
import { type DocumentNode, parse } from 'graphql'
import type { KeptMutation } from './keeping.ts'
import { documentIdOf, operationNameOf } from './request.ts'

/** A mutation on its way. */
export interface QueuedMutation {
  readonly requestId: string
  /** Name of its operation. */
  readonly name: string
  /** `held`: not before the person who made it has signed in again. */
  readonly state: 'waiting' | 'sending' | 'held'
  readonly queuedAt: number
  /** How often it was sent without an answer. */
  readonly attempts: number
  /** Whether it would outlive a reload of the page. */
  readonly kept: boolean
  /** Whether it is from before a reload, or had to wait for a way: whoever made it may be gone from its form by now. */
  readonly waited: boolean
}

/** A mutation that had to wait and was not done in the end: there until `drop` says that somebody has seen it. */
export interface RefusedMutation {
  readonly requestId: string
  readonly name: string
  readonly queuedAt: number
  /** What was sent: for another try. */
  readonly input: { readonly [field: string]: unknown }
  /** Why not, in the words of the service; empty where it said nothing. */
  readonly message: string
}

/** What became of a mutation. */
export type Sent<Data> =
  /** The success or a refusal: see `refused`. */
  | { readonly kind: 'answered', readonly data: Data }
  /** It will never be done. */
  | { readonly kind: 'failed', readonly error: CombinedError }
  /** It was taken back, or everything was forgotten at the sign-out. An attempt may have arrived before. */
  | { readonly kind: 'dropped' }

/** Who waits longer for an answer goes on to something else. */
const SOON = 5_000

/** Why something was not done; null where it was, and where it was taken back. */
function reasonOf(sent: Sent<unknown>): string | null {
  if (sent.kind === 'dropped') return null
  if (sent.kind === 'failed') return sent.error.graphQLErrors.map(({ message }) => message).join(' ')
  const answers = Object.values((sent.data ?? {}) as object) as readonly ({ readonly __typename?: string } | null)[]
  const refusal = answers.find((answer) => answer?.__typename === 'Refusal') as Said | undefined
  return refusal ? [refusal, ...(refusal.violations ?? [])].flatMap(({ message }) => message ?? []).join(' ') : null
}

interface Said {
  readonly message?: string
  readonly violations?: readonly { readonly message?: string }[]
}

/** A place in the queue. */
export class Entry {
  readonly mutation: KeptMutation
  readonly document: DocumentNode
  readonly size: number
  readonly answer: Promise<Sent<unknown>>
  settle!: (sent: Sent<unknown>) => void
  /** Who made it; null until the first token says. */
  person: string | null
  state: QueuedMutation['state'] = 'waiting'
  attempts = 0
  /** How often the service failed at just this one. */
  faults = 0
  /** Until when the others go first, by `performance.now()`. */
  restsUntil = 0
  kept = false
  waited = false

  constructor(mutation: KeptMutation, document: DocumentNode, person: string | null) {
    this.mutation = mutation
    this.document = document
    this.person = person
    this.size = mutation.query.length + JSON.stringify(mutation.input).length
    this.answer = new Promise((settle) => (this.settle = settle))
  }

  static of(document: DocumentNode, requestId: string, input: object, person: string | null): Entry {
    const mutation = {
      requestId,
      name: operationNameOf(document) ?? '',
      queuedAt: Date.now(),
      query: stringifyDocument(document),
      hash: documentIdOf(document)?.replace('sha256:', '') ?? null,
      input: { ...input, requestId },
    }
    return new Entry(mutation, document, person)
  }

  /** One from before a reload. */
  static again(mutation: KeptMutation, person: string): Entry {
    const document = parse(mutation.query, { noLocation: true })
    const named = mutation.hash === null ? document : { ...document, __meta__: { hash: mutation.hash } }
    const entry = new Entry(mutation, named, person)
    entry.kept = true
    entry.waited = true
    return entry
  }

  seen(): QueuedMutation {
    const { requestId, name, queuedAt } = this.mutation
    return { requestId, name, queuedAt, state: this.state, attempts: this.attempts, kept: this.kept, waited: this.waited }
  }

  /** Why it was not done, when nobody may be there any more to whom its answer is of use; null otherwise. */
  unseen(sent: Sent<unknown>): string | null {
    const waited = this.waited || Date.now() - this.mutation.queuedAt > SOON
    return waited ? reasonOf(sent) : null
  }
}
