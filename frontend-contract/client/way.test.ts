import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ErrorCode, SignInEnded } from './errors.ts'
import { LIMITS } from './link.ts'
import { Live } from './live.ts'
import { Stream, type WireResult } from './stream.ts'
import { Tokens } from './tokens.ts'
import { TriedLinks, tokenOf } from './trial/links.ts'

let links: TriedLinks
let live: Live
let renewals: number
let ended: boolean

beforeEach(() => {
  vi.useFakeTimers()
  links = new TriedLinks()
  renewals = 0
  ended = false
  let last = tokenOf('anna', 3600)
  const tokens = new Tokens(async (renew) => {
    if (ended) throw new SignInEnded()
    if (renew) last = tokenOf('anna', 3600, String(++renewals))
    return last
  })
  live = new Live({ tokens, limits: LIMITS, random: () => 1, transports: links.transports })
})
afterEach(() => void vi.useRealTimers())

interface Heard { readonly results: WireResult[], readonly ends: string[], end: () => void }

function listen(): Heard {
  const heard: Heard = { results: [], ends: [], end: () => undefined }
  const stream = new Stream({ query: 'q', variables: { after: 'start' } }, { kind: 'behind', variable: 'after' }, {
    next: (result) => heard.results.push(result),
    failed: (errors) => heard.ends.push(errors.map(({ message }) => message).join()),
    completed: () => heard.ends.push('completed'),
  })
  heard.end = live.add(stream)
  return heard
}

/** Waits until the next link is opened. */
async function next(): Promise<void> {
  const before = links.all.length
  while (links.all.length === before) await pass(100)
}

const pass = (millis = 0) => vi.advanceTimersByTimeAsync(millis)
const status = () => live.connection.get().status
const errorsOf = (code: ErrorCode) => [{ message: code, extensions: { code } }]

async function begin(): Promise<Heard> {
  const heard = listen()
  await pass()
  links.last.events.hint(700)
  links.last.events.opened()
  return heard
}

describe('the connection', () => {
  it('is opened with the first stream and closed some seconds after the last', async () => {
    expect(status()).toBe('idle')
    const { end } = listen()
    await pass()
    expect(status()).toBe('connecting')
    links.last.events.opened()
    expect(status()).toBe('live')
    end()
    await pass(LIMITS.linger - 1)
    expect(links.last.ended).toBe(false)
    await pass(1)
    expect([links.last.ended, status()]).toEqual([true, 'idle'])
  })

  it('comes back after as long as the service asked for, then after ever longer, and says how often in vain', async () => {
    await begin()
    links.last.cut()
    expect(live.connection.get()).toMatchObject({ status: 'reconnecting', attempt: 0 })
    await pass(699)
    expect(links.all.length).toBe(1)
    await pass(1)
    expect(links.all.length).toBe(2)
    const waits: number[] = []
    for (let failures = 1; failures <= 7; failures++) {
      links.last.cut({ kind: 'lost', spoken: true })
      expect(live.connection.get().attempt).toBe(failures)
      const [before, from] = [links.all.length, Date.now()]
      while (links.all.length === before) await pass(100)
      waits.push(Date.now() - from)
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000])
    links.last.events.opened()
    expect(live.connection.get()).toMatchObject({ status: 'live', attempt: 0 })
  })

  it('does not wait when the network is back, and doubts what seems alive', async () => {
    await begin()
    live.wake()
    expect(links.last.probes).toBe(1)
    links.last.cut()
    live.wake()
    await pass()
    expect(links.all.length).toBe(2)
  })

  it('is given up when it does not open', async () => {
    listen()
    await pass(LIMITS.open)
    expect(links.all[0]!.ended).toBe(true)
    expect(status()).toBe('reconnecting')
  })

  it('that is cut at once each time is not tried without pause', async () => {
    await begin()
    for (let round = 0; round < 8; round++) {
      links.last.cut({ kind: 'token' })
      await pass(60_000 - 1)
      if (status() !== 'live') links.last.events.opened()
    }
    await pass(100)
    const from = links.all.length
    for (let round = 0; round < 6; round++) {
      links.last.cut({ kind: 'token' })
      await pass(1)
      if (links.all.length > from + round) links.last.events.opened()
    }
    expect(links.all.length - from).toBeLessThanOrEqual(2)
  })

  it('notes at most once a second that something was heard', async () => {
    await begin()
    let told = 0
    live.connection.subscribe(() => told++)
    for (let change = 0; change < 600; change++) {
      links.last.events.heard()
      await pass(10)
    }
    expect(told).toBeLessThanOrEqual(6)
    expect(Date.now() - live.connection.get().heardAt!).toBeLessThanOrEqual(1_000)
  })
})

describe('a token', () => {
  it('is renewed in place before its end', async () => {
    await begin()
    await pass(3600_000 - 61_000)
    expect(renewals).toBe(0)
    await pass(2_000)
    expect([renewals, links.last.renewed.length, links.all.length, status()]).toEqual([1, 1, 1, 'live'])
  })

  it('over event streams is renewed by a link that takes over', async () => {
    listen()
    await pass()
    for (let attempt = 0; attempt < 3; attempt++) {
      links.last.cut()
      await next()
    }
    expect(links.last.transport).toBe('sse')
    links.last.events.opened()
    const old = links.last
    while (links.last === old || links.last.transport === 'websocket') await next()
    expect([renewals, old.ended, status()]).toEqual([1, false, 'live'])
    links.last.cut()
    await next()
    const fresh = links.last
    expect([fresh.transport, fresh.token === old.token, renewals]).toEqual(['sse', false, 1])
    fresh.events.opened()
    expect([old.ended, status(), fresh.starts.size]).toEqual([true, 'live', 1])
  })

  it('that the service refuses is renewed at once; if the fresh one is refused too, it is over', async () => {
    await begin()
    await pass(10_000)
    links.last.cut({ kind: 'token' })
    await pass()
    expect([renewals, links.all.length]).toEqual([1, 2])
    links.last.cut({ kind: 'token' })
    expect(status()).toBe('expired')
    await pass(600_000)
    expect(links.all.length).toBe(2)
  })

  it('of which none is taken from the beginning means refused', async () => {
    listen()
    await pass()
    links.last.cut({ kind: 'token' })
    await pass()
    links.last.cut({ kind: 'token' })
    expect(status()).toBe('refused')
  })

  it('that cannot be had without signing in means expired; whoever signs in goes on where he was', async () => {
    const heard = await begin()
    links.last.events.next('1', { data: { change: { cursor: 'c7' } } }, null)
    links.last.cut()
    ended = true
    await pass(700)
    expect(status()).toBe('expired')
    ended = false
    live.resume()
    await pass()
    links.last.events.opened()
    expect(links.last.starts.get('1')!().request.variables).toEqual({ after: 'c7' })
    expect(heard.results.length).toBe(1)
  })

  it('of a revoked session is not tried again', async () => {
    await begin()
    links.last.cut({ kind: 'revoked' })
    await pass(600_000)
    live.wake()
    await pass()
    expect([status(), links.all.length, renewals]).toEqual(['revoked', 1, 0])
  })
})

describe('event streams', () => {
  it('are tried after WebSockets that did not open, in turn with them, and give way to one that does', async () => {
    listen()
    await pass()
    for (let attempt = 0; attempt < 6; attempt++) {
      links.last.cut()
      await next()
    }
    expect(links.all.map(({ transport }) => transport)).toEqual(
      ['websocket', 'websocket', 'websocket', 'sse', 'websocket', 'sse', 'websocket'],
    )
    links.last.cut()
    await next()
    const carrying = links.last
    carrying.events.opened()
    expect(live.connection.get()).toMatchObject({ status: 'live', transport: 'sse' })
    await pass(LIMITS.upgrade)
    expect([links.last.transport, status(), carrying.ended]).toEqual(['websocket', 'live', false])
    links.last.cut()
    expect([status(), live.connection.get().transport]).toEqual(['live', 'sse'])
    await pass(2 * LIMITS.upgrade)
    links.last.events.opened()
    expect([carrying.ended, live.connection.get().transport]).toEqual([true, 'websocket'])
    carrying.events.next('1', { data: { change: { cursor: 'late' } } }, null)
    expect(links.last.starts.get('1')!().request.variables).toEqual({ after: 'start' })
  })

  it('are not tried because of a service that restarts', async () => {
    listen()
    await pass()
    for (let round = 0; round < 6; round++) {
      links.last.cut({ kind: 'lost', spoken: true })
      await next()
    }
    expect(new Set(links.all.map(({ transport }) => transport))).toEqual(new Set(['websocket']))
  })
})

describe('a stream', () => {
  it('that fails for now is tried again, and says so from the third time on', async () => {
    const heard = await begin()
    const [start] = [links.last.starts]
    for (let failure = 1; failure <= 3; failure++) {
      start.delete('1')
      links.last.events.failed('1', errorsOf('INTERNAL'))
      expect(heard.results.length).toBe(failure < 3 ? 0 : 1)
      await pass(8_000)
      expect(start.has('1')).toBe(true)
    }
    expect(heard.ends).toEqual([])
  })

  it('that is refused ends with the reason, and the others go on', async () => {
    const [refusedOne, other] = [await begin(), listen()]
    links.last.events.failed('1', errorsOf('NOT_VISIBLE'))
    links.last.events.next('2', { data: { change: { cursor: 'c1' } } }, null)
    expect([refusedOne.ends, other.results.length, status()]).toEqual([['NOT_VISIBLE'], 1, 'live'])
  })

  it('ends where the service does not understand the client, and nothing is tried again', async () => {
    const heard = await begin()
    links.last.cut({ kind: 'fault', why: '4400 Invalid message' })
    await pass(600_000)
    expect([heard.ends, status(), links.all.length]).toEqual([['4400 Invalid message'], 'refused', 1])
  })

  it('that is told that the token is no good waits for a fresh one', async () => {
    const heard = await begin()
    await pass(10_000)
    links.last.events.failed('1', errorsOf('UNAUTHENTICATED'))
    await pass()
    expect([renewals, links.all.length, heard.ends]).toEqual([1, 2, []])
  })
})
