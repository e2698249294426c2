import type { OpenWarningFragment, Severity } from '../../generated/graphql.ts'

/** How many open warnings the wall keeps: more than anybody reads from a wall; the list page has all. */
export const KEPT_WARNINGS = 40

export const GRAVITY: Record<Severity, number> = { MINOR: 0, MODERATE: 1, SERIOUS: 2, CRITICAL: 3 }

/**
 * The gravest open warnings, brought up to date by events. The list is asked for after the streams' position was known, so an
 * event may be older than what the list says already, and one that comes before the list's answer may be newer than that: the
 * version decides.
 */
export class OpenWarnings {
  readonly #byId = new Map<string, OpenWarningFragment>()
  #cut = false
  /** What events told of since the list was asked for, also of those that left it; null while no answer is awaited. */
  #meanwhile: OpenWarningFragment[] | null = null

  /** The list is asked for now; `fill` or `unanswered` follows. */
  asked(): void {
    this.#meanwhile = []
  }

  /** Takes the list as answered, and only that, with what events told of since it was asked for. */
  fill(warnings: readonly OpenWarningFragment[]): void {
    const meanwhile = this.#meanwhile ?? []
    this.clear()
    this.#cut = warnings.length >= KEPT_WARNINGS
    for (const warning of [...warnings, ...meanwhile].sort((one, other) => one.version - other.version)) this.#put(warning)
  }

  unanswered(): void {
    this.#meanwhile = null
  }

  /** Takes one as an event brought it. */
  take(warning: OpenWarningFragment): void {
    this.#meanwhile?.push(warning)
    this.#put(warning)
  }

  #put(warning: OpenWarningFragment): void {
    const known = this.#byId.get(warning.id)
    if (known && known.version > warning.version) return
    if (warning.status === 'OPEN') this.#byId.set(warning.id, warning)
    else this.#byId.delete(warning.id)
    if (this.#byId.size <= KEPT_WARNINGS) return
    for (const dropped of this.rows().slice(KEPT_WARNINGS)) this.#byId.delete(dropped.id)
    this.#cut = true
  }

  clear(): void {
    this.#byId.clear()
    this.#cut = false
    this.#meanwhile = null
  }

  /** Whether rows may be missing that should be there by now: some were cut off, and others have left since. */
  get wanting(): boolean {
    return this.#cut && this.#byId.size < KEPT_WARNINGS
  }

  /** The gravest first, the newest of them first. */
  rows(): readonly OpenWarningFragment[] {
    return [...this.#byId.values()].sort(
      (one, other) => GRAVITY[other.severity] - GRAVITY[one.severity] || other.raisedAt.localeCompare(one.raisedAt),
    )
  }
}
