/**
 * The new value with every part of the old one that is equal: a panel that is given its part alone is drawn again only when
 * something in it changed. For plain data as it comes from the graph.
 */
export function share<T>(before: unknown, now: T): T {
  if (Object.is(before, now)) return now
  if (Array.isArray(before) && Array.isArray(now)) return shareArray(before, now) as T
  if (isRecord(before) && isRecord(now)) return shareRecord(before, now) as T
  return now
}

function shareArray(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const shared = now.map((value, index) => share(before[index], value))
  return before.length === now.length && shared.every((value, index) => Object.is(value, before[index])) ? before : shared
}

function shareRecord(before: Record<string, unknown>, now: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(now)
  const shared = Object.fromEntries(keys.map((key) => [key, share(before[key], now[key])]))
  const same = Object.keys(before).length === keys.length && keys.every((key) => Object.is(shared[key], before[key]))
  return same ? before : shared
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
