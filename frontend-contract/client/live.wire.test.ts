import { parse } from 'graphql'
import { pipe, subscribe } from 'wonka'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ClientOptions, type CopperwallClient, createClient } from './client.ts'
import { Chance } from './trial/chance.ts'
import { Proxy } from './trial/proxy.ts'
import { ask, declare, NODE, SERVICE, tokensOf, until } from './trial/service.ts'

const CHANGES = parse(`subscription Changes($region: RegionCode!, $after: Cursor) {
  approvalChanged(regionCode: $region, after: $after) { __typename cursor occurredAt toStep } }`)

const DISTRICT = '621202'

let proxy: Proxy
const opened: { close(): void }[] = []

beforeEach(async () => void (proxy = await Proxy.before(SERVICE)))

afterEach(async () => {
  for (const client of opened.splice(0)) client.close()
  await proxy.close()
})

function client(url: string, options: Partial<ClientOptions> = {}): CopperwallClient {
  const made = createClient({ url, token: tokensOf('district-leader'), platform: NODE, ...options })
  opened.push(made)
  return made
}

function listen(to: CopperwallClient, after: string): string[] {
  const cursors: string[] = []
  const { unsubscribe } = pipe(
    to.graph.subscription<{ approvalChanged: { cursor: string } }>(CHANGES, { region: DISTRICT, after }),
    subscribe(({ data, error }) => {
      if (error) expect.fail(error.message)
      cursors.push(data!.approvalChanged.cursor)
    }),
  )
  opened.push({ close: unsubscribe })
  return cursors
}

async function position(): Promise<string> {
  const { dashboard } = await ask<{ dashboard: { position: string } }>(
    'district-leader', `{ dashboard(regionCode: "${DISTRICT}") { position } }`,
  )
  return dashboard.position
}

const isLive = (each: CopperwallClient) => each.connection.get().status === 'live'

describe.each([
  { transport: 'websocket', refusesUpgrades: false },
  { transport: 'sse', refusesUpgrades: true },
])('over $transport', ({ transport, refusesUpgrades }) => {
  it('a stream hears every change once and in order, however often it is cut', async ({ annotate }) => {
    const seed = Date.now() % 100_000
    const chance = new Chance(seed)
    proxy.refusesUpgrades = refusesUpgrades
    const cut = client(proxy.url, { limits: { ceiling: 300, probe: 300, silence: 3_000, sockets: 1 } })
    const whole = client(`${SERVICE}/graphql`)
    const from = await position()
    const [heard, all] = [listen(cut, from), listen(whole, from)]
    await until('both are live', () => isLive(cut) && isLive(whole))
    expect(cut.connection.get().transport).toBe(transport)
    for (let round = 0; round < 30; round++) {
      await Promise.all([declare(), new Promise((pause) => setTimeout(pause, chance.below(150)))])
      const harm = chance.below(6)
      if (harm === 0) proxy.cut()
      if (harm === 1) proxy.reset()
      if (harm === 2) {
        proxy.stall()
        cut.wake()
      }
    }
    await until('all was heard', () => all.length >= 30 && heard.length >= all.length, 30_000)
    expect(heard, `seed ${seed}, ${proxy.taken} connections`).toEqual(all)
    await annotate(`seed ${seed}: ${all.length} changes over ${proxy.taken} connections`)
  })
})
