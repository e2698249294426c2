import { Observable, type Observed } from './connection.ts'
import type { RefusedMutation } from './entry.ts'
import type { Keeping, KeptMutation } from './keeping.ts'

interface Refused {
  readonly person: string | null
  readonly mutation: KeptMutation
}

/** What its maker may never hear of otherwise, because he has left its form or closed the page: there until it was seen. */
export class RefusedMutations {
  readonly #keeping: Promise<Keeping | null>
  readonly #observed = new Observable<readonly RefusedMutation[]>([])
  #all: readonly Refused[] = []

  constructor(keeping: Promise<Keeping | null>) {
    this.#keeping = keeping
  }

  get shown(): Observed<readonly RefusedMutation[]> {
    return this.#observed
  }

  get size(): number {
    return this.#all.length
  }

  has(requestId: string): boolean {
    return this.#all.some(({ mutation }) => mutation.requestId === requestId)
  }

  /** Those that the disk has kept. */
  restore(person: string | null, kept: readonly KeptMutation[]): void {
    this.#all = kept.map((mutation) => ({ person, mutation }))
  }

  async add(person: string | null, mutation: KeptMutation): Promise<void> {
    this.#all = [...this.#all, { person, mutation }]
    try {
      if (person !== null) await (await this.#keeping)?.save(person, mutation)
    } catch {
      // No room on the disk: it is told for as long as the page is there.
    }
    // Seen before it was written.
    if (!this.has(mutation.requestId)) await this.#erase(mutation.requestId)
  }

  /** @return whether there was such a one */
  seen(requestId: string): boolean {
    if (!this.has(requestId)) return false
    this.#all = this.#all.filter(({ mutation }) => mutation.requestId !== requestId)
    void this.#erase(requestId)
    return true
  }

  forget(person: string | null): void {
    this.#all = this.#all.filter((each) => each.person !== person && each.person !== null)
  }

  /** Nobody sees what somebody else has typed. */
  showTo(person: string | null): void {
    this.#observed.set(this.#all.filter((each) => each.person === person).map(({ mutation }) => {
      const { requestId, name, queuedAt, input, refusal = '' } = mutation
      return { requestId, name, queuedAt, input, message: refusal }
    }))
  }

  async #erase(requestId: string): Promise<void> {
    await (await this.#keeping)?.remove(requestId).catch(() => undefined)
  }
}
