import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LIMITS } from './link.ts'
import { Live } from './live.ts'
import { Silence } from './silence.ts'
import { Stream } from './stream.ts'
import { Tokens } from './tokens.ts'
import { type TriedLink, TriedLinks, tokenOf } from './trial/links.ts'

// What shows over hours only, and when somebody sets the clock.

let links: TriedLinks
let live: Live

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** @param life seconds that a token is good */
function begin(life = 300): void {
  links = new TriedLinks()
  let [last, renewals] = [tokenOf('anna', life), 0]
  const tokens = new Tokens(async (renew) => (renew ? (last = tokenOf('anna', life, String(++renewals))) : last))
  live = new Live({ tokens, limits: LIMITS, random: () => 1, transports: links.transports })
  live.add(new Stream({ query: 'q', variables: { after: 'start' } }, { kind: 'behind', variable: 'after' }, {
    next: () => undefined, failed: () => undefined, completed: () => undefined,
  }))
}

const pass = (millis = 0) => vi.advanceTimersByTimeAsync(millis)

it('event streams try a WebSocket less and less often, however often tokens of five minutes make them begin anew', async () => {
  begin()
  const [met, opened, tried] = [new Set<TriedLink>(), [] as number[], [] as number[]]
  for (let second = 0; second < 3_600; second++) {
    for (const link of links.all) {
      if (met.has(link)) continue
      met.add(link)
      if (link.transport === 'websocket') link.cut()
      else link.events.opened()
      ;(link.transport === 'websocket' ? tried : opened).push(second)
    }
    await pass(1_000)
  }
  expect(opened.length).toBeGreaterThan(12)
  const beside = tried.filter((second) => second > opened[0]!).map((second) => second - opened[0]!)
  expect(beside.map((second) => Math.round(second / 30) * 30)).toEqual([30, 90, 210, 450, 930, 1530, 2130, 2730, 3330])
})

it('event streams are not kept from their fresh token by a WebSocket that is due while they open', async () => {
  // Renewed after 90 seconds less a little; soon after that a WebSocket is due for the second time.
  begin(112)
  await pass()
  while (links.last.transport === 'websocket') {
    links.last.cut()
    await pass(1_000)
  }
  const old = links.last
  old.events.opened()
  while (links.all.every(({ transport, token }) => transport === 'websocket' || token === old.token)) {
    for (const { transport, events } of links.all) if (transport === 'websocket') events.closed({ kind: 'lost', spoken: false })
    await pass(100)
  }
  const fresh = links.last
  await pass(8_000)
  expect([links.last === fresh, fresh.ended]).toEqual([true, false])
  fresh.events.opened()
  await pass(1)
  expect([old.ended, links.all.at(-1)!.transport]).toEqual([true, 'websocket'])
})

it('what is heard is noted and silence is noticed after the clock was set back, too', async () => {
  begin()
  await pass()
  links.last.events.opened()
  await pass(5_000)
  vi.setSystemTime(Date.now() - 3_600_000)
  const silent = vi.fn()
  const silence = new Silence(10_000, silent)
  silence.heard()
  vi.setSystemTime(Date.now() - 3_600_000)
  links.last.events.heard()
  expect(live.connection.get().heardAt).toBe(Date.now())
  await pass(10_000)
  expect(silent).toHaveBeenCalledOnce()
})
