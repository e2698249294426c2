import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { Observed } from '../../client/index.ts'
import { useClient } from '../graph.ts'
import { WallStore } from './WallStore.ts'

const WallContext = createContext<WallStore | null>(null)
export const WallProvider = WallContext.Provider

/** A store of a region, started while the wall of that region stands. */
export function useWallStore(region: string): WallStore {
  const { graph } = useClient()
  const [held, hold] = useState(() => ({ graph, region, store: new WallStore(graph, region) }))
  let store = held.store
  if (held.graph !== graph || held.region !== region) {
    // Another language is another graph: what has happened stays on the wall.
    store = new WallStore(graph, region, held.region === region ? held.store.changes.get() : [])
    hold({ graph, region, store })
  }
  useEffect(() => {
    store.start()
    return () => store.stop()
  }, [store])
  return store
}

export function useObserved<T>(observed: Observed<T>): T {
  return useSyncExternalStore(observed.subscribe, observed.get)
}

export function useWall(): WallStore {
  const store = useContext(WallContext)
  if (!store) throw new Error('There is no wall above this component.')
  return store
}
