import { Observable, type Observed } from '../../client/connection.ts'

export type SessionStatus = 'unknown' | 'signedOut' | 'signingIn' | 'signedIn' | 'expired' | 'revoked'

/** Who sits before the screen, as far as the browser knows. */
export interface Session {
  readonly status: Observed<SessionStatus>
  /** A token that is good now. */
  token(renew?: boolean): Promise<string>
  signOut(): Promise<void>
}

/** For the first try only: the sandbox's token of the persona named in the address. */
export function openSession(): Session {
  const status = new Observable<SessionStatus>('signedIn')
  const persona = new URLSearchParams(location.search).get('persona') ?? 'district-leader'
  let last: Promise<string> | null = null
  return {
    status,
    token: (renew) => {
      if (renew || !last) {
        last = fetch('/sandbox/oauth2/token', {
          method: 'POST',
          body: new URLSearchParams({ grant_type: 'client_credentials', client_id: persona, client_secret: 'sandbox' }),
        }).then(async (answer) => (await answer.json()).access_token as string)
      }
      return last
    },
    signOut: async () => status.set('signedOut'),
  }
}
