import type { CombinedError } from '@urql/core'

/** The stable code of what went wrong; `NETWORK` where nothing came back at all. */
export function codeOf(error: CombinedError): string {
  const code = error.graphQLErrors[0]?.extensions?.['code']
  return typeof code === 'string' ? code : error.networkError ? 'NETWORK' : 'INTERNAL'
}

/** Whether asking again would change nothing: it is not for this post, or not for its region. */
export function lasts(code: string | null | undefined): boolean {
  return code === 'FORBIDDEN' || code === 'NOT_VISIBLE'
}
