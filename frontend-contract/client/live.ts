import type { Connection, Observed } from './connection.ts'
import { codesOf, isPassing, type WireError } from './errors.ts'
import type { Link } from './link.ts'
import { patience } from './patience.ts'
import type { Stream, WireResult } from './stream.ts'
import { Way, type WayParts } from './way.ts'

/** Faults of a stream in a row that nobody needs to hear of: it comes back by itself. */
const UNTOLD = 2

/**
 * Keeps streams running over connections that come and go. Each goes on behind its own cursor and hears of one link at a time,
 * so that nothing is missed and nothing comes twice.
 */
export class Live {
  readonly #way: Way
  readonly #parts: WayParts
  readonly #streams = new Map<string, Stream>()
  #count = 0
  #linger: ReturnType<typeof setTimeout> | undefined

  constructor(parts: WayParts) {
    this.#parts = parts
    this.#way = new Way(parts, {
      isEmpty: () => this.#streams.size === 0,
      load: (link) => this.#load(link),
      abandon: (why) => this.#abandon(why),
      events: {
        next: (id, result, cursor) => this.#next(id, result, cursor),
        reached: (id, cursor) => this.#streams.get(id)?.reached(cursor),
        failed: (id, errors) => this.#failed(id, errors),
        completed: (id) => this.#take(id)?.sink.completed(),
      },
    })
  }

  get connection(): Observed<Connection> {
    return this.#way.connection
  }

  /** Starts a stream, now or as soon as there is a connection. @return ends it */
  add(stream: Stream): () => void {
    const id = String(++this.#count)
    clearTimeout(this.#linger)
    this.#streams.set(id, stream)
    if (this.#way.link) this.#start(this.#way.link, id, stream)
    else this.#way.begin()
    return () => this.#remove(id)
  }

  /** See `Way.wake`. */
  wake(): void {
    this.#way.wake()
  }

  /** See `Way.resume`. */
  resume(): void {
    this.#way.resume()
  }

  /** See `Way.tokenRefused`. */
  tokenRefused(revoked: boolean): void {
    this.#way.tokenRefused(revoked)
  }

  /** See `Way.relink`. */
  relink(): void {
    this.#way.relink()
  }

  close(): void {
    clearTimeout(this.#linger)
    for (const id of [...this.#streams.keys()]) this.#take(id)
    this.#way.rest()
  }

  #load(link: Link): void {
    for (const [id, stream] of this.#streams) this.#start(link, id, stream)
  }

  #start(link: Link, id: string, stream: Stream): void {
    clearTimeout(stream.retry)
    link.start(id, () => ({ request: stream.request(), cursor: stream.cursor }))
  }

  #next(id: string, result: WireResult, cursor: string | null): void {
    this.#streams.get(id)?.next(result, cursor)
  }

  /** @return the stream, which is carried no more */
  #take(id: string): Stream | undefined {
    const stream = this.#streams.get(id)
    clearTimeout(stream?.retry)
    this.#streams.delete(id)
    clearTimeout(this.#linger)
    if (this.#streams.size === 0) this.#linger = setTimeout(() => this.#way.rest(), this.#parts.limits.linger)
    return stream
  }

  #remove(id: string): void {
    if (!this.#streams.has(id)) return
    this.#take(id)
    this.#way.link?.stop(id)
  }

  #failed(id: string, errors: readonly WireError[]): void {
    const stream = this.#streams.get(id)
    if (!stream) return
    const codes = codesOf(errors)
    if (codes.includes('UNAUTHENTICATED')) return this.#way.tokenFailed()
    if (codes.includes('UNTRUSTED_DOCUMENT') && this.#way.link && stream.writeOut()) return this.#start(this.#way.link, id, stream)
    if (!isPassing(codes)) return this.#take(id)?.sink.failed(errors)
    const { limits, random } = this.#parts
    stream.retry = setTimeout(() => {
      if (this.#way.link) this.#start(this.#way.link, id, stream)
    }, patience(stream.failures++, null, limits.ceiling, random()))
    if (stream.failures > UNTOLD) stream.sink.next({ errors })
  }

  #abandon(why: string): void {
    for (const id of [...this.#streams.keys()]) this.#take(id)?.sink.failed([{ message: why }])
  }
}
