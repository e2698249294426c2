import type { WireError } from './errors.ts'
import type { GraphRequest } from './request.ts'
import type { WireResult } from './stream.ts'

export type Transport = 'websocket' | 'sse'

/** What a stream asks for when it is started, and behind which event it does. */
export interface Start {
  readonly request: GraphRequest
  readonly cursor: string | null
}

/** One connection, from opening to its end; it never comes back by itself. */
export interface Link {
  /** @param start asked each time the stream is put on the wire, which may be more than once */
  start(id: string, start: () => Start): void
  stop(id: string): void
  /** Hands in a fresh token. `false` where the wire has no way to: another link has to take over. */
  renew(token: string): boolean
  /** Asks for a sign of life, because the machine slept or the network changed. */
  probe(): void
  /** Ends it for good; nothing is heard of it any more. */
  end(): void
}

/** Why a link is no more. */
export type Cut =
  /** By the network or a restart. `spoken`: the service itself answered, so that this way to it works. */
  | { readonly kind: 'lost', readonly spoken: boolean }
  /** The token was not or is no longer good. */
  | { readonly kind: 'token' }
  | { readonly kind: 'revoked' }
  /** The service does not understand this client; the same again would be the same. */
  | { readonly kind: 'fault', readonly why: string }

/** What a link tells. `closed` comes once at most and is the last. */
export interface LinkEvents {
  /** It carries streams from now on. */
  opened(): void
  /** How many milliseconds to wait after a cut. */
  hint(retryMillis: number): void
  heard(): void
  /** @param cursor beside the result, where the wire brings one */
  next(id: string, result: WireResult, cursor: string | null): void
  reached(id: string, cursor: string): void
  failed(id: string, errors: readonly WireError[]): void
  completed(id: string): void
  closed(cut: Cut): void
}

export type OpenLink = (token: string, events: LinkEvents) => Link

/** How long is waited for what, in milliseconds. */
export interface Limits {
  /** For a connection to open. */
  readonly open: number
  /** Without a sign of life from the service, which pings every 25 seconds. */
  readonly silence: number
  /** For the answer to a probe. */
  readonly probe: number
  /** For the answer to a query or mutation. */
  readonly answer: number
  /** Between attempts at most. */
  readonly ceiling: number
  /** With no stream left, until the connection is closed. */
  readonly linger: number
  /** While on event streams, until a WebSocket is tried again; doubled up to ten minutes. */
  readonly upgrade: number
  /** WebSockets that may fail to open in a row before event streams are tried. */
  readonly sockets: number
  /** Event streams open at a time: browsers have six connections to a host over HTTP/1.1. */
  readonly eventStreams: number
  /** How long each event stream is open while others wait for their turn. */
  readonly turn: number
}

export const LIMITS: Limits = {
  open: 10_000,
  silence: 40_000,
  probe: 5_000,
  answer: 30_000,
  ceiling: 30_000,
  linger: 3_000,
  upgrade: 30_000,
  sockets: 3,
  eventStreams: 4,
  turn: 5_000,
}
