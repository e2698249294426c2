/** A message of the `graphql-transport-ws` protocol. */
export interface Said { readonly type: string, readonly id?: string, readonly payload?: { readonly [name: string]: unknown } }

/** A WebSocket whose other side is the test. */
export class TriedSocket {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSING = 2
  static readonly CLOSED = 3
  static last: TriedSocket
  readonly said: Said[] = []
  readyState = 0
  closedWith: number | null = null
  onopen: (() => void) | null = null
  onclose: ((event: { code: number, reason: string }) => void) | null = null
  onerror: ((event: unknown) => void) | null = null
  onmessage: ((event: { data: string }) => void) | null = null

  constructor(readonly url: string, readonly protocols: string) {
    TriedSocket.last = this
  }

  send(text: string): void {
    this.said.push(JSON.parse(text) as Said)
  }

  close(code: number): void {
    this.closedWith ??= code
    this.readyState = 2
  }

  opens(): void {
    this.readyState = 1
    this.onopen?.()
  }

  says(message: Said): void {
    this.onmessage?.({ data: JSON.stringify(message) })
  }

  closes(code: number, reason = ''): void {
    this.readyState = 3
    this.onclose?.({ code, reason })
  }
}
