import { type ReactNode, useSyncExternalStore } from 'react'
import type { SignInSession } from './session.ts'
import { SignIn } from './SignIn.tsx'

/**
 * Lets through who is signed in. Whoever no longer is sees nothing of what stood behind: a wall hangs where visitors stand,
 * and offices share desks. What somebody was typing when the session expired waits out of sight until the same person is back.
 */
export function Gate({ session, children }: { session: SignInSession; children: ReactNode }) {
  const state = useSyncExternalStore(session.state.subscribe, session.state.get)
  const open = state.status === 'signedIn'
  return (
    <>
      {(open || state.resumable) && <div className="gate" hidden={!open}>{children}</div>}
      {!open && <SignIn session={session} state={state} />}
    </>
  )
}
