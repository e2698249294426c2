import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net'

interface Pair {
  readonly client: Socket
  readonly service: Socket
}

/** A bad network before the service: connections can be cut, reset, stalled, and kept from becoming WebSockets. */
export class Proxy {
  /** Connections taken since the beginning. */
  taken = 0
  /** Answers WebSocket upgrades with 403, as proxies of closed networks do. */
  refusesUpgrades = false
  /** Takes no connection at all. */
  down = false
  /** Cuts the connection when the service begins to answer a request in whose body this occurs, before anything is let through. */
  swallowsAnswerTo: string | null = null
  /** Lets nothing through what is opened from now on. */
  stalls = false
  swallowed = 0
  readonly #pairs = new Set<Pair>()
  readonly #server: Server
  readonly #service: URL
  readonly #stalled = new WeakSet<Pair>()

  private constructor(service: URL) {
    this.#service = service
    this.#server = createServer((client) => this.#take(client))
  }

  static async before(url: string): Promise<Proxy> {
    const proxy = new Proxy(new URL(url))
    await new Promise<void>((listening) => proxy.#server.listen(0, '127.0.0.1', listening))
    return proxy
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/graphql`
  }

  get open(): number {
    return this.#pairs.size
  }

  cut(): void {
    this.#each(({ client, service }) => [client, service].forEach((side) => side.destroy()))
  }

  reset(): void {
    this.#each(({ client, service }) => [client, service].forEach((side) => side.resetAndDestroy()))
  }

  /** Lets nothing more through what is open, and tells nobody. */
  stall(): void {
    this.#each((pair) => this.#stalled.add(pair))
  }

  async close(): Promise<void> {
    this.cut()
    await new Promise((closed) => this.#server.close(closed))
  }

  #each(act: (pair: Pair) => void): void {
    for (const pair of [...this.#pairs]) act(pair)
  }

  #take(client: Socket): void {
    if (this.down) return void client.destroy()
    this.taken++
    const service = connect(Number(this.#service.port), this.#service.hostname)
    const pair = { client, service }
    this.#pairs.add(pair)
    if (this.stalls) this.#stalled.add(pair)
    let asked = ''
    client.on('data', (piece) => {
      const text = piece.toString()
      if (this.refusesUpgrades && /^upgrade: *websocket/im.test(text)) {
        return void client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      }
      if (this.swallowsAnswerTo) asked = (asked + text).slice(-100_000)
      if (!this.#stalled.has(pair)) service.write(piece)
    })
    service.on('data', (piece) => {
      if (this.swallowsAnswerTo && asked.includes(this.swallowsAnswerTo)) {
        this.swallowed++
        return void client.destroy()
      }
      if (!this.#stalled.has(pair)) client.write(piece)
    })
    for (const [side, other] of [[client, service], [service, client]] as const) {
      side.on('error', () => undefined)
      side.on('close', () => {
        this.#pairs.delete(pair)
        if (!this.#stalled.has(pair)) other.destroy()
      })
    }
  }
}
