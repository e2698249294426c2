import { randomUUID } from 'node:crypto'

export type Fields = Record<string, unknown>

/** An answer that the network gave in place of doing what was asked: part of a lively day, and told as such. */
export class Refused extends Error {
  constructor(readonly mutation: string, readonly code: string, said: string) {
    super(`${mutation}: ${code} ${said}`)
  }
}

/** The people of the sandbox, each with a token of his own, acting through the public API like anybody. */
export class Cast {
  readonly #tokens = new Map<string, { readonly token: string; readonly until: number }>()

  constructor(readonly url: string) {}

  async ask<T = Fields>(persona: string, query: string, variables: Fields = {}): Promise<T> {
    const answer = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await this.#token(persona)}` },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await answer.json()) as { data?: T; errors?: { message: string }[] }
    if (errors?.length || !data) throw new Error(`${persona}: ${errors?.map((fault) => fault.message).join('; ')}\n${query}`)
    return data
  }

  /** Sends a mutation; its input and result are named after it, as all of the contract are. */
  async change<T = Fields>(persona: string, mutation: string, success: string, selection: string, input: Fields): Promise<T> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`
    const data = await this.ask<Record<string, Fields>>(
      persona,
      `mutation($input: ${type}!) { answer: ${mutation}(input: $input) {
        __typename ... on ${success} { ${selection} } ... on Refusal { code message violations { field message } } } }`,
      { input: { requestId: randomUUID(), ...input } },
    )
    const answer = data['answer']!
    if (answer['__typename'] === 'Refusal') {
      const violations = (answer['violations'] as Fields[]).map((fault) => `${fault['field']}: ${fault['message']}`)
      throw new Refused(mutation, String(answer['code']), [answer['message'], ...violations].join(' '))
    }
    return answer as T
  }

  /** Moves the sandbox's business time forward, so that notices end and deadlines come near. */
  async advance(period: string): Promise<void> {
    const answer = await fetch(`${this.url}/sandbox/clock`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ advance: period }),
    })
    if (!answer.ok) throw new Error(`The clock did not move by ${period}: ${answer.status}`)
  }

  /** The day it is for the network, or so many days later: its business time runs ahead of this computer's. */
  async today(daysLater = 0): Promise<string> {
    const { dashboard } = await this.ask<{ dashboard: { at: string | null } }>('district-officer', '{ dashboard(regionCode: "621202") { at } }')
    const at = dashboard.at ? Date.parse(dashboard.at) : Date.now()
    return new Date(at + 8 * 3_600_000 + daysLater * 86_400_000).toISOString().slice(0, 10)
  }

  async #token(persona: string): Promise<string> {
    const kept = this.#tokens.get(persona)
    if (kept && kept.until > Date.now()) return kept.token
    const answer = await fetch(`${this.url}/sandbox/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials', client_id: persona, client_secret: 'sandbox' }),
    })
    if (!answer.ok) throw new Error(`There is no token for ${persona}: is this a sandbox?`)
    const { access_token: token, expires_in: seconds } = (await answer.json()) as { access_token: string; expires_in: number }
    this.#tokens.set(persona, { token, until: Date.now() + seconds * 800 })
    return token
  }
}
