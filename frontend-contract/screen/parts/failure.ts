import type { CombinedError } from '@urql/core'

/** The stable code of what went wrong; `NETWORK` where nothing came back at all. */
export function codeOf(error: CombinedError): string {
  const code = error.graphQLErrors[0]?.extensions?.['code']
  return typeof code === 'string' ? code : error.networkError ? 'NETWORK' : 'INTERNAL'
}
