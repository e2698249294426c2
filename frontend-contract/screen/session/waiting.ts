import type { Issuer, Tokens, Waiting } from './issuer.ts'
import type { WallCode } from './session.ts'

/** Seconds added to the time between questions, as the issuer asks for when it says `slow_down`. */
const SLOWER = 5
const USUAL = 5
const LONGEST = 60

/** What a wall shows while it waits. */
export interface WallShown {
  shown(code: WallCode): void
  /** There is no code yet, because the issuer cannot be reached. */
  away(cause: unknown): void
}

/**
 * Lets a wall wait until somebody has signed in for it. A code that nobody entered in time is replaced by the next: nobody
 * stands before a wall to ask for one.
 * @returns the tokens, or null when somebody refused
 */
export async function waitForWall(issuer: Issuer, show: WallShown, signal: AbortSignal): Promise<Tokens | null> {
  for (;;) {
    const waiting = await entered(issuer, show, signal)
    show.shown({
      code: waiting.user_code,
      address: waiting.verification_uri,
      direct: waiting.verification_uri_complete ?? waiting.verification_uri,
    })
    let seconds = waiting.interval ?? USUAL
    for (let over = false; !over;) {
      await pause(seconds * 1000, signal)
      const answer = await issuer.askForWall(waiting).catch((cause: unknown) => {
        passing(cause, signal)
        return 'away' as const
      })
      signal.throwIfAborted()
      if (answer === 'denied') return null
      if (typeof answer === 'object') return answer
      if (answer === 'slower') seconds += SLOWER
      if (answer === 'away') seconds = Math.min(LONGEST, seconds * 2)
      over = answer === 'over'
    }
  }
}

async function entered(issuer: Issuer, { away }: WallShown, signal: AbortSignal): Promise<Waiting> {
  for (let seconds = USUAL; ; seconds = Math.min(LONGEST, seconds * 2)) {
    try {
      const waiting = await issuer.enterWall()
      signal.throwIfAborted()
      return waiting
    } catch (cause) {
      passing(cause, signal)
      away(cause)
      await pause(seconds * 1000, signal)
    }
  }
}

/** Throws what is no mere absence of the network. */
function passing(cause: unknown, signal: AbortSignal): void {
  signal.throwIfAborted()
  if (cause instanceof Error && cause.name === 'IssuerRefused') throw cause
}

/** Ends early, by an error, when it is no longer waited for. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done, failed) => {
    signal.throwIfAborted()
    const stop = () => {
      clearTimeout(timer)
      failed(signal.reason as Error)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      done()
    }, milliseconds)
    signal.addEventListener('abort', stop, { once: true })
  })
}
