import type { CombinedError } from '@urql/core'

/** What the service answers instead of data, in `errors[].extensions.code`; refusals of mutations are values (`refused`). */
export type ErrorCode =
  | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_VISIBLE' | 'BAD_REQUEST' | 'TOO_COMPLEX' | 'RATE_LIMITED' | 'CURSOR_EXPIRED'
  | 'CURSOR_INVALID' | 'UNTRUSTED_DOCUMENT' | 'TIMEOUT' | 'INTERNAL'

/** An error as it comes over the wire. */
export interface WireError {
  readonly message: string
  readonly path?: readonly (string | number)[] | undefined
  readonly extensions?: { readonly [name: string]: unknown }
}

/** The sign-in is over: a source of tokens throws it when no fresh token can be had without signing in again. */
export class SignInEnded extends Error {
  override readonly name = 'SignInEnded'
}

/** The codes an answer failed with; empty when it did not, or when it did not come at all. */
export function errorCodes(error: CombinedError | undefined): readonly ErrorCode[] {
  return codesOf(error?.graphQLErrors ?? [])
}

/** As `errorCodes`, of errors as they come over the wire. */
export function codesOf(errors: readonly WireError[]): readonly ErrorCode[] {
  return errors.flatMap(({ extensions }) => (typeof extensions?.['code'] === 'string' ? [extensions['code'] as ErrorCode] : []))
}

/**
 * Whether a stream ended because its cursor is no good: too far back (`CURSOR_EXPIRED`) or of another or restored database
 * (`CURSOR_INVALID`). Ask for a snapshot then and go on from its `position`; `follow` does.
 */
export function cursorLost(error: CombinedError | undefined): 'CURSOR_EXPIRED' | 'CURSOR_INVALID' | null {
  const code = errorCodes(error).find((each) => each === 'CURSOR_EXPIRED' || each === 'CURSOR_INVALID')
  return code === 'CURSOR_EXPIRED' || code === 'CURSOR_INVALID' ? code : null
}

/** Whether the same request may succeed a little later: nothing is wrong with it. */
export function isPassing(codes: readonly ErrorCode[]): boolean {
  return codes.length > 0 && codes.every((code) => code === 'INTERNAL' || code === 'TIMEOUT' || code === 'RATE_LIMITED')
}

/** Whether an answer to a mutation is a refusal; otherwise, to the compiler too, it is the success. */
export function refused<Answer extends { readonly __typename?: string | undefined }>(
  answer: Answer,
): answer is Extract<Answer, { readonly __typename?: 'Refusal' }> {
  return answer.__typename === 'Refusal'
}
