/** How often lists that follow events are drawn at most. Nobody reads faster, and a burst costs no more than this. */
const PAUSE_MILLIS = 250

/**
 * Draws once for however much came: on the next frame, and not before the pause since the last one is over. A page that is
 * not seen gets no frames; then a timer draws, so that nothing piles up behind it.
 */
export class Frames {
  readonly #draw: () => void
  #timer: ReturnType<typeof setTimeout> | null = null
  #frame = 0
  #last = 0

  constructor(draw: () => void) {
    this.#draw = draw
  }

  wanted(): void {
    if (this.#timer !== null || this.#frame !== 0) return
    const wait = Math.max(0, this.#last + PAUSE_MILLIS - Date.now())
    this.#timer = setTimeout(() => {
      this.#timer = null
      if (document.visibilityState === 'hidden') this.#now()
      else this.#frame = requestAnimationFrame(() => this.#now())
    }, wait)
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame)
    this.#timer = null
    this.#frame = 0
  }

  #now(): void {
    this.#frame = 0
    this.#last = Date.now()
    this.#draw()
  }
}
