import type { TypedDocumentNode } from '@urql/core'
import { parse } from 'graphql'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type CopperwallClient, createClient } from './client.ts'
import { refused } from './errors.ts'
import { Proxy } from './trial/proxy.ts'
import { ask, declaration, NODE, SERVICE, tokensOf, until } from './trial/service.ts'

type Answer = { submitDeclaration: { __typename: 'DeclarationAccepted', case: { id: string } | null } | { __typename: 'Refusal', code: string } }
type Input = { requestId: string, [field: string]: unknown }

const DECLARE = parse(`mutation Declare($input: SubmitDeclarationInput!) { submitDeclaration(input: $input) {
  __typename ... on DeclarationAccepted { case { id } } ... on Refusal { code } } }`) as TypedDocumentNode<Answer, { input: Input }>

let proxy: Proxy
let client: CopperwallClient

beforeEach(async () => {
  proxy = await Proxy.before(SERVICE)
  client = createClient({ url: proxy.url, token: tokensOf('village-cadre'), platform: NODE, limits: { ceiling: 500, answer: 2_000 } })
})
afterEach(async () => {
  client.close()
  await proxy.close()
})

async function casesOf(headName: string): Promise<number> {
  const { search } = await ask<{ search: { members: { household: { cases: unknown[] } }[] } }>(
    'village-cadre', 'query($text: String!) { search(text: $text) { members { household { cases { id } } } } }', { text: headName },
  )
  return search.members.reduce((sum, { household }) => sum + household.cases.length, 0)
}

it('a mutation whose answer is cut off has one effect, and is answered in the end', async () => {
  const { household, ...rest } = declaration()
  const { headName } = household as { headName: string }
  proxy.swallowsAnswerTo = headName
  const sent = client.mutations.send(DECLARE, { ...rest, household, medium: 'VILLAGE_CADRE' })
  await until('three answers were swallowed', () => proxy.swallowed >= 3)
  expect(client.mutations.queue.get()).toMatchObject([{ requestId: sent.requestId, name: 'Declare' }])
  proxy.swallowsAnswerTo = null
  const answer = await sent.answer
  if (answer.kind !== 'answered' || refused(answer.data.submitDeclaration)) throw new Error(JSON.stringify(answer))
  expect(answer.data.submitDeclaration.case?.id).toBeTruthy()
  expect(await casesOf(headName)).toBe(1)
})

it('what is done while there is no way is done in order once there is', async () => {
  proxy.down = true
  const names = [1, 2, 3].map(() => declaration())
  const sent = names.map((input) => client.mutations.send(DECLARE, { ...input, medium: 'VILLAGE_CADRE' }))
  await until('it was tried', () => (client.mutations.queue.get()[0]?.attempts ?? 0) >= 2)
  expect(client.mutations.queue.get().length).toBe(3)
  proxy.down = false
  client.wake()
  const answers = await Promise.all(sent.map(({ answer }) => answer))
  expect(answers.map(({ kind }) => kind)).toEqual(['answered', 'answered', 'answered'])
})

it('a stalled answer is given up and asked for again', async () => {
  proxy.stalls = true
  const sent = client.mutations.send(DECLARE, { ...declaration(), medium: 'VILLAGE_CADRE' })
  await until('it was given up', () => (client.mutations.queue.get()[0]?.attempts ?? 0) >= 1)
  proxy.stalls = false
  proxy.cut()
  expect(await sent.answer).toMatchObject({ kind: 'answered' })
})

it('a token refused is renewed once, and the request repeated', async () => {
  const source = tokensOf('village-cadre')
  let renewals = 0
  const stale = createClient({
    url: proxy.url, platform: NODE, token: (renew) => (renew ? (renewals++, source(true)) : Promise.resolve(renewals ? source() : 'stale')),
  })
  const { data, error } = await stale.graph.query<{ viewer: { subject: string } }>(parse('{ viewer { subject } }'), {}).toPromise()
  expect(error).toBeUndefined()
  expect(data?.viewer.subject).toBeTruthy()
  expect(renewals).toBe(1)
  stale.close()
})
