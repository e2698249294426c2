import { vi } from 'vitest'
import { Keeping } from '../keeping.ts'
import { openSession } from '../openSession.ts'
import type { SignInSession } from '../session.ts'
import { TrialIssuer } from './issuer.ts'
import { TrialPage, TrialStorage } from './page.ts'

export const HOME = 'https://network.example/'

/** A browser with one tab to begin with, before an issuer in memory; needs fake timers. */
export class TrialBrowser {
  readonly issuer = new TrialIssuer()
  readonly device = new TrialStorage()
  tab = new TrialStorage()
  readonly #begun: SignInSession[] = []

  /** Opens a page in the tab, as following an address or loading it anew would. */
  readonly opened = (address = HOME): { session: SignInSession; page: TrialPage } => {
    const page = new TrialPage(address)
    const session = openSession(page, new Keeping(this.tab, this.device))
    this.#begun.push(session)
    return { session, page }
  }

  /** A person signs in, in the tab. */
  async signedIn(): Promise<{ session: SignInSession; page: TrialPage }> {
    const { session, page } = this.opened(`${HOME}#/tasks`)
    await settled()
    await session.signIn()
    const back = this.answered(page)
    await settled()
    return back
  }

  /** The issuer sends the browser back. */
  answered(page: TrialPage): { session: SignInSession; page: TrialPage } {
    const asked = new URL(page.left[0] ?? '').searchParams
    this.issuer.nonce = asked.get('nonce') ?? ''
    return this.opened(`${HOME}?code=code-7&state=${asked.get('state')}`)
  }

  async wallSignedIn(): Promise<SignInSession> {
    const { session } = this.opened()
    await settled()
    await waiting(session)
    await vi.advanceTimersByTimeAsync(5_001)
    await until(() => session.status.get() === 'signedIn')
    return session
  }

  end(): void {
    for (const session of this.#begun.splice(0)) session.end('revoked')
  }
}

export const settled = () => vi.advanceTimersByTimeAsync(1)

/** Cryptography takes real time, however the clock is set. */
export async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (let turn = 0; turn < 10_000; turn += 1) {
    const found = look()
    if (found) return found
    await new Promise((done) => setImmediate(done))
  }
  throw new Error(`It did not come about: ${look.toString()}`)
}

/** @return the code that the wall shows */
export async function waiting(session: SignInSession): Promise<string> {
  void session.signInWall()
  return (await until(() => session.state.get().wall)).code
}
