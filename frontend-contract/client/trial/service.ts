import { WebSocket as NodeSocket } from 'ws'
import type { ClientOptions, Platform } from '../client.ts'

/** The sandbox that wire tests run against. */
export const SERVICE = process.env['COPPERWALL_URL'] ?? 'http://localhost:8080'

export const NODE: Partial<Platform> = { WebSocket: NodeSocket }

/** Tokens of a persona; each call asks for a new one. */
export async function tokenFor(persona: string, seconds = 3600): Promise<string> {
  const answer = await fetch(`${SERVICE}/sandbox/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials', client_id: persona, client_secret: 'sandbox', expires_in: String(seconds),
    }),
  })
  if (!answer.ok) throw new Error(`No token for ${persona}: ${answer.status} ${await answer.text()}`)
  return ((await answer.json()) as { access_token: string }).access_token
}

/** A source of tokens as a session is one: keeps the last until a fresher one is wanted. */
export function tokensOf(persona: string, seconds?: number): ClientOptions['token'] {
  let last: Promise<string> | null = null
  return (renew) => (last = renew || !last ? tokenFor(persona, seconds) : last)
}

/** Asks the service directly, past client and proxy. */
export async function ask<Data>(persona: string, query: string, variables: object = {}): Promise<Data> {
  const answer = await fetch(`${SERVICE}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await tokenFor(persona)}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await answer.json()) as { data: Data, errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** Waits for something to become true, looking often. */
export async function until(what: string, holds: () => boolean, millis = 20_000): Promise<void> {
  const end = Date.now() + millis
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`)
    await new Promise((again) => setTimeout(again, 20))
  }
}

let declared = 0

const DECLARE = `mutation($input: SubmitDeclarationInput!) { submitDeclaration(input: $input) {
  __typename ... on Refusal { code message } } }`

/** What the mini program declares about a household that nobody knows. */
export function declaration(): { readonly [name: string]: unknown } {
  const mark = `${Date.now().toString(36)}${declared++}`
  return {
    regionCode: '621202114001', medium: 'MINI_PROGRAM', causes: ['ILLNESS'], description: '试验', commitmentSigned: true,
    evidenceIds: [],
    household: { headName: `试验${mark}`, birthDate: '1980-05-01', noIdReason: '试验', phone: '12000000000', members: [] },
  }
}

/** Something happens in the village: an approval file and a warning. */
export async function declare(): Promise<void> {
  const input = { requestId: crypto.randomUUID(), ...declaration() }
  const { submitDeclaration } = await ask<{ submitDeclaration: { __typename: string } }>('mini-program', DECLARE, { input })
  if (submitDeclaration.__typename === 'Refusal') throw new Error(JSON.stringify(submitDeclaration))
}
