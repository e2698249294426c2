import type { Tokens } from './issuer.ts'
import { claimsOf } from './keeping.ts'

const CHANNEL = 'copperwall.handover'
const PATIENCE = 2_000

/** Whose session it is, as far as tokens say. */
export function personOf(tokens: Tokens | null): string | null {
  const { iss, sub } = claimsOf(tokens?.id ?? null)
  return typeof sub === 'string' ? `${String(iss)} ${sub}` : null
}

/**
 * Gives a fresh session to the page that waits for it: one whose session ended while somebody was typing, and who signed in
 * again in a window beside it. It never leaves the browser, and no other person's page takes it.
 * @returns whether a page took it
 */
export function handOver(tokens: Tokens): Promise<boolean> {
  const channel = new BroadcastChannel(CHANNEL)
  return new Promise<boolean>((done) => {
    channel.onmessage = ({ data }) => data === 'taken' && done(true)
    setTimeout(() => done(false), PATIENCE)
    channel.postMessage({ person: personOf(tokens), tokens })
  }).finally(() => channel.close())
}

/** Waits for the same person's next session. */
export function waitForHandover(person: string, take: (tokens: Tokens) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL)
  signal.addEventListener('abort', () => channel.close(), { once: true })
  channel.onmessage = ({ data }: MessageEvent<{ person?: unknown; tokens?: Tokens }>) => {
    if (signal.aborted || data.person !== person || !data.tokens) return
    channel.postMessage('taken')
    take(data.tokens)
  }
}
