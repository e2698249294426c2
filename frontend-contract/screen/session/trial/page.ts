import type { Page } from '../page.ts'

/** A page without a browser: says where it was sent. */
export class TrialPage implements Page {
  #address: URL
  /** Where it left for, the last first. */
  readonly left: string[] = []
  /** What it opened beside itself, the last first. */
  readonly besides: string[] = []
  closed = false

  constructor(address: string) {
    this.#address = new URL(address)
  }

  readonly address = (): URL => new URL(this.#address)
  readonly go = (address: string): void => void this.left.unshift(address)
  readonly beside = (address: string): boolean => {
    this.besides.unshift(address)
    return true
  }
  readonly close = (): void => void (this.closed = true)
  readonly rename = (address: string): void => void (this.#address = new URL(address, this.#address))
  readonly language = (): 'zh' => 'zh'
  readonly secure = (): boolean => true
}

/** What a browser keeps, of a tab or of a device. */
export class TrialStorage implements Storage {
  readonly #kept = new Map<string, string>()

  get length(): number {
    return this.#kept.size
  }

  readonly clear = (): void => this.#kept.clear()
  readonly getItem = (name: string): string | null => this.#kept.get(name) ?? null
  readonly key = (index: number): string | null => [...this.#kept.keys()][index] ?? null
  readonly removeItem = (name: string): void => void this.#kept.delete(name)
  readonly setItem = (name: string, value: string): void => void this.#kept.set(name, value)
  /** All of it, to look for what must not be there. */
  readonly text = (): string => [...this.#kept.entries()].join('\n')
}

/** Waits until something is so. */
export async function until<T>(look: () => T | null | undefined | false, patience = 20_000): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end;) {
    const found = look()
    if (found) return found
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error(`It did not come about: ${look.toString()}`)
}
