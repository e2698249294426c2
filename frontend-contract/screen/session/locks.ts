const SOON = 1_000

/** Browsers have none for pages that came without TLS. */
const locks = (): LockManager | null => (globalThis as { navigator?: { locks?: LockManager | null } }).navigator?.locks ?? null

/** Does something when no other page of this browser does the same; at once where there are no locks. */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return (await (locks()?.request(name, work) ?? work())) as T
}

/**
 * Takes a name for as long as this page lives. False where another page has it: a tab that was duplicated carries a copy of
 * the session, and two that renew the same one end it for both.
 */
export function holds(name: string): Promise<boolean> {
  const all = locks()
  if (all === null) return Promise.resolve(true)
  return new Promise((answer) => {
    all
      .request(name, { signal: AbortSignal.timeout(SOON) }, () => {
        answer(true)
        return new Promise<never>(() => undefined)
      })
      .catch(() => answer(false))
  })
}
