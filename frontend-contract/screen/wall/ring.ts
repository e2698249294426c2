/** The newest of many: keeps `capacity` values and forgets the oldest. */
export class Ring<T> {
  readonly #kept: T[] = []
  readonly #capacity: number

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  add(value: T): void {
    this.#kept.unshift(value)
    if (this.#kept.length > this.#capacity) this.#kept.length = this.#capacity
  }

  /** The newest first. */
  all(): readonly T[] {
    return [...this.#kept]
  }
}
