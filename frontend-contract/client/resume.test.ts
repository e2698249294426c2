import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LIMITS } from './link.ts'
import { Live } from './live.ts'
import { Stream } from './stream.ts'
import { Tokens } from './tokens.ts'
import { Chance } from './trial/chance.ts'
import { type TriedLink, TriedLinks, tokenOf } from './trial/links.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const RUNS = Number(process.env['COPPERWALL_RUNS'] ?? 150)
const STEPS = 300

/** A service with a log of changes, each heard by the streams whose number divides it. */
class Service {
  readonly links = new TriedLinks()
  readonly #places = new Map<TriedLink, Map<string, { at: number, every: number }>>()
  readonly #chance: Chance
  head = 0

  constructor(chance: Chance) {
    this.#chance = chance
  }

  open(link: TriedLink): void {
    link.events.hint(this.#chance.below(3000))
    link.events.opened()
  }

  /** Says a few things on one link, be it alive or not. */
  speak(link: TriedLink): void {
    const places = this.#places.get(link) ?? new Map<string, { at: number, every: number }>()
    this.#places.set(link, places)
    for (const [id, start] of link.starts) {
      const { after, every } = start().request.variables as { after: string | null, every: number }
      const place = places.get(id) ?? { at: after === null ? this.head : Number(after), every }
      places.set(id, place)
      for (let more = this.#chance.below(4); more > 0 && place.at < this.head; more--) {
        place.at++
        if (place.at % every === 0) link.events.next(id, { data: { change: { cursor: String(place.at) } } }, null)
      }
      if (this.#chance.below(3) === 0) link.events.reached(id, String(place.at))
    }
  }
}

interface Heard {
  readonly from: number
  readonly every: number
  readonly changes: number[]
}

function listen(live: Live, service: Service, every: number): { heard: Heard, end: () => void } {
  const heard: Heard = { from: service.head, every, changes: [] }
  const stream = new Stream(
    { query: 'q', variables: { after: String(service.head), every } }, { kind: 'behind', variable: 'after' },
    {
      next: ({ data }) => heard.changes.push(Number((data as { change: { cursor: string } }).change.cursor)),
      failed: (errors) => expect.fail(JSON.stringify(errors)),
      completed: () => expect.fail('completed'),
    },
  )
  return { heard, end: live.add(stream) }
}

async function step(chance: Chance, service: Service, all: TriedLink[]): Promise<void> {
  const link = chance.of(all)
  switch (chance.below(8)) {
    case 0: return link.cut({ kind: 'lost', spoken: chance.below(2) === 0 })
    // Of an open link: twice in a row without one it would be the end.
    case 7: return link.ended || !link.starts.size ? service.speak(link) : link.cut({ kind: 'token' })
    case 1: case 2: service.head += chance.below(5); return
    case 3: await vi.advanceTimersByTimeAsync(chance.below(20_000)); return
    case 4: return service.open(all.at(-1)!)
    default: return service.speak(link)
  }
}

describe('streams over connections that come and go', () => {
  it.each(Array.from({ length: RUNS }, (_, index) => index + 1))('miss nothing and repeat nothing (seed %i)', async (seed) => {
    const chance = new Chance(seed)
    const service = new Service(chance)
    let issued = 0
    const live = new Live({
      limits: LIMITS, random: chance.next, transports: service.links.transports,
      tokens: new Tokens(async () => tokenOf('somebody', 60 + chance.below(600), String(issued++))),
    })
    const heard = [listen(live, service, 1), listen(live, service, 3)].map((each) => each.heard)
    await vi.advanceTimersByTimeAsync(0)
    for (let steps = 0; steps < STEPS; steps++) {
      if (steps % 50 === 25) heard.push(listen(live, service, 1 + chance.below(4)).heard)
      await step(chance, service, service.links.all)
    }
    for (let rounds = 0; rounds < 20 && live.connection.get().status !== 'live'; rounds++) {
      await vi.advanceTimersByTimeAsync(31_000)
      service.open(service.links.last)
    }
    expect(live.connection.get().status).toBe('live')
    for (let rounds = 0; rounds < 1_000; rounds++) service.links.all.forEach((link) => service.speak(link))
    for (const { from, every, changes } of heard) {
      const due = Array.from({ length: service.head - from }, (_, index) => from + index + 1).filter((at) => at % every === 0)
      expect(changes).toEqual(due)
    }
    live.close()
  })
})
