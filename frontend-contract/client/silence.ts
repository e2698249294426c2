/** Tells when nothing was heard for too long, however clocks are set. Looks by interval, so that hearing much costs nothing. */
export class Silence {
  readonly #limit: number
  readonly #tooLong: () => void
  #heardAt = performance.now()
  #answered = true
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(limit: number, tooLong: () => void) {
    this.#limit = limit
    this.#tooLong = tooLong
    this.#look()
  }

  heard(): void {
    this.#heardAt = performance.now()
    this.#answered = true
  }

  /** From now on no longer than this, until something is heard. */
  within(millis: number): void {
    this.#answered = false
    this.#wait(millis, () => (this.#answered ? this.#look() : this.#tooLong()))
  }

  end(): void {
    clearTimeout(this.#timer)
  }

  #look(): void {
    const left = this.#heardAt + this.#limit - performance.now()
    if (left > 0) this.#wait(left, () => this.#look())
    else this.#tooLong()
  }

  #wait(millis: number, then: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(then, millis)
  }
}
