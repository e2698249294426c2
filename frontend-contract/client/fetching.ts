import type { Tokens } from './tokens.ts'

export interface FetchOptions {
  readonly tokens: Tokens
  /** As it is when something is asked. */
  readonly spoken: { readonly locale: string }
  /** How long an answer may take, in milliseconds. */
  readonly patience: number
  readonly fetch: typeof fetch
  /** A fresh token was refused too, maybe because an administrator ended the session. */
  readonly refused: (revoked: boolean) => void
  /** Asked before a token is used; throws when it is not for this. */
  readonly judge?: (token: string) => void
}

/** `fetch` as the person signed in: with his token, renewed once when it is refused, and with an end to waiting. */
export function personalFetch(options: FetchOptions): typeof fetch {
  return async (input, init) => {
    const first = await options.tokens.good()
    const answer = await ask(options, first, input, init)
    if (answer.status !== 401) {
      options.tokens.accepted = true
      return answer
    }
    const second = await options.tokens.instead(first)
    const again = await ask(options, second, input, init)
    if (again.status === 401) options.refused(saysRevoked(again))
    return again
  }
}

/** Whether an answer with 401 says that an administrator ended the session, rather than that the token ran out. */
export function saysRevoked(answer: Response): boolean {
  return answer.headers.get('WWW-Authenticate')?.includes('revoked') ?? false
}

async function ask(
  options: FetchOptions, token: string, input: RequestInfo | URL, init: RequestInit | undefined,
): Promise<Response> {
  options.judge?.(token)
  const headers = new Headers(init?.headers)
  headers.set('Authorization', `Bearer ${token}`)
  headers.set('Accept-Language', options.spoken.locale)
  const ending = new AbortController()
  const abandon = () => ending.abort(init?.signal?.reason)
  if (init?.signal?.aborted) abandon()
  init?.signal?.addEventListener('abort', abandon)
  const late = () => ending.abort(new DOMException('The service did not answer in time.', 'TimeoutError'))
  const timer = setTimeout(late, options.patience)
  try {
    const answer = await options.fetch(input, { ...init, headers, signal: ending.signal })
    // Read here, so that an answer that stalls half way has an end too.
    const body = await answer.arrayBuffer()
    const { status, statusText } = answer
    return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers: answer.headers })
  } finally {
    clearTimeout(timer)
    init?.signal?.removeEventListener('abort', abandon)
  }
}
