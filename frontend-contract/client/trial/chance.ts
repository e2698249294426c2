/** Chance that can be had again: the same seed draws the same. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed * 2654435761
  }

  /** 0 to 1 (mulberry32). */
  readonly next = (): number => {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** 0 to `below` − 1. */
  below(below: number): number {
    return Math.floor(this.next() * below)
  }

  of<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!
  }
}
