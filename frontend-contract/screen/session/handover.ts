import { claims } from '../../client/tokens.ts'
import type { Tokens } from './issuer.ts'

const CHANNEL = 'copperwall.handover'
const PATIENCE = 2_000

interface Handed {
  readonly to: string
  readonly person: string | null
  readonly tokens: Tokens
}

/**
 * Gives a fresh session to the page that waits for it: one whose session ended while somebody was typing, and who signed in
 * again in a window beside it. It never leaves the browser, no other person's page takes it, and of several pages of the same
 * person only the one that opened the window: the next renewal is good for one.
 * @param to name of the page that waits
 * @returns whether it took them
 */
export function handOver(tokens: Tokens, to: string): Promise<boolean> {
  const channel = new BroadcastChannel(CHANNEL)
  return new Promise<boolean>((done) => {
    channel.onmessage = ({ data }: MessageEvent<{ taken?: string }>) => data.taken === to && done(true)
    setTimeout(() => done(false), PATIENCE)
    channel.postMessage({ to, person: claims(tokens.id).person, tokens } satisfies Handed)
  }).finally(() => channel.close())
}

/** Waits under a name for the same person's next session. */
export function waitForHandover(person: string, name: string, take: (tokens: Tokens) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL)
  signal.addEventListener('abort', () => channel.close(), { once: true })
  channel.onmessage = ({ data }: MessageEvent<Partial<Handed>>) => {
    if (signal.aborted || data.to !== name || data.person !== person || !data.tokens) return
    channel.postMessage({ taken: name })
    take(data.tokens)
  }
}
