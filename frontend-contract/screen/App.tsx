import { Suspense, useEffect, useMemo, useState } from 'react'
import { Provider } from 'urql'
import { Route, Router, Switch } from 'wouter'
import { createClient } from '../client/index.ts'
import { ClientContext } from './graph.ts'
import { useAddressPath, useAddressSearch } from './parts/address.ts'
import { late } from './parts/late.tsx'
import { PageBoundary } from './parts/PageBoundary.tsx'
import { SessionContext } from './session/context.ts'
import { Gate } from './session/Gate.tsx'
import type { Session } from './session/session.ts'
import { openSession } from './session/openSession.ts'
import { Wall } from './wall/Wall.tsx'
import { useLanguage } from './words/words.tsx'

// A wall never opens the pages of work, and a phone seldom the wall's lists: each comes when it is asked for.
const ListPage = late(async () => (await import('./list/ListPage.tsx')).ListPage)
const WorkPages = late(async () => (await import('./work/WorkPages.tsx')).WorkPages)

const session = openSession()

/** One page with its routes behind `#`: the service needs to know of none of them. */
export function App() {
  return (
    <Gate session={session}>
      <Screen />
    </Gate>
  )
}

function Screen() {
  const { language } = useLanguage()
  // One for all languages: another would have a queue of its own, and the first go on out of sight.
  const [client] = useState(() => createClient({ url: new URL('/graphql', location.href).href, token: session.token, locale: language }))
  const [graph, setGraph] = useState(client.graph)
  useEffect(() => {
    client.speak(language)
    setGraph(client.graph)
  }, [client, language])
  useEffect(() => () => client.close(), [client])
  const leaving = useMemo<Session>(() => ({
    status: session.status,
    token: session.token,
    // What still waits to be sent is this person's, and must not stay on the device; first, because signing out leaves the page.
    signOut: async () => {
      try {
        await client.mutations.forget()
      } finally {
        await session.signOut()
      }
    },
  }), [client])
  useEffect(() => client.connection.subscribe(() => {
    const { status } = client.connection.get()
    if (status === 'revoked') session.end('revoked')
    if (status === 'refused' || status === 'expired') session.end('expired')
  }), [client])
  // The same person is back: what waited meanwhile is sent, and streams go on where they were.
  useEffect(() => session.status.subscribe(() => {
    if (session.status.get() === 'signedIn') client.resume()
  }), [client])
  return (
    <SessionContext value={leaving}>
      <ClientContext value={client}>
        <Provider value={graph}>
          <Router hook={useAddressPath} searchHook={useAddressSearch}>
            <PageBoundary>
              <Suspense>
                <Switch>
                  <Route path="/">
                    <Wall />
                  </Route>
                  <Route path="/list/:name">{({ name }) => <ListPage name={name} />}</Route>
                  <Route>
                    <WorkPages />
                  </Route>
                </Switch>
              </Suspense>
            </PageBoundary>
          </Router>
        </Provider>
      </ClientContext>
    </SessionContext>
  )
}
