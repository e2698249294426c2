import type { Transport } from './link.ts'

const LONGEST_UPGRADE = 600_000

/** Which transport the next attempt takes: WebSocket, unless the way to the service lets none through. */
export class Choice {
  readonly #patience: number
  readonly #upgradeAfter: number
  /** Attempts in a row that got no word from the service. */
  #failures = 0
  #upgrade: number
  /** When a WebSocket is tried again; null while that is not planned. */
  #upgradeAt: number | null = null

  constructor(sockets: number, upgradeAfter: number) {
    this.#patience = sockets
    this.#upgradeAfter = upgradeAfter
    this.#upgrade = upgradeAfter
  }

  /** After enough failures both in turn: which of them the service is behind, nobody knows in an outage. */
  next(): Transport {
    const beyond = this.#failures - this.#patience
    return beyond >= 0 && beyond % 2 === 0 ? 'sse' : 'websocket'
  }

  failed(): void {
    this.#failures++
  }

  opened(transport: Transport): void {
    this.#failures = transport === 'sse' ? this.#patience : 0
    if (transport === 'sse') return
    this.#upgrade = this.#upgradeAfter
    this.#upgradeAt = null
  }

  /**
   * In how many milliseconds a WebSocket is tried again beside event streams. Event streams that follow one another, as each
   * fresh token makes them, do not begin to wait anew.
   */
  upgradeDue(now: number): number {
    this.#upgradeAt ??= now + this.#upgrade
    return Math.max(0, this.#upgradeAt - now)
  }

  /** A WebSocket is tried beside event streams: less and less often. */
  upgrading(): void {
    this.#upgradeAt = null
    this.#upgrade = Math.min(LONGEST_UPGRADE, 2 * this.#upgrade)
  }
}
