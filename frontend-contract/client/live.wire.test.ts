import { parse } from 'graphql'
import { pipe, subscribe } from 'wonka'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ClientOptions, type CopperwallClient, createClient } from './client.ts'
import { cursorLost, SignInEnded } from './errors.ts'
import { follow } from './follow.ts'
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

function listen(to: CopperwallClient, after: string, region = DISTRICT): string[] {
  const cursors: string[] = []
  const { unsubscribe } = pipe(
    to.graph.subscription<{ approvalChanged: { cursor: string } }>(CHANGES, { region, after }),
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

it('a token is renewed in place: the socket and its streams outlive it', async () => {
  const from = await position()
  const kept = client(proxy.url, { token: tokensOf('district-leader', 8) })
  const heard = listen(kept, from)
  await until('it is live', () => isLive(kept))
  const { since } = kept.connection.get()
  await new Promise((end) => setTimeout(end, 20_000))
  await declare()
  await until('the change is heard', () => heard.length >= 1)
  expect(kept.connection.get()).toMatchObject({ status: 'live', since, attempt: 0 })
  expect(proxy.taken).toBe(1)
})

it('over event streams another takes over before the token ends, and nothing is missed', async () => {
  proxy.refusesUpgrades = true
  const from = await position()
  const kept = client(proxy.url, { token: tokensOf('district-leader', 8), limits: { sockets: 1, ceiling: 300 } })
  const [heard, all] = [listen(kept, from), listen(client(`${SERVICE}/graphql`), from)]
  await until('it is live', () => isLive(kept))
  const { since } = kept.connection.get()
  for (let round = 0; round < 10; round++) {
    await new Promise((next) => setTimeout(next, 2_000))
    await declare()
  }
  await until('all is heard', () => all.length >= 10 && heard.length >= all.length)
  expect(heard).toEqual(all)
  expect(kept.connection.get()).toMatchObject({ status: 'live', since, transport: 'sse' })
})

it('a token that nobody renews ends as expired, and somebody who signs in again goes on where he was', async () => {
  const from = await position()
  let source = tokensOf('district-leader', 4)
  const ending = client(proxy.url, { token: (renew) => (renew ? Promise.reject(new SignInEnded()) : source()) })
  const heard = listen(ending, from)
  await until('it is live', () => isLive(ending))
  await until('it is expired', () => ending.connection.get().status === 'expired', 30_000)
  await declare()
  source = tokensOf('district-leader')
  ending.resume()
  await until('it has heard what came meanwhile', () => heard.length >= 1)
  expect(isLive(ending)).toBe(true)
})

it('a revoked session ends as revoked and stays away', async () => {
  const wall = client(proxy.url, { token: tokensOf('auditor') })
  listen(wall, await position())
  await until('it is live', () => isLive(wall))
  const { viewer } = await ask<{ viewer: { subject: string } }>('auditor', '{ viewer { subject } }')
  const input = { requestId: crypto.randomUUID(), subject: viewer.subject, reason: '试验' }
  await ask('administrator', 'mutation($input: RevokeSessionsInput!) { revokeSessions(input: $input) { __typename } }', { input })
  await until('it is revoked', () => wall.connection.get().status === 'revoked')
  const taken = proxy.taken
  await new Promise((later) => setTimeout(later, 3_000))
  expect(proxy.taken).toBe(taken)
})

it('a cursor of another database reaches the caller as such', async () => {
  const result = await client(proxy.url).graph
    .subscription(CHANGES, { region: DISTRICT, after: btoa('621202:1:00000000').replaceAll('=', '') })
    .toPromise()
  expect(cursorLost(result.error)).toBe('CURSOR_INVALID')
})

it('while WebSockets are refused event streams carry, more of them than may be open at a time, and later a WebSocket again', async () => {
  proxy.refusesUpgrades = true
  const from = await position()
  const changing = client(proxy.url, { limits: { sockets: 2, ceiling: 300, upgrade: 4_000, turn: 300, eventStreams: 2 } })
  const all = ['621202', '621202114', '621202114001', '62120211400101'].map((region) => listen(changing, from, region))
  await until('it is live', () => isLive(changing))
  expect(changing.connection.get().transport).toBe('sse')
  await declare()
  await until('each has heard it', () => all.slice(0, 3).every((heard) => heard.length >= 1))
  proxy.refusesUpgrades = false
  await until('a WebSocket has taken over', () => changing.connection.get().transport === 'websocket', 30_000)
  await declare()
  await until('each has heard the second', () => all.slice(0, 3).every((heard) => heard.length >= 2))
  await until('the event streams are closed', () => proxy.open === 1)
  expect(all.map((heard) => new Set(heard).size)).toEqual(all.map((heard) => heard.length))
})

it('what is followed begins with how things stand and goes on with what changes', async () => {
  const told: string[] = []
  const watcher = client(proxy.url)
  const end = follow(watcher.graph, {
    snapshot: async () => ({ value: 'stands', position: await position() }),
    changes: CHANGES,
    variables: (after) => ({ region: DISTRICT, after }),
  }, { snapshot: (value) => told.push(value), change: () => told.push('changed'), failed: (error) => expect.fail(error.message) })
  opened.push({ close: end })
  await until('it is live', () => isLive(watcher))
  proxy.cut()
  await declare()
  await until('the change is heard', () => told.length >= 2)
  expect(told.slice(0, 2)).toEqual(['stands', 'changed'])
})

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
