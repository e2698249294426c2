/** Gives a token that is good now; with `renew` one that is fresher than the last. Throws `SignInEnded` when there is none. */
export type TokenSource = (renew?: boolean) => Promise<string>

/** What a token says of itself; all null for one that is not a JWT. Read for planning only: the service judges. */
export interface Claims {
  /** Who it is, as issuer and subject. */
  readonly person: string | null
  /** How long it is good from its issue on, in milliseconds. */
  readonly lifetime: number | null
  /** When it ends, in milliseconds since 1970, by the issuer's clock. */
  readonly endsAt: number | null
}

/** What stands in a token, signed or not; nothing for one that is not a JWT. */
export function claimsOf(token: string | null): { readonly [claim: string]: unknown } {
  try {
    const part = token?.split('.')[1] ?? ''
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
    return (JSON.parse(new TextDecoder().decode(bytes)) ?? {}) as { [claim: string]: unknown }
  } catch {
    return {}
  }
}

export function claims(token: string | null): Claims {
  const { iss, sub, iat, exp } = claimsOf(token)
  return {
    person: typeof sub === 'string' ? `${typeof iss === 'string' ? iss : ''} ${sub}` : null,
    endsAt: typeof exp === 'number' ? exp * 1000 : null,
    lifetime: typeof exp === 'number' && typeof iat === 'number' ? (exp - iat) * 1000 : null,
  }
}

const LONGEST_MARGIN = 60_000
const SOONEST = 1_000
/** No timer runs longer than 24 days. */
const LATEST = 2_000_000_000

/**
 * In how many milliseconds a token should be replaced: a minute or a fifth of its time before its end. A clock that is wrong
 * must not make this a storm: a token that seems to be over already is left for the service to judge. Null for never.
 */
export function renewalDue(token: string, now: number): number | null {
  const { endsAt, lifetime } = claims(token)
  if (endsAt === null) return null
  const left = Math.min(endsAt - now, lifetime ?? Number.POSITIVE_INFINITY)
  return left <= 0 ? null : Math.min(LATEST, Math.max(SOONEST, left - Math.min(LONGEST_MARGIN, left / 5)))
}

/** The tokens of one client: asked for by many, renewed by one at a time. */
export class Tokens {
  readonly #source: TokenSource
  /** Whether the service has taken a token of this source yet. */
  accepted = false
  #latest: string | null = null
  #renewing: Promise<string> | null = null

  constructor(source: TokenSource) {
    this.#source = source
  }

  /** Who the last token was of; null before the first, and for tokens that do not say. */
  get person(): string | null {
    return this.#latest === null ? null : claims(this.#latest).person
  }

  /** A token that should be good. */
  async good(): Promise<string> {
    return (this.#latest = await (this.#renewing ?? this.#source()))
  }

  /** A token in place of one that is not good, or not for long. Those who ask at the same time get the same. */
  async instead(of: string | null): Promise<string> {
    if (this.#renewing) return this.#renewing
    if (this.#latest !== null && this.#latest !== of) return this.#latest
    this.#renewing = this.#source(true)
    try {
      return (this.#latest = await this.#renewing)
    } finally {
      this.#renewing = null
    }
  }
}
