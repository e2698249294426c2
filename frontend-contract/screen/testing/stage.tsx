import { type AnyVariables, cacheExchange, Client, type Exchange, type OperationResult, type TypedDocumentNode } from '@urql/core'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Provider } from 'urql'
import { filter, fromPromise, fromValue, makeSubject, merge, mergeMap, never, pipe, type Source, type Subject } from 'wonka'
import { Router } from 'wouter'
import { type Connection, Observable } from '../../client/connection.ts'
import type { CopperwallClient } from '../../client/index.ts'
import { ClientContext } from '../graph.ts'
import { useAddressPath, useAddressSearch } from '../parts/address.ts'
import { SessionContext } from '../session/context.ts'
import { Languages } from '../words/words.tsx'
import { session } from '../work/trial.tsx'

type Document = TypedDocumentNode<never, AnyVariables>

/** One subscription: what it was asked with, and the way to send it something. */
interface Stream {
  readonly variables: AnyVariables
  readonly subject: Subject<OperationResult>
}

/** A service that says what a test lets it say. Answers and streams are named by the operation. */
export class Stage {
  readonly connection = new Observable<Connection>({
    status: 'live', since: 0, heardAt: Date.now(), attempt: 0, transport: 'websocket',
  } as Connection)
  readonly streams = new Map<string, Stream>()
  readonly asked: { readonly name: string; readonly variables: AnyVariables }[] = []
  readonly #answers = new Map<string, (variables: never) => unknown>()

  answer(name: string, data: (variables: never) => unknown): this {
    this.#answers.set(name, data)
    return this
  }

  /** Sends an event to a subscription that somebody hears. */
  say(name: string, data: unknown): void {
    const stream = this.streams.get(name)
    if (!stream) throw new Error(`Nobody hears ${name}, only ${[...this.streams.keys()].join(', ')}`)
    stream.subject.next({ data, stale: false, hasNext: true } as OperationResult)
  }

  /** Ends a subscription, or answers a question, with an error of this code. */
  fail(name: string, code: string): void {
    this.streams.get(name)!.subject.next(failure(code))
  }

  show(what: ReactNode, graph: Client = this.graph) {
    return render(this.framed(what, graph))
  }

  /** A part of the screen with everything above it that it needs. */
  framed(what: ReactNode, graph: Client = this.graph) {
    const mutations = { queue: new Observable([]) }
    const client = { graph, mutations, connection: this.connection } as unknown as CopperwallClient
    return (
      <Languages>
        <SessionContext value={session()}>
          <ClientContext value={client}>
            <Provider value={graph}>
              <Router hook={useAddressPath} searchHook={useAddressSearch}>{what}</Router>
            </Provider>
          </ClientContext>
        </SessionContext>
      </Languages>
    )
  }

  readonly graph = {
    subscription: (document: Document, variables: AnyVariables) => this.#open(document, variables),
    query: (document: Document, variables: AnyVariables) => ({
      toPromise: () => Promise.resolve(this.#ask(document, variables) ?? { data: undefined }),
    }),
    executeQuery: ({ query, variables }: { query: Document; variables: AnyVariables }): Source<OperationResult> => {
      const answer = this.#ask(query, variables)
      // As with the client itself, an answered question stays open: a mutation may answer it anew.
      return answer ? merge([fromValue(answer), never]) : never
    },
  } as unknown as Client

  /** What answers as the screen's own client does: out of its cache, where that has what is asked. */
  cached(): Client {
    const answers: Exchange = () => (operations) => pipe(
      operations,
      filter(({ kind }) => kind === 'query'),
      mergeMap((operation) => fromPromise(Promise.resolve().then(() => (
        { operation, ...this.#ask(operation.query as Document, operation.variables) } as OperationResult
      )))),
    )
    return new Client({ url: 'http://stage/graphql', preferGetMethod: false, exchanges: [cacheExchange, answers] })
  }

  #open(document: Document, variables: AnyVariables): Source<OperationResult> {
    const subject = makeSubject<OperationResult>()
    this.streams.set(nameOf(document), { variables, subject })
    return subject.source
  }

  #ask(document: Document, variables: AnyVariables): OperationResult | null {
    const name = nameOf(document)
    this.asked.push({ name, variables })
    const data = this.#answers.get(name)?.(variables as never)
    if (data === undefined) return null
    return (typeof data === 'string' ? failure(data) : { data, stale: false, hasNext: false }) as OperationResult
  }
}

function failure(code: string): OperationResult {
  return { error: { graphQLErrors: [{ extensions: { code } }] }, stale: false, hasNext: false } as unknown as OperationResult
}

function nameOf(document: Document): string {
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition')
  return operation?.kind === 'OperationDefinition' ? (operation.name?.value ?? '') : ''
}
