import type { OperationResult } from '@urql/core'
import { errorCodes, SignInEnded } from './errors.ts'

/** What an attempt to send a mutation came to. */
export type Verdict =
  /** The service has answered: with a success or a refusal. */
  | 'answered'
  /** It may or may not have arrived: again, under the same key. */
  | 'again'
  /** Again, but behind the others after a few times: should the service fail at just this one, they must not wait for it. */
  | 'fewTimes'
  /** Not before somebody has signed in again. */
  | 'held'
  /** The same again would be the same. */
  | 'failed'

/** The token is of somebody else than the one who made the mutation. */
export class OtherPerson extends Error {
  override readonly name = 'OtherPerson'
}

const WORTH_AGAIN: readonly number[] = [408, 425, 429]

export function verdictOn(result: Pick<OperationResult, 'data' | 'error'>): Verdict {
  const { data, error } = result
  if (!error) return 'answered'
  // Done, though not all that was asked about it could be said.
  if (data && Object.values(data as object).some((value) => value !== null && typeof value === 'object')) return 'answered'
  const codes = errorCodes(error)
  if (codes.includes('UNAUTHENTICATED')) return 'held'
  if (codes.includes('INTERNAL') || codes.includes('TIMEOUT')) return 'fewTimes'
  if (codes.includes('RATE_LIMITED')) return 'again'
  if (error.graphQLErrors.length > 0) return 'failed'
  if (error.networkError instanceof SignInEnded || error.networkError instanceof OtherPerson) return 'held'
  if (error.networkError?.name === 'TimeoutError') return 'fewTimes'
  const status = (error.response as Response | undefined)?.status
  if (status === undefined || status >= 500 || WORTH_AGAIN.includes(status)) return 'again'
  // An answer that is no answer of the graph, such as a page of a proxy that asks to sign in to the network.
  return status < 400 ? 'again' : 'failed'
}
