import type { Cut, Link, LinkEvents, OpenLink, Start, Transport } from '../link.ts'

/** A link that does what a test tells it to, and goes on talking when it is dead, as wires do. */
export class TriedLink implements Link {
  readonly starts = new Map<string, () => Start>()
  readonly renewed: string[] = []
  readonly transport: Transport
  readonly token: string
  readonly events: LinkEvents
  probes = 0
  ended = false

  constructor(transport: Transport, token: string, events: LinkEvents) {
    this.transport = transport
    this.token = token
    this.events = events
  }

  start(id: string, start: () => Start): void {
    this.starts.set(id, start)
  }

  stop(id: string): void {
    this.starts.delete(id)
  }

  renew(token: string): boolean {
    this.renewed.push(token)
    return this.transport === 'websocket'
  }

  probe(): void {
    this.probes++
  }

  end(): void {
    this.ended = true
  }

  cut(cut: Cut = { kind: 'lost', spoken: false }): void {
    this.events.closed(cut)
  }
}

/** All links opened, the newest last. */
export class TriedLinks {
  readonly all: TriedLink[] = []

  readonly transports: { readonly [transport in Transport]: OpenLink } = {
    websocket: (token, events) => this.#open('websocket', token, events),
    sse: (token, events) => this.#open('sse', token, events),
  }

  get last(): TriedLink {
    const last = this.all.at(-1)
    if (!last) throw new Error('No link was opened.')
    return last
  }

  #open(transport: Transport, token: string, events: LinkEvents): Link {
    const link = new TriedLink(transport, token, events)
    this.all.push(link)
    return link
  }
}

/** A token as the service gives them, unsigned. */
export function tokenOf(subject: string, lifetimeSeconds: number, mark = ''): string {
  const issued = Math.floor(Date.now() / 1000)
  const said = { iss: 'https://issuer.example', sub: subject, iat: issued, exp: issued + lifetimeSeconds, mark }
  return `e30.${btoa(JSON.stringify(said)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.`
}
