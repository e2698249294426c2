import { createClient, type Client, type SubscribePayload } from 'graphql-ws'
import type { WireError } from './errors.ts'
import type { Cut, Limits, Link, LinkEvents, OpenLink } from './link.ts'
import { Silence } from './silence.ts'
import type { WireResult } from './stream.ts'

export interface SocketOptions {
  readonly url: string
  /** As it is when a link is opened. */
  readonly spoken: { readonly locale: string }
  readonly limits: Limits
  /** A class of WebSockets, the browser's or another's. */
  readonly WebSocket: unknown
}

/** Close codes after which the same again would be the same. */
const FAULTS: readonly number[] = [4400, 4406, 4409, 4429, 1009]

const UNAUTHORIZED = 4401
const FORBIDDEN = 4403

/** Codes the client's own side or the network gives; all others the service has sent. */
const UNSPOKEN: readonly number[] = [1000, 1001, 1005, 1006, 1015, 4004, 4005, 4499, 4504]

/** @param upgraded whether the socket had been opened: then this way to the service works */
export function cutOf(code: number, reason: string, upgraded: boolean): Cut {
  if (code === UNAUTHORIZED) return { kind: 'token' }
  if (code === FORBIDDEN) return { kind: reason.includes('revoked') ? 'revoked' : 'token' }
  if (FAULTS.includes(code)) return { kind: 'fault', why: `${code} ${reason}` }
  return { kind: 'lost', spoken: upgraded && !UNSPOKEN.includes(code) }
}

/** The library sends no request without a `query`; the service wants none beside a `documentId`. */
function withoutEmptyQuery(this: object, key: string, value: unknown): unknown {
  return key === 'query' && value === '' && 'documentId' in this ? undefined : value
}

/** Links over the `graphql-transport-ws` protocol: all streams on one socket. */
export function sockets(options: SocketOptions): OpenLink {
  return (token, events) => new SocketLink(options, token, events)
}

class SocketLink implements Link {
  readonly #events: LinkEvents
  readonly #limits: Limits
  readonly #client: Client
  readonly #silence: Silence
  readonly #stops = new Map<string, () => void>()
  /** Streams by their names on the wire: another at each start, because the library lets go of a name a little late. */
  readonly #names = new Map<string, string>()
  #socket: WebSocket | null = null
  #upgraded = false
  #ended = false
  #name = ''
  #count = 0

  constructor(options: SocketOptions, token: string, events: LinkEvents) {
    const { url, spoken: { locale }, limits } = options
    this.#events = events
    this.#limits = limits
    this.#silence = new Silence(limits.silence, () => this.#cut({ kind: 'lost', spoken: false }))
    const took = (socket: WebSocket) => (this.#socket = socket)
    const Socket = options.WebSocket as typeof WebSocket
    this.#client = createClient({
      url: url.replace(/^http/, 'ws'),
      // Remembered from its making, so that it can be ended before it has opened too.
      webSocketImpl: class extends Socket {
        constructor(address: string | URL, protocols?: string | string[]) {
          super(address, protocols)
          took(this)
        }
      },
      lazy: false,
      // Coming back is a matter of the streams, which know where they stand.
      retryAttempts: 0,
      connectionAckWaitTimeout: limits.open,
      connectionParams: { authorization: `Bearer ${token}`, locale },
      generateID: () => this.#name,
      jsonMessageReplacer: withoutEmptyQuery,
      onNonLazyError: () => undefined,
      on: {
        opened: () => (this.#upgraded = true),
        connected: (_, payload) => this.#connected(payload),
        message: () => this.#heard(),
        ping: (received, payload) => received && this.#pinged(payload),
        closed: (event) => this.#closed(event),
        error: () => this.#cut({ kind: 'lost', spoken: false }),
      },
    })
  }

  start(id: string, start: Parameters<Link['start']>[1]): void {
    const name = (this.#name = `${id}.${++this.#count}`)
    this.#names.set(name, id)
    let over = false
    const unless = (act: () => void) => {
      if (over || this.#ended) return
      act()
    }
    const end = (tell: () => void) =>
      unless(() => {
        over = true
        this.#names.delete(name)
        this.#stops.delete(id)
        tell()
      })
    const stop = this.#client.subscribe({ query: '', ...start().request } as SubscribePayload, {
      next: (result) => unless(() => this.#events.next(id, result as WireResult, null)),
      // What is no list of errors is the end of the socket, which is told once for all.
      error: (errors) => Array.isArray(errors) && end(() => this.#events.failed(id, errors as WireError[])),
      complete: () => end(() => this.#events.completed(id)),
    })
    this.#stops.set(id, () => {
      over = true
      this.#names.delete(name)
      stop()
    })
  }

  stop(id: string): void {
    this.#stops.get(id)?.()
    this.#stops.delete(id)
  }

  renew(token: string): boolean {
    this.#ping({ authorization: `Bearer ${token}` })
    return true
  }

  probe(): void {
    this.#ping()
    this.#silence.within(this.#limits.probe)
  }

  end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#silence.end()
    this.#client.dispose()?.then(undefined, () => undefined)
    this.#socket?.close(1000, 'Normal Closure')
  }

  #ping(payload?: { readonly [name: string]: unknown }): void {
    if (this.#socket?.readyState !== 1) return
    this.#socket.send(JSON.stringify(payload ? { type: 'ping', payload } : { type: 'ping' }))
  }

  #heard(): void {
    if (this.#ended) return
    this.#silence.heard()
    this.#events.heard()
  }

  #connected(payload: unknown): void {
    if (this.#ended) return
    const hint = (payload as { retryMillis?: unknown } | undefined)?.retryMillis
    if (typeof hint === 'number') this.#events.hint(hint)
    this.#events.opened()
  }

  #pinged(payload: unknown): void {
    if (this.#ended) return
    const cursors = (payload as { cursors?: unknown } | undefined)?.cursors
    if (typeof cursors !== 'object' || cursors === null) return
    for (const [name, cursor] of Object.entries(cursors)) {
      const id = this.#names.get(name)
      if (id !== undefined && typeof cursor === 'string') this.#events.reached(id, cursor)
    }
  }

  #closed(event: unknown): void {
    const { code, reason } = event as { code?: number, reason?: string }
    this.#cut(cutOf(code ?? 1006, reason ?? '', this.#upgraded))
  }

  #cut(cut: Cut): void {
    if (this.#ended) return
    this.end()
    this.#events.closed(cut)
  }
}
