/** One event of an event stream. `data` is null for an event without any, which browsers would swallow with its `id`. */
export interface StreamEvent {
  readonly event: string
  readonly id: string | null
  readonly data: string | null
}

/**
 * Takes an event stream (`text/event-stream`, WHATWG) apart, however its text is cut into pieces. Ours, because parsers keep
 * to the standard and drop events without data, and the service says by just these where a quiet stream stands.
 */
export class EventLines {
  readonly #event: (event: StreamEvent) => void
  readonly #retry: (millis: number) => void
  #rest = ''
  #name = ''
  #id: string | null = null
  #data: string[] = []
  #first = true

  constructor(event: (event: StreamEvent) => void, retry: (millis: number) => void) {
    this.#event = event
    this.#retry = retry
  }

  feed(text: string): void {
    const whole = this.#rest + text
    let from = this.#first && whole.startsWith('\uFEFF') ? 1 : 0
    for (const found of whole.matchAll(/\r\n|\n|\r/g)) {
      // A carriage return that ends the piece may be half of a line's end.
      if (found[0] === '\r' && found.index === whole.length - 1) break
      this.#line(whole.slice(from, found.index))
      this.#first = false
      from = found.index + found[0].length
    }
    this.#rest = whole.slice(from)
  }

  #line(line: string): void {
    if (line === '') return this.#dispatch()
    const colon = line.indexOf(':')
    if (colon === 0) return
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + (line[colon + 1] === ' ' ? 2 : 1))
    if (field === 'data') this.#data.push(value)
    else if (field === 'event') this.#name = value
    else if (field === 'id' && !value.includes('\0')) this.#id = value
    else if (field === 'retry' && /^\d+$/.test(value)) this.#retry(Number(value))
  }

  #dispatch(): void {
    const event = { event: this.#name, id: this.#id, data: this.#data.length > 0 ? this.#data.join('\n') : null }
    this.#name = ''
    this.#id = null
    this.#data = []
    if (event.data !== null || event.id !== null) this.#event(event)
  }
}
