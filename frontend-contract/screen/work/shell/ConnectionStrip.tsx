import { useSyncExternalStore } from 'react'
import { useConnection } from '../../graph.ts'
import { useWorkWords } from '../words.ts'

/** Says when what is shown may be old; silent while all is well. */
export function ConnectionStrip() {
  const say = useWorkWords()
  const { status } = useConnection()
  const online = useOnline()
  const text = !online ? say.offline
    : status === 'reconnecting' ? say.reconnecting
      : status === 'expired' || status === 'revoked' || status === 'refused' ? say.expiredKeep
        : null
  return <div role="status" className={text ? 'strip' : undefined}>{text}</div>
}

export function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      addEventListener('online', changed)
      addEventListener('offline', changed)
      return () => {
        removeEventListener('online', changed)
        removeEventListener('offline', changed)
      }
    },
    () => navigator.onLine,
    () => true,
  )
}
