import type { Observed } from '../../client/connection.ts'

/**
 * `unknown`: not yet looked, or the issuer cannot be reached to ask. `expired` and `revoked` were signed in; what they saw
 * must be gone.
 */
export type SessionStatus = 'unknown' | 'signedOut' | 'signingIn' | 'signedIn' | 'expired' | 'revoked'

/** What a wall shows so that somebody signs in for it elsewhere. */
export interface WallCode {
  readonly code: string
  /** Where it is entered. */
  readonly address: string
  /** The same, with the code in it. */
  readonly direct: string
}

/**
 * Why signing in does not go on. `issuer`: it cannot be reached, which is tried again; `settings`: nor can the service;
 * `insecure`: this page came without TLS, and browsers then keep cryptography from it; `foreign`: the answer was to another
 * question, as after going back; `denied`: somebody refused; `failed`: the issuer would not.
 */
export type SignInProblem = 'issuer' | 'settings' | 'insecure' | 'foreign' | 'denied' | 'failed'

/** All that the sign-in page shows. */
export interface SignInState {
  readonly status: SessionStatus
  readonly problem: SignInProblem | null
  /** In the issuer's words, for those who look after it. */
  readonly detail: string | null
  /** Set while a wall waits. */
  readonly wall: WallCode | null
  /** Whether everybody here is invented; null until the service has said. */
  readonly sandbox: boolean | null
  /** Whether what was being done may go on when the same person signs in again beside it: the page is kept, out of sight. */
  readonly resumable: boolean
}

/** Who sits before the screen, as far as the browser knows: what pages need of it. */
export interface Session {
  readonly status: Observed<SessionStatus>
  /**
   * A token that is good now, renewed if it is about to end; with `renew` one that is fresher than the last. Throws
   * `SignInEnded` when only a new sign-in can give one, anything else when the issuer cannot be asked.
   */
  token(renew?: boolean): Promise<string>
  /** Ends the session here and at the issuer. */
  signOut(): Promise<void>
}

/** A session that can begin, and be ended by others. */
export interface SignInSession extends Session {
  readonly state: Observed<SignInState>
  /** Sends the browser to the issuer, which asks who it is even if it thinks it knows. */
  signIn(): Promise<void>
  /** The same in a window beside this page, which then goes on as it was. */
  signInBeside(): Promise<void>
  /** Waits, with a code on show, until somebody has signed in for this wall. */
  signInWall(): Promise<void>
  /** Goes back from `signInWall`, or looks once more after a problem. */
  begin(): Promise<void>
  /** The service sent this session away: nothing of it is kept. */
  end(why: 'expired' | 'revoked'): void
}
