import { Observable } from '../../client/connection.ts'
import { SignInEnded } from '../../client/errors.ts'
import { claims, claimsOf } from '../../client/tokens.ts'
import { handOver, waitForHandover } from './handover.ts'
import { Issuer, IssuerRefused, type SignInSettings, type Tokens } from './issuer.ts'
import { type Begun, Keeping } from './keeping.ts'
import { holds, inTurn } from './locks.ts'
import { type Page, thisPage } from './page.ts'
import type { SignInSession, SessionStatus, SignInProblem, SignInState } from './session.ts'
import { pause, waitForWall } from './waiting.ts'

const SETTINGS = '/screen/settings.json'
const BESIDE = 'beside'
/** Offices share computers, and a revoked session needs a new one: the issuer never takes who was there last for who is there now. */
const ANEW = { prompt: 'login' }
const RENEW_BEFORE = 30_000
const FIRST_PAUSE = 2_000
const LONGEST_PAUSE = 30_000

/** A session with the issuer that the service names. It begins by itself, with what is kept of the last. */
export function openSession(page: Page = thisPage, keeping = new Keeping(sessionStorage, localStorage)): SignInSession {
  const session = new OpenIdSession(page, keeping)
  void session.begin()
  return session
}

class OpenIdSession implements SignInSession {
  readonly status = new Observable<SessionStatus>('unknown')
  readonly state = new Observable<SignInState>({ status: 'unknown', problem: null, detail: null, wall: null, sandbox: null, resumable: false })
  readonly #page: Page
  readonly #keeping: Keeping
  #issuer: Issuer | null = null
  #tokens: Tokens | null = null
  #wall = false
  #renewing: Promise<string> | null = null
  /** The name under which this page waits for a session from a window beside it. */
  #waiting = ''
  /** What is under way; another beginning ends it. */
  #course = new AbortController()

  constructor(page: Page, keeping: Keeping) {
    this.#page = page
    this.#keeping = keeping
  }

  readonly token = async (renew = false): Promise<string> => {
    const tokens = this.#tokens
    if (tokens === null) throw new SignInEnded('nobody is signed in')
    const left = tokens.endsAt - Date.now()
    if (!renew && left > RENEW_BEFORE) return tokens.access
    this.#renewing ??= this.#renew().finally(() => (this.#renewing = null))
    // An issuer that is away for a moment ends nothing as long as the token is good.
    return renew || left <= 0 ? await this.#renewing : await this.#renewing.catch((cause: unknown) => {
      if (cause instanceof SignInEnded) throw cause
      return tokens.access
    })
  }

  readonly begin = async (): Promise<void> => {
    const course = this.#anew('unknown')
    try {
      const issuer = await this.#find(course)
      await this.#resume(issuer, course)
    } catch (cause) {
      if (!course.aborted) this.#stop('failed', cause)
    }
  }

  readonly signIn = async (): Promise<void> => {
    await this.#leave(ANEW)
  }

  readonly signInBeside = async (): Promise<void> => {
    if (!this.#page.beside(`${this.#home()}?${BESIDE}=${this.#waiting}`)) await this.signIn()
  }

  readonly signInWall = async (): Promise<void> => {
    if (!this.#page.secure()) return this.#stop('insecure')
    const course = this.#anew('signingIn')
    try {
      const issuer = await this.#find(course)
      const tokens = await waitForWall(issuer, {
        shown: (wall) => this.#show('signingIn', { wall, problem: null, detail: null }),
        away: (cause) => this.#show('signingIn', { wall: null, problem: 'issuer', detail: said(cause) }),
      }, course)
      if (tokens) this.#take(tokens, true)
      else this.#stop('denied')
    } catch (cause) {
      if (!course.aborted) this.#stop(cause instanceof IssuerRefused ? 'failed' : 'issuer', cause)
    }
  }

  readonly end = (why: 'expired' | 'revoked'): void => {
    // What has expired is told by the connection too, and by then somebody may be signing in again.
    if (why === 'revoked' || this.#tokens !== null) this.#ended(why)
  }

  readonly signOut = async (): Promise<void> => {
    const kept = this.#tokens && this.#keeping.session()
    const id = this.#tokens?.id ?? null
    this.#forget()
    this.#anew('signedOut')
    // Whether or not it can be told there: here it is over.
    if (kept) await this.#issuer?.revoke(kept.refresh).catch(() => undefined)
    const goodbye = this.#issuer?.goodbye(id, this.#home()) ?? null
    if (goodbye !== null) this.#page.go(goodbye)
  }

  /** The service's settings and the issuer behind them, however long it takes: a wall that wakes up has no network yet. */
  async #find(course: AbortSignal): Promise<Issuer> {
    for (let rest = FIRST_PAUSE; this.#issuer === null; rest = Math.min(LONGEST_PAUSE, rest * 2)) {
      let missing: SignInProblem = 'settings'
      try {
        const answer = await fetch(new URL(SETTINGS, this.#page.address()), { signal: AbortSignal.timeout(LONGEST_PAUSE) })
        if (!answer.ok) throw new Error(`${SETTINGS}: ${answer.status}`)
        const settings = (await answer.json()) as SignInSettings
        this.#show(this.status.get(), { sandbox: settings.sandbox })
        missing = 'issuer'
        this.#issuer = await Issuer.find(settings, this.#page.address().href)
      } catch (cause) {
        course.throwIfAborted()
        this.#show(this.status.get(), { problem: missing, detail: said(cause) })
        await pause(rest, course)
      }
    }
    course.throwIfAborted()
    this.#show(this.status.get(), { problem: null, detail: null })
    return this.#issuer
  }

  /** Goes on where the last page left off: with the issuer's answer, or with what is kept. */
  async #resume(issuer: Issuer, course: AbortSignal): Promise<void> {
    const address = this.#page.address()
    const begun = this.#keeping.takeBegun()
    const persona = issuer.settings.sandbox ? address.searchParams.get('persona') : null
    if (address.searchParams.has('state') && (address.searchParams.has('code') || address.searchParams.has('error'))) {
      this.#page.rename(address.pathname + (begun?.hash ?? address.hash))
      if (begun === null) return this.#stop('foreign')
      return await this.#redeem(issuer, address.searchParams, begun, course)
    }
    const beside = address.searchParams.get(BESIDE)
    if (beside !== null) return await this.#leave(ANEW, beside)
    if (address.search !== '') this.#page.rename(address.pathname + address.hash)
    const kept = this.#keeping.session()
    if (kept !== null && (persona === null || claimsOf(kept.id)['preferred_username'] === persona)) {
      return await this.#restore(kept.wall, kept.id, course)
    }
    if (persona === null) return this.#show('signedOut')
    this.#keeping.forgetTab()
    await this.#leave({ login_hint: persona })
  }

  async #redeem(issuer: Issuer, answer: URLSearchParams, begun: Begun, course: AbortSignal): Promise<void> {
    this.#show('signingIn')
    try {
      const tokens = await issuer.redeem(answer, begun, this.#home())
      course.throwIfAborted()
      if (begun.beside !== null && (await handOver(tokens, begun.beside))) {
        this.#page.close()
        return this.#show('signedOut')
      }
      this.#take(tokens, false)
    } catch (cause) {
      course.throwIfAborted()
      const code = cause instanceof IssuerRefused ? cause.code : null
      this.#stop(code === 'access_denied' ? 'denied' : code === 'foreign' ? 'foreign' : code ? 'failed' : 'issuer', cause)
    }
  }

  async #restore(wall: boolean, id: string | null, course: AbortSignal): Promise<void> {
    this.#wall = wall
    if (!wall && !(await holds(nameOf(id)))) {
      this.#keeping.forgetTab()
      return this.#show('signedOut')
    }
    for (let rest = FIRST_PAUSE; ; rest = Math.min(LONGEST_PAUSE, rest * 2)) {
      try {
        await this.#renew()
        return
      } catch (cause) {
        course.throwIfAborted()
        if (cause instanceof SignInEnded) return
        this.#show('unknown', { problem: 'issuer', detail: said(cause) })
        await pause(rest, course)
      }
    }
  }

  /** One page at a time, because each refresh token is good once; a wall may stand open in two. */
  #renew(): Promise<string> {
    const course = this.#course.signal
    return inTurn('copperwall.renewal', async () => {
      if (course.aborted) throw new SignInEnded('signed out meanwhile')
      const kept = this.#keeping.session()
      if (kept === null || this.#issuer === null) return this.#over()
      try {
        const tokens = await this.#issuer.renew(kept.refresh, kept.id)
        if (course.aborted) throw new SignInEnded('signed out meanwhile')
        this.#take(tokens, kept.wall)
        return tokens.access
      } catch (cause) {
        if (cause instanceof IssuerRefused && !course.aborted) return this.#over()
        throw cause
      }
    })
  }

  #ended(why: 'expired' | 'revoked'): void {
    const person = why === 'expired' && !this.#wall ? claims(this.#tokens?.id ?? null).person : null
    this.#forget()
    const course = this.#anew(why)
    // Nobody stands before a wall to ask for a code.
    if (why === 'expired' && this.#wall) return void this.signInWall()
    if (person === null) return
    this.#show(why, { resumable: true })
    this.#waiting = crypto.randomUUID()
    waitForHandover(person, this.#waiting, (tokens) => {
      this.#anew('signingIn')
      this.#take(tokens, false)
    }, course)
  }

  #over(): never {
    this.#ended('expired')
    throw new SignInEnded('the session cannot be renewed')
  }

  #take(tokens: Tokens, wall: boolean): void {
    if (this.#tokens === null && !wall) void holds(nameOf(tokens.id))
    this.#tokens = tokens
    this.#wall = wall
    this.#keeping.keep(tokens, wall)
    this.#show('signedIn')
  }

  async #leave(wishes: Record<string, string>, beside: string | null = null): Promise<void> {
    if (!this.#page.secure()) return this.#stop('insecure')
    const course = this.#anew('signingIn')
    try {
      const issuer = await this.#find(course)
      const begun = { ...issuer.question(), hash: this.#page.address().hash, beside }
      const address = await issuer.address(begun, this.#home(), { ui_locales: this.#page.language(), ...wishes })
      course.throwIfAborted()
      this.#keeping.begin(begun)
      this.#page.go(address)
    } catch (cause) {
      if (!course.aborted) this.#stop('issuer', cause)
    }
  }

  #home(): string {
    const { origin, pathname } = this.#page.address()
    return origin + pathname
  }

  #forget(): void {
    this.#tokens = null
    this.#keeping.forget()
  }

  #anew(status: SessionStatus): AbortSignal {
    this.#course.abort()
    this.#course = new AbortController()
    this.#show(status)
    return this.#course.signal
  }

  #stop(problem: SignInProblem, cause?: unknown): void {
    this.#show('signedOut', { problem, detail: cause === undefined ? null : said(cause) })
  }

  #show(status: SessionStatus, more: Partial<SignInState> = {}): void {
    const { sandbox } = this.state.get()
    const before = this.state.get().status === status && status !== 'signedIn' ? this.state.get() : null
    this.state.set({ problem: null, detail: null, wall: null, resumable: false, sandbox, ...before, ...more, status })
    this.status.set(status)
  }
}

function nameOf(id: string | null): string {
  return `copperwall.session ${String(claimsOf(id)['sid'])}`
}

/** Never a token: only what the issuer, or the browser, says went wrong. */
function said(cause: unknown): string {
  return cause instanceof IssuerRefused ? `${cause.code}: ${cause.message}` : cause instanceof Error ? cause.message : String(cause)
}
