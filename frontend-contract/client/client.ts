import { cacheExchange, Client, fetchExchange } from '@urql/core'
import type { Connection, Observed } from './connection.ts'
import { eventStreams } from './events.ts'
import { streamExchange, trustedExchange } from './exchange.ts'
import { personalFetch } from './fetching.ts'
import { type Limits, LIMITS } from './link.ts'
import { Live } from './live.ts'
import type { Documents } from './request.ts'
import { MutationQueue, type Mutations } from './mutations.ts'
import { sockets } from './socket.ts'
import { Tokens, type TokenSource } from './tokens.ts'
import { onWake } from './wakes.ts'

export type Locale = 'zh' | 'en'

/** What a client is made of. */
export interface ClientOptions {
  /** Address of the graph, such as `https://network.example/graphql`. */
  readonly url: string
  /**
   * A token that is good now; asked again whenever one is needed. `renew` wants one that is fresher than the last. Throws
   * `SignInEnded` when there is none without signing in again; whatever else it throws is taken for a fault that passes.
   */
  readonly token: TokenSource
  /** In which language the service speaks to begin with: `zh` (default) or `en`. */
  readonly locale?: Locale
  /** Whether generated documents are sent as their digests (`trusted`, the default) or written out (`full`). */
  readonly documents?: Documents
  /** What differs from `LIMITS`. */
  readonly limits?: Partial<Limits>
  /** In place of what the browser has: for Node, which needs a `WebSocket`, and for tests. */
  readonly platform?: Partial<Platform>
}

export interface Platform {
  /** A class of WebSockets, such as that of the package `ws`. */
  readonly WebSocket: unknown
  readonly fetch: typeof fetch
  /** 0 to 1. */
  readonly random: () => number
}

/** The graph, asked and heard. */
export interface CopperwallClient {
  /**
   * For queries, mutations and subscriptions: `useQuery`, `useMutation`, `useSubscription` of urql take it. Another after `speak`,
   * because answers that are kept have the service's words in them.
   */
  readonly graph: Client
  /** How the live connection stands. */
  readonly connection: Observed<Connection>
  /** Mutations that are sent once there is a way, and have one effect however often they had to be. */
  readonly mutations: Mutations
  /** Tries to come back at once: for a button, or after something that browsers do not tell of. */
  wake(): void
  /** From now on the service speaks this language. What waits in `mutations` and the state of the connection stay. */
  speak(locale: Locale): void
  /** Goes on after `expired`, `revoked` or `refused`, when the same person has signed in again. */
  resume(): void
  /** Ends all streams. What waits in `mutations` is sent all the same. */
  close(): void
}

export function createClient(options: ClientOptions): CopperwallClient {
  const { url, documents = 'trusted' } = options
  const spoken = { locale: options.locale ?? 'zh' }
  const limits = { ...LIMITS, ...options.limits }
  const platform: Platform = {
    WebSocket: globalThis.WebSocket, fetch: (...request) => fetch(...request), random: Math.random, ...options.platform,
  }
  const tokens = new Tokens(options.token)
  const wire = { url, spoken, limits, ...platform }
  const live = new Live({
    tokens, limits, random: platform.random, transports: { websocket: sockets(wire), sse: eventStreams(wire) },
  })
  const refused = (revoked: boolean) => live.tokenRefused(revoked)
  const fetching = { tokens, spoken, patience: limits.answer, fetch: platform.fetch, refused }
  const newGraph = () => new Client({
    url,
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      streamExchange(live, documents),
      ...(documents === 'trusted' ? [trustedExchange] : []),
      fetchExchange,
    ],
    fetch: personalFetch(fetching),
  })
  let graph = newGraph()
  const mutations = new MutationQueue({
    // What a mutation changes is asked anew by the graph that pages use now.
    get graph() { return graph }, fetching, ceiling: limits.ceiling, random: platform.random,
  })
  const wake = () => {
    live.wake()
    mutations.wake()
  }
  const unwatch = onWake(wake)
  return {
    get graph() { return graph },
    connection: live.connection,
    mutations,
    wake,
    speak: (locale) => {
      if (locale === spoken.locale) return
      spoken.locale = locale
      graph = newGraph()
      live.relink()
    },
    resume: () => {
      live.resume()
      mutations.wake()
    },
    close: () => {
      unwatch()
      live.close()
    },
  }
}
