const BASE = 1_000

/**
 * How long to wait before the next attempt, in milliseconds. The first time as long as the service asked for, which is
 * different for each client; then twice as long each time up to the ceiling, and by chance, so that thousands of clients do not
 * come back at once.
 * @param failed attempts in a row that have failed
 * @param chance 0 to 1
 */
export function patience(failed: number, hint: number | null, ceiling: number, chance: number): number {
  if (failed === 0 && hint !== null) return Math.min(hint, ceiling)
  const most = Math.min(ceiling, BASE * 2 ** Math.min(failed, 16))
  return most / 2 + (most / 2) * chance
}
