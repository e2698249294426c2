import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Connection, CopperwallClient } from '../client/index.ts'

export const ClientContext = createContext<CopperwallClient | null>(null)

export function useClient(): CopperwallClient {
  const client = useContext(ClientContext)
  if (!client) throw new Error('There is no client above this component.')
  return client
}

/** How the live connection stands, kept up to date. */
export function useConnection(): Connection {
  const { connection } = useClient()
  return useSyncExternalStore(connection.subscribe, connection.get)
}
