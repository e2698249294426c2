import type { OpenWarningFragment, Severity } from '../../generated/graphql.ts'

/** How many open warnings the wall keeps: more than anybody reads from a wall; the list page has all. */
export const KEPT_WARNINGS = 40

const GRAVITY: Record<Severity, number> = { MINOR: 0, MODERATE: 1, SERIOUS: 2, CRITICAL: 3 }

/**
 * The gravest open warnings, brought up to date by events. The list is asked for after the streams' position was known, so an
 * event may be older than what the list says already: the version decides.
 */
export class OpenWarnings {
  readonly #byId = new Map<string, OpenWarningFragment>()
  #cut = false

  /** Takes the list as asked. What events brought meanwhile stays: they tell of each that leaves. */
  fill(warnings: readonly OpenWarningFragment[]): void {
    this.#cut = warnings.length >= KEPT_WARNINGS
    for (const warning of warnings) this.take(warning)
  }

  /** Takes one as an event brought it. */
  take(warning: OpenWarningFragment): void {
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
