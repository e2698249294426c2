import { pipe, subscribe } from 'wonka'
import { WebSocket } from 'ws'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { DashboardDocument, SubmitDeclarationDocument, WallWarningRaisedDocument } from '../generated/graphql.ts'
import { type CopperwallClient, createClient } from './client.ts'
import { refused } from './errors.ts'
import { Proxy } from './trial/proxy.ts'
import { declaration, SERVICE, tokensOf, until } from './trial/service.ts'

const region = '621202114001'

let proxy: Proxy
let client: CopperwallClient
let said: string[]

beforeEach(async () => {
  proxy = await Proxy.before(SERVICE)
  said = []
  client = createClient({
    url: proxy.url, token: tokensOf('village-cadre'), limits: { sockets: 1, ceiling: 300 },
    platform: {
      WebSocket: class extends WebSocket {
        override send(text: string): void {
          said.push(text)
          super.send(text)
        }
      },
      fetch: (address, request) => {
        said.push(request!.body as string)
        return fetch(address, request)
      },
    },
  })
})
afterEach(async () => {
  client.close()
  await proxy.close()
})

it.each([false, true])('question, stream and change go by the digests of their documents (WebSockets refused: %s)', async (refusesUpgrades) => {
  proxy.refusesUpgrades = refusesUpgrades
  const { data } = await client.graph.query(DashboardDocument, { region })
  const heard: string[] = []
  const { unsubscribe } = pipe(
    client.graph.subscription(WallWarningRaisedDocument, { region, after: data!.dashboard.position }),
    subscribe((result) => heard.push(result.data!.warningRaised.severity)),
  )
  await until('it is live', () => client.connection.get().status === 'live')
  const input = { ...declaration(), medium: 'VILLAGE_CADRE' } as never
  const sent = await client.mutations.send(SubmitDeclarationDocument, input).answer
  if (sent.kind !== 'answered' || refused(sent.data.submitDeclaration)) throw new Error(JSON.stringify(sent))
  await until('the warning is heard', () => heard.length >= 1)
  unsubscribe()
  // None of it had to be written out.
  expect(said.filter((text) => text.includes('sha256:')).length).toBe(3)
  expect(said.filter((text) => /submitDeclaration\(|warningRaised\(|dashboard\(/.test(text))).toEqual([])
})
