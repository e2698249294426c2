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
  /** Whether it is for the page beside this one. */
  readonly beside: boolean
}

const PERSON = 'copperwall.session'
const WALL = 'copperwall.wall'
const BEGUN = 'copperwall.signing-in'

/**
 * Where sessions are kept. A person's ends with the tab: offices share computers. A wall's lasts, but only that of a mere
 * screen: nobody's masked view is lost with a stolen device, and everybody else's would be open.
 */
export class Keeping {
  readonly #tab: Storage
  readonly #device: Storage

  constructor(tab: Storage, device: Storage) {
    this.#tab = tab
    this.#device = device
  }

  session(): Kept | null {
    return read<Kept>(this.#tab, PERSON) ?? read<Kept>(this.#device, WALL)
  }

  keep(tokens: Tokens, wall: boolean): void {
    this.forget()
    if (tokens.refresh === null) return
    const lasting = wall && isMereScreen(tokens.access)
    const kept: Kept = { refresh: tokens.refresh, id: tokens.id, wall }
    ;(lasting ? this.#device : this.#tab).setItem(lasting ? WALL : PERSON, JSON.stringify(kept))
  }

  forget(): void {
    this.#tab.removeItem(PERSON)
    this.#device.removeItem(WALL)
  }

  /** A copy of another tab's session, which stays that tab's. */
  forgetCopy(): void {
    this.#tab.removeItem(PERSON)
  }

  begin(begun: Begun): void {
    this.#tab.setItem(BEGUN, JSON.stringify(begun))
  }

  /** Once: an answer is good for one question. */
  takeBegun(): Begun | null {
    const begun = read<Begun>(this.#tab, BEGUN)
    this.#tab.removeItem(BEGUN)
    return begun
  }
}

function read<T>(storage: Storage, name: string): T | null {
  try {
    return JSON.parse(storage.getItem(name) ?? 'null') as T | null
  } catch {
    return null
  }
}

/** What a token says, read for planning only; the service judges. */
export function claimsOf(token: string | null): Record<string, unknown> {
  try {
    const part = (token?.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(part), (letter) => letter.charCodeAt(0))
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>
  } catch {
    return {}
  }
}

const ROLES_OF_PEOPLE = /^(?!SCREEN$)[A-Z]+(_[A-Z]+)*$/

function isMereScreen(access: string): boolean {
  const claims = claimsOf(access)
  const realm = (claims['realm_access'] as { roles?: unknown } | undefined)?.roles
  const roles = [claims['roles'], realm].flatMap((each) => (Array.isArray(each) ? each : []))
  return roles.includes('SCREEN') && !roles.some((role) => typeof role === 'string' && ROLES_OF_PEOPLE.test(role))
}
