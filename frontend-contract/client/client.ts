import { cacheExchange, Client, fetchExchange, subscriptionExchange } from '@urql/core'
import { createClient as createSocket } from 'graphql-ws'
import { type Connection, Observable, type Observed } from './connection.ts'

/** What a client is made of. */
export interface ClientOptions {
  /** Address of the graph, such as `https://network.example/graphql`. */
  readonly url: string
  /** A token that is good now; asked again whenever one is needed. `renew` wants one that is fresher than the last. */
  readonly token: (renew?: boolean) => Promise<string>
  /** In which language the service speaks: `zh` (default) or `en`. */
  readonly locale?: 'zh' | 'en'
}

/** The graph, asked and heard. */
export interface CopperwallClient {
  /** For queries, mutations and subscriptions: `useQuery`, `useMutation`, `useSubscription` of urql take it. */
  readonly graph: Client
  /** How the live connection stands. */
  readonly connection: Observed<Connection>
  /** Ends all streams. */
  close(): void
}

export function createClient(options: ClientOptions): CopperwallClient {
  const locale = options.locale ?? 'zh'
  const connection = new Observable<Connection>({
    status: 'idle', since: Date.now(), heardAt: null, attempt: 0, transport: 'websocket',
  })
  const heard = (status: Connection['status']) =>
    connection.set({ ...connection.get(), status, since: Date.now(), heardAt: Date.now() })
  const socket = createSocket({
    url: options.url.replace(/^http/, 'ws'),
    connectionParams: async () => ({ authorization: `Bearer ${await options.token()}`, locale }),
    on: { connected: () => heard('live'), closed: () => heard('reconnecting') },
  })
  const graph = new Client({
    url: options.url,
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' } as never, sink as never),
          }),
        }),
      }),
      fetchExchange,
    ],
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('Authorization', `Bearer ${await options.token()}`)
      headers.set('Accept-Language', locale)
      return fetch(input, { ...init, headers })
    },
  })
  return { graph, connection, close: () => void socket.dispose() }
}
