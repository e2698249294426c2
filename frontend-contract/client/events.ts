import { codesOf, type WireError } from './errors.ts'
import { EventLines, type StreamEvent } from './eventlines.ts'
import { saysRevoked } from './fetching.ts'
import type { Cut, Limits, Link, LinkEvents, OpenLink, Start } from './link.ts'
import { Silence } from './silence.ts'
import type { WireResult } from './stream.ts'

export interface EventOptions {
  readonly url: string
  /** As it is when a link is opened. */
  readonly spoken: { readonly locale: string }
  readonly limits: Limits
  readonly fetch: typeof fetch
}

/**
 * Links over event streams (`graphql-sse`, one request a stream), for networks whose proxies let no WebSocket through. More
 * streams than may be open at a time take turns: each goes on behind its cursor when it is its turn again.
 */
export function eventStreams(options: EventOptions): OpenLink {
  return (token, events) => new EventLink(options, token, events)
}

const LOST: Cut = { kind: 'lost', spoken: false }
const TRY_LATER = 429

class EventLink implements Link {
  readonly #options: EventOptions
  readonly #headers: { readonly [name: string]: string }
  readonly #events: LinkEvents
  readonly #starts = new Map<string, () => Start>()
  /** The oldest first. */
  readonly #open = new Map<string, { abort: AbortController, silence: Silence }>()
  readonly #waiting: string[] = []
  readonly #checking = new AbortController()
  #turn: ReturnType<typeof setTimeout> | undefined
  #ended = false

  constructor(options: EventOptions, token: string, events: LinkEvents) {
    this.#options = options
    this.#events = events
    this.#headers = {
      Authorization: `Bearer ${token}`, 'Accept-Language': options.spoken.locale, 'Content-Type': 'application/json',
    }
    void this.#check()
  }

  start(id: string, start: () => Start): void {
    this.#starts.set(id, start)
    this.#waiting.push(id)
    this.#fill()
  }

  stop(id: string): void {
    this.#starts.delete(id)
    this.#leave(id)
    this.#fill()
  }

  renew(): boolean {
    return false
  }

  /** An event stream cannot be asked. Its comments come every 15 seconds: it is soon seen whether they still do. */
  probe(): void {
    for (const { silence } of this.#open.values()) silence.within(this.#options.limits.silence / 2)
  }

  end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#checking.abort()
    clearTimeout(this.#turn)
    for (const id of [...this.#open.keys()]) this.#leave(id)
  }

  /** Whether the service can be reached and takes the token, before a stream is risked. What it answers is of no matter. */
  async #check(): Promise<void> {
    const answer = await this.#ask({ query: '{ __typename }' }, { Accept: 'application/json' }, this.#checking.signal)
    if (this.#ended || !answer) return
    this.#events.opened()
    await answer.body?.cancel().catch(() => undefined)
  }

  async #ask(request: unknown, headers: { [name: string]: string }, signal: AbortSignal): Promise<Response | null> {
    const { url, fetch } = this.#options
    try {
      const answer = await fetch(url, {
        method: 'POST', body: JSON.stringify(request), headers: { ...this.#headers, ...headers }, signal, cache: 'no-store',
      })
      if (signal.aborted) return null
      if (answer.status === 401) this.#cut({ kind: saysRevoked(answer) ? 'revoked' : 'token' })
      else if (answer.status >= 500 || answer.status === TRY_LATER) this.#cut(LOST)
      else return answer
    } catch {
      if (!signal.aborted) this.#cut(LOST)
    }
    return null
  }

  #fill(): void {
    const { eventStreams: room, turn } = this.#options.limits
    while (!this.#ended && this.#open.size < room && this.#waiting.length > 0) void this.#run(this.#waiting.shift()!)
    clearTimeout(this.#turn)
    if (!this.#ended && this.#waiting.length > 0) this.#turn = setTimeout(() => this.#nextTurn(), turn)
  }

  #nextTurn(): void {
    const [oldest] = this.#open.keys()
    if (oldest !== undefined) {
      this.#leave(oldest)
      this.#waiting.push(oldest)
    }
    this.#fill()
  }

  #leave(id: string): void {
    const open = this.#open.get(id)
    this.#open.delete(id)
    open?.silence.end()
    open?.abort.abort()
    const place = this.#waiting.indexOf(id)
    if (place >= 0) this.#waiting.splice(place, 1)
  }

  async #run(id: string): Promise<void> {
    const start = this.#starts.get(id)
    if (!start) return
    const { request, cursor } = start()
    const abort = new AbortController()
    const silence = new Silence(this.#options.limits.silence, () => this.#cut(LOST))
    this.#open.set(id, { abort, silence })
    const resumed: { [name: string]: string } = cursor === null ? {} : { 'Last-Event-ID': cursor }
    const answer = await this.#ask(request, { Accept: 'text/event-stream', ...resumed }, abort.signal)
    if (!answer || abort.signal.aborted) return
    if (!answer.headers.get('Content-Type')?.startsWith('text/event-stream')) return this.#refused(id, answer)
    await this.#read(id, answer, abort.signal, silence)
  }

  /** Answered as a question is: the request itself is faulty, or something between does not know event streams. */
  async #refused(id: string, answer: Response): Promise<void> {
    const result = (await answer.json().catch(() => null)) as WireResult | null
    if (this.#ended || !this.#starts.has(id)) return
    if (result?.errors) this.#failed(id, result.errors)
    else this.#cut(LOST)
  }

  async #read(id: string, answer: Response, signal: AbortSignal, silence: Silence): Promise<void> {
    const lines = new EventLines(
      (event) => !signal.aborted && this.#take(id, event),
      (millis) => !signal.aborted && this.#events.hint(millis),
    )
    const reader = answer.body!.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader()
    try {
      for (let piece = await reader.read(); !piece.done && !signal.aborted; piece = await reader.read()) {
        silence.heard()
        this.#events.heard()
        lines.feed(piece.value)
      }
    } catch {
      // Cut in the middle: the same as its end.
    }
    // An end that was not announced by `complete` is a cut.
    if (!signal.aborted) this.#cut(LOST)
  }

  #take(id: string, { event, id: cursor, data }: StreamEvent): void {
    if (event === 'complete') return this.#over(id, () => this.#events.completed(id))
    if (data === null) return cursor === null ? undefined : this.#events.reached(id, cursor)
    const result = JSON.parse(data) as WireResult
    // Errors alone say that the stream could not be started.
    if (result.errors && !('data' in result)) this.#failed(id, result.errors)
    else this.#events.next(id, result, cursor)
  }

  #failed(id: string, errors: readonly WireError[]): void {
    if (codesOf(errors).includes('UNAUTHENTICATED')) this.#cut({ kind: 'token' })
    else this.#over(id, () => this.#events.failed(id, errors))
  }

  #over(id: string, tell: () => void): void {
    this.stop(id)
    tell()
  }

  #cut(cut: Cut): void {
    if (this.#ended) return
    this.end()
    this.#events.closed(cut)
  }
}
