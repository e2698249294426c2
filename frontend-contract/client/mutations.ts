import { type Client, CombinedError, type TypedDocumentNode } from '@urql/core'
import { Observable, type Observed } from './connection.ts'
import { Entry, type QueuedMutation, type RefusedMutation, type Sent } from './entry.ts'
import { SignInEnded } from './errors.ts'
import { type FetchOptions, personalFetch } from './fetching.ts'
import { type Keeping, openKeeping } from './keeping.ts'
import { patience } from './patience.ts'
import { RefusedMutations } from './refused.ts'
import { claims } from './tokens.ts'
import { OtherPerson, verdictOn } from './verdict.ts'

/** There is no room: too many mutations wait already. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull'
}

/** An input without its key, or with one of the caller's. */
export type Unkeyed<Input> = Omit<Input, 'requestId'> & { readonly requestId?: string }

/** Mutations in order, each sent under its key until the service has answered. */
export interface Mutations {
  readonly queue: Observed<readonly QueuedMutation[]>
  /** What had to wait and was not done in the end; kept as what waits is, until `drop`. */
  readonly refused: Observed<readonly RefusedMutation[]>
  /**
   * Takes a mutation, and sends it when its turn has come and there is a way.
   * @throws QueueFull
   */
  send<Data, Variables extends { input: { requestId: string } }>(
    document: TypedDocumentNode<Data, Variables>, input: Unkeyed<Variables['input']>,
  ): { readonly requestId: string, readonly answer: Promise<Sent<Data>> }
  /** Hears of every mutation's end, also of those from before a reload, for which nobody waits. @return ends it */
  onSent(listener: (mutation: QueuedMutation, sent: Sent<unknown>) => void): () => void
  /** Takes back one that is not being sent just now, or lets go of a refused one. @return whether it could */
  drop(requestId: string): boolean
  /** Forgets all of this person, here and on the disk: for the sign-out. Others keep theirs on a device that they share. */
  forget(): Promise<void>
}

/** How much may wait: far below what browsers keep, far above a day's work. */
export const MOST_MUTATIONS = 200
export const MOST_CHARACTERS = 1_000_000

/** The service remembers keys for 30 days: later, a mutation could be done twice. */
const OLDEST = 25 * 24 * 3600 * 1000

/** After so many faults of the service over one mutation, the others go first. */
const FEW_TIMES = 5

export interface QueueParts {
  readonly graph: Client
  readonly fetching: FetchOptions
  /** Longest wait between attempts, in milliseconds. */
  readonly ceiling: number
  readonly random: () => number
  readonly keeping?: (() => Promise<Keeping | null>) | undefined
}

export class MutationQueue implements Mutations {
  readonly #parts: QueueParts
  readonly #observed = new Observable<readonly QueuedMutation[]>([])
  readonly #listeners = new Set<(mutation: QueuedMutation, sent: Sent<unknown>) => void>()
  readonly #keeping: Promise<Keeping | null>
  readonly #refused: RefusedMutations
  #entries: Entry[] = []
  #working = false
  #restored = false
  #failures = 0
  #go: () => void = () => undefined

  constructor(parts: QueueParts) {
    this.#parts = parts
    this.#keeping = (parts.keeping ?? openKeeping)()
    this.#refused = new RefusedMutations(this.#keeping)
    void this.#begin()
  }

  get queue(): Observed<readonly QueuedMutation[]> {
    return this.#observed
  }

  get refused(): Observed<readonly RefusedMutation[]> {
    return this.#refused.shown
  }

  send<Data, Variables extends { input: { requestId: string } }>(
    document: TypedDocumentNode<Data, Variables>, input: Unkeyed<Variables['input']>,
  ): { readonly requestId: string, readonly answer: Promise<Sent<Data>> } {
    const requestId = input.requestId ?? crypto.randomUUID()
    const entry = Entry.of(document, requestId, input, this.#parts.fetching.tokens.person)
    const size = this.#entries.reduce((sum, each) => sum + each.size, entry.size)
    if (this.#entries.length + this.#refused.size >= MOST_MUTATIONS || size > MOST_CHARACTERS) throw new QueueFull('Too many mutations wait already.')
    this.#entries.push(entry)
    this.#tell()
    void this.#keep(entry)
    void this.#work()
    if (this.#entries.every((each) => each === entry || each.restsUntil > 0)) this.#go()
    return { requestId, answer: entry.answer as Promise<Sent<Data>> }
  }

  readonly onSent = (listener: (mutation: QueuedMutation, sent: Sent<unknown>) => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  drop(requestId: string): boolean {
    const entry = this.#entries.find(({ mutation }) => mutation.requestId === requestId)
    if (entry?.state === 'sending') return false
    if (entry) return this.#settle(entry, { kind: 'dropped' })
    const seen = this.#refused.seen(requestId)
    this.#tell()
    return seen
  }

  async forget(): Promise<void> {
    const { person } = this.#parts.fetching.tokens
    const mine = this.#entries.filter((entry) => entry.person === person || entry.person === null)
    for (const entry of mine) this.#settle(entry, { kind: 'dropped' })
    this.#refused.forget(person)
    this.#tell()
    if (person !== null) await (await this.#keeping)?.forget(person)
  }

  /** There may be a way again, or somebody has signed in. */
  wake(): void {
    this.#go()
  }

  async #begin(): Promise<void> {
    const keeping = await this.#keeping
    const waiting = (await keeping?.count().catch(() => 0)) ?? 0
    // Without anything to send, nobody is asked who he is.
    if (waiting === 0) this.#restored = true
    else await this.#work()
  }

  async #work(): Promise<void> {
    if (this.#working) return
    this.#working = true
    while (!this.#restored || this.#entries.length > 0) {
      const done = await this.#step()
      this.#failures = done ? 0 : this.#failures + 1
      if (done) continue
      for (const entry of this.#entries) entry.waited = true
      this.#tell()
      await this.#pause()
    }
    this.#working = false
  }

  /** @return whether to go on at once */
  async #step(): Promise<boolean> {
    const { tokens } = this.#parts.fetching
    try {
      const { person } = claims(await tokens.good())
      await this.#restore(person)
      this.#bind(person)
      const mine = this.#entries.filter((each) => each.person === person)
      const entry = next(mine)
      if (entry) return await this.#attempt(entry)
      if (mine.length === 0) this.#mark('held')
      return this.#entries.length === 0
    } catch (cause) {
      this.#mark(cause instanceof SignInEnded ? 'held' : 'waiting')
      return false
    }
  }

  async #attempt(entry: Entry): Promise<boolean> {
    const { mutation, document, person } = entry
    if (mutation.queuedAt < Date.now() - OLDEST) {
      const error = new CombinedError({ networkError: new Error('It has waited for too long to be sent.') })
      return this.#settle(entry, { kind: 'failed', error })
    }
    entry.state = 'sending'
    this.#tell()
    const result = await this.#parts.graph
      .mutation<unknown>(document, { input: mutation.input }, { fetch: this.#fetchFor(person) })
      .toPromise()
    const verdict = verdictOn(result)
    entry.attempts++
    if (verdict === 'answered') return this.#settle(entry, { kind: 'answered', data: result.data })
    if (verdict === 'failed') return this.#settle(entry, { kind: 'failed', error: result.error! })
    entry.state = verdict === 'held' ? 'held' : 'waiting'
    this.#tell()
    if (verdict !== 'fewTimes' || ++entry.faults < FEW_TIMES) return false
    entry.restsUntil = performance.now() + this.#parts.ceiling
    return this.#entries.some((each) => each.restsUntil === 0)
  }

  /** A token may change between the look at it and its use: what one person did is never sent as another. */
  #fetchFor(person: string | null): typeof fetch {
    const judge = (token: string) => {
      if (claims(token).person !== person) throw new OtherPerson('This was done by somebody else.')
    }
    return personalFetch({ ...this.#parts.fetching, judge })
  }

  async #restore(person: string | null): Promise<void> {
    if (this.#restored) return
    const keeping = await this.#keeping
    const known = new Set(this.#entries.map(({ mutation }) => mutation.requestId))
    const kept = keeping && person !== null ? await keeping.load(person).catch(() => []) : []
    const again = kept.filter(({ requestId, refusal }) => refusal === undefined && !known.has(requestId))
    this.#entries = [...again.map((mutation) => Entry.again(mutation, person!)), ...this.#entries]
    this.#refused.restore(person, kept.filter(({ refusal }) => refusal !== undefined))
    this.#restored = true
    this.#tell()
  }

  /** What was done before the first token said who it is, was done by him. */
  #bind(person: string | null): void {
    for (const entry of this.#entries) {
      if (entry.person !== null || person === null) continue
      entry.person = person
      void this.#keep(entry)
    }
  }

  async #keep(entry: Entry): Promise<void> {
    if (entry.person === null) return
    try {
      const keeping = await this.#keeping
      if (!keeping) return
      await keeping.save(entry.person, entry.mutation)
      // Over before it was written: then it must not stay.
      if (!this.#entries.includes(entry)) return await this.#erase(entry.mutation.requestId)
      entry.kept = true
      this.#tell()
    } catch {
      // No room on the disk: it is sent all the same, and `kept` says that a reload would lose it.
    }
  }

  #settle(entry: Entry, sent: Sent<unknown>): true {
    if (!this.#entries.includes(entry)) return true
    this.#entries = this.#entries.filter((each) => each !== entry)
    const refusal = entry.unseen(sent)
    if (refusal === null) void this.#erase(entry.mutation.requestId)
    else void this.#refused.add(entry.person, { ...entry.mutation, refusal })
    this.#tell()
    entry.settle(sent)
    for (const listener of [...this.#listeners]) listener(entry.seen(), sent)
    return true
  }

  /** Off the disk, unless it is kept there as refused. */
  async #erase(requestId: string): Promise<void> {
    const keeping = await this.#keeping
    if (this.#refused.has(requestId)) return
    await keeping?.remove(requestId).catch(() => undefined)
  }

  #mark(state: QueuedMutation['state']): void {
    for (const entry of this.#entries) entry.state = state
    this.#tell()
  }

  #tell(): void {
    this.#observed.set(this.#entries.map((entry) => entry.seen()))
    this.#refused.showTo(this.#parts.fetching.tokens.person)
  }

  #pause(): Promise<void> {
    const { ceiling, random } = this.#parts
    return new Promise((over) => {
      const timer = setTimeout(over, patience(this.#failures - 1, null, ceiling, random()))
      this.#go = () => {
        clearTimeout(timer)
        over()
      }
    })
  }
}

/** In order; those that rest come behind the others, the one first that has rested longest. */
function next(entries: readonly Entry[]): Entry | undefined {
  const now = performance.now()
  const ready = entries.filter(({ restsUntil }) => restsUntil <= now)
  return ready.sort((one, other) => one.restsUntil - other.restsUntil)[0]
}
