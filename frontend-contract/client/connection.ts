/** How the live connection stands. `live` says that events arrive; what is shown may still be of `heardAt`. */
export interface Connection {
  readonly status: ConnectionStatus
  /** When this status began, in milliseconds of the client's clock. */
  readonly since: number
  /** When the service was last heard from, be it an event or a ping; null before the first time. */
  readonly heardAt: number | null
  /** How many attempts to come back have failed in a row. */
  readonly attempt: number
  readonly transport: 'websocket' | 'sse'
}

/**
 * `expired`: the token ended and could not be renewed; `revoked`: the service sent this session away; `refused`: it
 * takes no such token at all. These three end with a new sign-in, the others by themselves.
 */
export type ConnectionStatus = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'expired' | 'revoked' | 'refused'

/** A value that changes and tells who listens: the shape React's `useSyncExternalStore` takes. */
export interface Observed<T> {
  get(): T
  subscribe(listener: () => void): () => void
}

/** An observed value that its owner sets. */
export class Observable<T> implements Observed<T> {
  readonly #listeners = new Set<() => void>()
  #value: T

  constructor(value: T) {
    this.#value = value
  }

  readonly get = (): T => this.#value

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return
    this.#value = value
    for (const listener of [...this.#listeners]) listener()
  }
}
