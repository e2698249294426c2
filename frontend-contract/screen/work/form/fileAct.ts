import { useCallback } from 'react'
import type { TypedDocumentNode } from 'urql'
import { type Act, type Success, useAct } from './act.ts'
import type { Fault } from './faults.ts'

/** What a form of a file tells the page around it. */
export interface Around {
  /** Reads the file anew. */
  readonly refresh: () => void
  /** It was done; what to tell the person. */
  readonly done: (message: string) => void
}

type Variables = { readonly input: { readonly requestId: string } }

/** Sends a change of a file; what the service answers is told, and the file read anew where it is another by now. */
export function useFileAct<D, V extends Variables>(
  document: TypedDocumentNode<D, V>, { refresh, done }: Around, told: (answer: Success<D>) => string,
): Act<D, Omit<V['input'], 'requestId'>> {
  const act = useAct(document)
  const send = useCallback(async (input: Omit<V['input'], 'requestId'>) => {
    const sent = await act.send(input)
    if (sent.state === 'done') done(told(sent.answer))
    if (sent.state === 'done' || (sent.state === 'refused' && sent.refusal.code !== 'INVALID_INPUT')) refresh()
    return sent
  }, [act, done, refresh, told])
  return { ...act, send }
}

/** Collects the faults that need no service to be found. */
export function faultsOf(...checks: readonly (readonly [field: string, wrong: boolean, message: string])[]): readonly Fault[] {
  return checks.filter(([, wrong]) => wrong).map(([field, , message]) => ({ field, message }))
}
