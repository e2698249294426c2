import { claimsOf } from '../../client/tokens.ts'
import type { Question, Tokens } from './issuer.ts'

/** What outlives the page: enough to renew a session, nothing that opens the graph by itself. */
export interface Kept {
  readonly refresh: string
  readonly id: string | null
  /** Whether this is a wall's session: kept until it is revoked, so that it survives a power cut. */
  readonly wall: boolean
}

/** A sign-in on its way: the question, and where in the screen somebody was. */
export interface Begun extends Question {
  readonly hash: string
  /** The page beside this one that it is for; null when it is for this one. */
  readonly beside: string | null
}

const PERSON = 'copperwall.session'
const WALL = 'copperwall.wall'
const BEGUN = 'copperwall.signing-in'

interface Place {
  readonly storage: Storage
  readonly name: string
}

/**
 * Where sessions are kept. A person's ends with the tab: offices share computers. A wall's lasts, but only that of a mere
 * screen: nobody's masked view is lost with a stolen device, and everybody else's would be open. A tab in which a person signs
 * in leaves the wall's on the same device alone.
 */
export class Keeping {
  readonly #tab: Place
  readonly #device: Place
  /** Where this page's session is, once it has one. */
  #own: Place | null = null

  constructor(tab: Storage, device: Storage) {
    this.#tab = { storage: tab, name: PERSON }
    this.#device = { storage: device, name: WALL }
  }

  session(): Kept | null {
    for (const place of this.#own ? [this.#own] : [this.#tab, this.#device]) {
      const kept = read<Kept>(place)
      if (kept === null) continue
      this.#own = place
      return kept
    }
    return null
  }

  keep(tokens: Tokens, wall: boolean): void {
    this.forget()
    this.#own = wall && isMereScreen(tokens.access) ? this.#device : this.#tab
    if (tokens.refresh === null) return
    const kept: Kept = { refresh: tokens.refresh, id: tokens.id, wall }
    this.#own.storage.setItem(this.#own.name, JSON.stringify(kept))
  }

  /** This page's session and no other. */
  forget(): void {
    this.#own?.storage.removeItem(this.#own.name)
    this.#own = null
  }

  /** What this tab has, be it a copy of another tab's session, which stays that tab's. */
  forgetTab(): void {
    this.#tab.storage.removeItem(PERSON)
    this.#own = null
  }

  begin(begun: Begun): void {
    this.#tab.storage.setItem(BEGUN, JSON.stringify(begun))
  }

  /** Once: an answer is good for one question. */
  takeBegun(): Begun | null {
    const begun = read<Begun>({ ...this.#tab, name: BEGUN })
    this.#tab.storage.removeItem(BEGUN)
    return begun
  }
}

function read<T>({ storage, name }: Place): T | null {
  try {
    return JSON.parse(storage.getItem(name) ?? 'null') as T | null
  } catch {
    return null
  }
}

const ROLES_OF_PEOPLE = /^(?!SCREEN$)[A-Z]+(_[A-Z]+)*$/

function isMereScreen(access: string): boolean {
  const claims = claimsOf(access)
  const realm = (claims['realm_access'] as { roles?: unknown } | undefined)?.roles
  const roles = [claims['roles'], realm].flatMap((each) => (Array.isArray(each) ? each : []))
  return roles.includes('SCREEN') && !roles.some((role) => typeof role === 'string' && ROLES_OF_PEOPLE.test(role))
}
