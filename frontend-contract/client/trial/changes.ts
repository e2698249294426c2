import { Client, fetchExchange, type TypedDocumentNode } from '@urql/core'
import { parse } from 'graphql'
import { SignInEnded } from '../errors.ts'
import { personalFetch } from '../fetching.ts'
import { MutationQueue } from '../mutations.ts'
import { Tokens } from '../tokens.ts'
import { tokenOf } from './links.ts'

export interface Input { readonly requestId: string, readonly what: string }
export type Data = { readonly change: { readonly __typename: 'Changed' } | { readonly __typename: 'Refusal', readonly code: string } }
export const CHANGE = parse(
  'mutation Change($input: ChangeInput!) { change(input: $input) { __typename ... on Refusal { code } } }',
) as TypedDocumentNode<Data, { input: Input }>

export type Answer = (input: Input) => Response | Promise<Response>
export const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
export const changed: Answer = () => json({ data: { change: { __typename: 'Changed' } } })
export const error = (code: string, status = 200) => json({ errors: [{ message: code, extensions: { code } }], data: null }, status)
export const cut: Answer = () => Promise.reject(new TypeError('fetch failed'))

/** A service that remembers keys, and does what is asked once under each. */
export class Service {
  answer: Answer = changed
  person = 'anna'
  signedIn = true
  readonly asked: { readonly input: Input, readonly person: string }[] = []
  readonly done = new Map<string, string>()

  #page = 0

  /** A page that was just loaded; of the one before nothing is heard any more. */
  open(): MutationQueue {
    const page = ++this.#page
    const tokens = new Tokens(async () => {
      if (!this.signedIn) throw new SignInEnded()
      return tokenOf(this.person, 3600)
    })
    const fetching = { tokens, spoken: { locale: 'zh' }, patience: 30_000, refused: () => undefined, fetch: this.#fetchOf(page) }
    const graph = new Client({
      url: 'http://service.example/graphql', preferGetMethod: false, exchanges: [fetchExchange], fetch: personalFetch(fetching),
    })
    return new MutationQueue({ graph, fetching, ceiling: 30_000, random: () => 0.5 })
  }

  readonly #fetchOf = (page: number) => (async (_: unknown, init: RequestInit) => {
    if (page !== this.#page) return new Promise(() => undefined)
    const { input } = (JSON.parse(init.body as string) as { variables: { input: Input } }).variables
    const said = new Headers(init.headers).get('Authorization')!.split('.')[1]!
    this.asked.push({ input, person: (JSON.parse(atob(said)) as { sub: string }).sub })
    return this.answer(input)
  }) as typeof fetch
}
