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

beforeEach(() => {
  vi.useFakeTimers()
  links = new TriedLinks()
  let [last, renewals] = [tokenOf('anna', 300), 0]
  const tokens = new Tokens(async (renew) => (renew ? (last = tokenOf('anna', 300, String(++renewals))) : last))
  live = new Live({ tokens, limits: LIMITS, random: () => 1, transports: links.transports })
  live.add(new Stream({ query: 'q', variables: { after: 'start' } }, { kind: 'behind', variable: 'after' }, {
    next: () => undefined, failed: () => undefined, completed: () => undefined,
  }))
})
afterEach(() => void vi.useRealTimers())

const pass = (millis = 0) => vi.advanceTimersByTimeAsync(millis)

it('event streams try a WebSocket less and less often, however often tokens of five minutes make them begin anew', async () => {
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

it('what is heard is noted and silence is noticed after the clock was set back, too', async () => {
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
