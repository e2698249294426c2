import { type ReactNode, useSyncExternalStore } from 'react'
import type { SignInSession } from './session.ts'
import { SignIn } from './SignIn.tsx'

/**
 * Lets through who is signed in. Whoever no longer is sees nothing of what stood behind: a wall hangs where visitors stand,
 * and offices share desks.
 */
export function Gate({ session, children }: { session: SignInSession; children: ReactNode }) {
  const state = useSyncExternalStore(session.state.subscribe, session.state.get)
  return state.status === 'signedIn' ? children : <SignIn session={session} state={state} />
}
