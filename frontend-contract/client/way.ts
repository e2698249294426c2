import { Choice } from './choice.ts'
import { type Connection, type ConnectionStatus, Observable } from './connection.ts'
import { SignInEnded } from './errors.ts'
import type { Cut, Limits, Link, LinkEvents, OpenLink, Transport } from './link.ts'
import { patience } from './patience.ts'
import { renewalDue, type Tokens } from './tokens.ts'

export interface WayParts {
  readonly tokens: Tokens
  readonly transports: { readonly [transport in Transport]: OpenLink }
  readonly limits: Limits
  readonly random: () => number
}

/** What is carried over the way. */
export interface Freight {
  isEmpty(): boolean
  /** From now on over this link; what was on another is there no more. */
  load(link: Link): void
  /** What a link tells of its streams. */
  readonly events: Pick<LinkEvents, 'next' | 'reached' | 'failed' | 'completed'>
  /** There will be no link: the service does not understand this client. */
  abandon(why: string): void
}

type Timer = 'open' | 'wait' | 'renew' | 'upgrade' | 'steady'

/** A link from the decision to open one until it is no more. */
interface Attempt {
  readonly transport: Transport
  /** Whether its token was renewed for it: if that one is refused too, only signing in again helps. */
  readonly fresh: boolean
  token: string
  link: Link | null
  opened: boolean
  over: boolean
}

const LOST: Cut = { kind: 'lost', spoken: false }

/** How long a link must last to count as success: one that is cut at once each time must not be tried without pause. */
const STEADY = 5_000

const RENEW_AGAIN = 5_000

/**
 * The way to the service: opens a link when there is something to carry, and another when it is cut, when its token cannot be
 * replaced in place, or when WebSocket is tried again beside event streams. That one takes over once it is open.
 */
export class Way {
  readonly connection = new Observable<Connection>({
    status: 'idle', since: Date.now(), heardAt: null, attempt: 0, transport: 'websocket',
  })
  readonly #parts: WayParts
  readonly #freight: Freight
  readonly #choice: Choice
  readonly #timers = new Map<Timer, ReturnType<typeof setTimeout>>()
  #current: Attempt | null = null
  #candidate: Attempt | null = null
  #hint: number | null = null
  /** When the service was last noted to be heard, by a clock that nobody sets. */
  #heardAt = Number.NEGATIVE_INFINITY
  /** Attempts in a row that failed or did not last. */
  #vain = 0
  /** The token that was refused last, while nothing has opened since. */
  #refused: string | null = null

  constructor(parts: WayParts, freight: Freight) {
    this.#parts = parts
    this.#freight = freight
    this.#choice = new Choice(parts.limits.sockets, parts.limits.upgrade)
  }

  /** The link that carries now. */
  get link(): Link | null {
    return this.#current?.link ?? null
  }

  /** There is something to carry. */
  begin(): void {
    if (this.connection.get().status === 'idle') this.#connect()
  }

  /** The network is back, or somebody looks again: no reason to wait, and one to doubt the connection. */
  wake(): void {
    if (this.#current) this.#current.link?.probe()
    else if (this.#timers.has('wait')) this.#connect()
  }

  /** Goes on after a state that does not end by itself: somebody has signed in again. */
  resume(): void {
    if (!this.#isOver()) return
    this.#refused = null
    this.#vain = 0
    this.#set('idle')
    if (!this.#freight.isEmpty()) this.#connect()
  }

  /** What is said when a link opens has changed: another takes over once it is open. */
  relink(): void {
    const { transport } = this.#current ?? this.#candidate ?? {}
    if (transport) this.#connect(transport)
  }

  /** There is nothing to carry any more. */
  rest(): void {
    this.#end()
    if (!this.#isOver()) this.#set('idle')
  }

  /** The token of this link is not good (any more). */
  tokenFailed(): void {
    if (this.#current) this.#cut(this.#current, { kind: 'token' })
  }

  /** A fresh token was refused. */
  tokenRefused(revoked = false): void {
    this.#finish(revoked ? 'revoked' : this.#parts.tokens.accepted ? 'expired' : 'refused')
  }

  #isOver(): boolean {
    const { status } = this.connection.get()
    return status === 'expired' || status === 'revoked' || status === 'refused'
  }

  #finish(status: ConnectionStatus): void {
    this.#end()
    this.#set(status)
  }

  #end(): void {
    for (const timer of [...this.#timers.keys()]) this.#clear(timer)
    for (const attempt of [this.#current, this.#candidate]) if (attempt) this.#drop(attempt)
  }

  #drop(attempt: Attempt): void {
    attempt.over = true
    if (this.#candidate === attempt) {
      this.#candidate = null
      this.#clear('open')
    }
    if (this.#current === attempt) {
      this.#current = null
      for (const timer of ['renew', 'upgrade', 'steady'] as const) this.#clear(timer)
    }
    attempt.link?.end()
  }

  #connect(transport = this.#choice.next(), token: string | null = null): void {
    this.#clear('wait')
    if (this.#candidate) this.#drop(this.#candidate)
    const attempt: Attempt = { transport, fresh: this.#refused !== null, token: token ?? '', link: null, opened: false, over: false }
    this.#candidate = attempt
    if (!this.#current) this.#set(this.connection.get().status === 'reconnecting' ? 'reconnecting' : 'connecting', transport)
    this.#open(attempt).catch((cause: unknown) => {
      if (attempt.over) return
      if (cause instanceof SignInEnded) this.#finish('expired')
      else this.#cut(attempt, { kind: 'lost', spoken: true })
    })
  }

  async #open(attempt: Attempt): Promise<void> {
    const { tokens, transports, limits } = this.#parts
    if (attempt.token === '') attempt.token = await (attempt.fresh ? tokens.instead(this.#refused) : tokens.good())
    if (attempt.over) return
    this.#after('open', limits.open, () => this.#cut(attempt, LOST))
    attempt.link = transports[attempt.transport](attempt.token, this.#events(attempt))
  }

  #events(attempt: Attempt): LinkEvents {
    const { events } = this.#freight
    const carries = () => this.#current === attempt
    return {
      opened: () => attempt.over || this.#opened(attempt),
      hint: (millis) => (this.#hint = millis),
      heard: () => carries() && this.#heard(),
      next: (id, result, cursor) => carries() && events.next(id, result, cursor),
      reached: (id, cursor) => carries() && events.reached(id, cursor),
      failed: (id, errors) => carries() && events.failed(id, errors),
      completed: (id) => carries() && events.completed(id),
      closed: (cut) => this.#cut(attempt, cut),
    }
  }

  #opened(attempt: Attempt): void {
    this.#clear('open')
    if (this.#current) this.#drop(this.#current)
    this.#candidate = null
    this.#current = attempt
    attempt.opened = true
    this.#refused = null
    this.#parts.tokens.accepted = true
    this.#choice.opened(attempt.transport)
    this.#after('steady', STEADY, () => (this.#vain = 0))
    this.#set('live', attempt.transport)
    this.#heard()
    this.#planRenewal(attempt)
    if (attempt.transport === 'sse') this.#planUpgrade()
    this.#freight.load(attempt.link!)
  }

  #heard(): void {
    const now = performance.now()
    // Once a second is enough for an age, and spares the listeners at many changes a second.
    if (now - this.#heardAt < 1_000) return
    this.#heardAt = now
    this.connection.set({ ...this.connection.get(), heardAt: Date.now() })
  }

  #cut(attempt: Attempt, cut: Cut): void {
    if (attempt.over) return
    const beside = this.#current !== null && this.#current !== attempt
    this.#drop(attempt)
    if (cut.kind === 'revoked') return this.#finish('revoked')
    if (beside) return this.#planAgain(attempt)
    if (cut.kind === 'fault') {
      this.#finish('refused')
      return this.#freight.abandon(cut.why)
    }
    if (cut.kind === 'lost') {
      if (!attempt.opened && !cut.spoken) this.#choice.failed()
    } else if (attempt.fresh && !attempt.opened) return this.tokenRefused()
    else this.#refused = attempt.token
    // The one that was to take over may still do so.
    if (this.#candidate) return this.#set('reconnecting', this.#candidate.transport)
    this.#again(attempt, cut.kind === 'token')
  }

  /** @param atOnce if the last link did well, there is no reason to wait */
  #again(attempt: Attempt, atOnce: boolean): void {
    if (this.#freight.isEmpty()) return this.rest()
    const { limits, random } = this.#parts
    const millis = atOnce && this.#vain === 0 ? 0 : patience(this.#vain, this.#hint, limits.ceiling, random())
    this.#vain++
    const failed = attempt.opened ? 0 : this.connection.get().attempt + 1
    this.#set('reconnecting', attempt.transport, failed)
    this.#after('wait', millis, () => this.#connect())
  }

  #planRenewal(attempt: Attempt): void {
    const due = renewalDue(attempt.token, Date.now())
    if (due !== null) this.#after('renew', due, () => void this.#renew(attempt))
  }

  async #renew(attempt: Attempt): Promise<void> {
    try {
      const token = await this.#parts.tokens.instead(attempt.token)
      if (attempt.over) return
      if (!attempt.link!.renew(token)) return this.#connect(attempt.transport, token)
      attempt.token = token
      this.#planRenewal(attempt)
    } catch (cause) {
      // Until its end the old token is good; then the service closes, and it is tried once more.
      if (!attempt.over && !(cause instanceof SignInEnded)) this.#after('renew', RENEW_AGAIN, () => void this.#renew(attempt))
    }
  }

  /** What was to take over did not; what carries goes on for now. */
  #planAgain(attempt: Attempt): void {
    const carrying = this.#current!
    if (attempt.transport === 'websocket') this.#planUpgrade()
    else this.#after('renew', RENEW_AGAIN, () => void this.#renew(carrying))
  }

  #planUpgrade(): void {
    this.#after('upgrade', this.#choice.upgradeDue(performance.now()), () => {
      // One with a fresh token comes first; once it is there, this is planned again.
      if (this.#candidate) return
      this.#choice.upgrading()
      this.#connect('websocket')
    })
  }

  #after(timer: Timer, millis: number, act: () => void): void {
    this.#clear(timer)
    const set = setTimeout(() => {
      this.#timers.delete(timer)
      act()
    }, millis)
    this.#timers.set(timer, set)
  }

  #clear(timer: Timer): void {
    clearTimeout(this.#timers.get(timer))
    this.#timers.delete(timer)
  }

  #set(status: ConnectionStatus, transport?: Transport, attempt?: number): void {
    const before = this.connection.get()
    this.connection.set({
      status,
      since: before.status === status ? before.since : Date.now(),
      heardAt: before.heardAt,
      attempt: status === 'live' || status === 'idle' ? 0 : (attempt ?? before.attempt),
      transport: transport ?? before.transport,
    })
  }
}
