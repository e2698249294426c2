import { stringifyDocument } from '@urql/core'
import type { DocumentNode } from 'graphql'

/** How documents are named to the service: by the digest of a generated document, or written out. */
export type Documents = 'trusted' | 'full'

/** A request as it goes over any wire. */
export interface GraphRequest {
  readonly query?: string
  readonly documentId?: string
  readonly operationName?: string
  readonly variables?: { readonly [name: string]: unknown }
}

/** The `documentId` of a generated document; null for one written by hand, which has none. */
export function documentIdOf(document: DocumentNode): string | null {
  const hash = (document as { __meta__?: { hash?: unknown } }).__meta__?.hash
  return typeof hash === 'string' ? `sha256:${hash}` : null
}

export function operationNameOf(document: DocumentNode): string | null {
  const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition')
  return operation && 'name' in operation ? (operation.name?.value ?? null) : null
}

export function requestOf(
  document: DocumentNode, variables: { readonly [name: string]: unknown } | undefined, documents: Documents,
): GraphRequest {
  const documentId = documents === 'trusted' ? documentIdOf(document) : null
  const operationName = operationNameOf(document)
  return {
    ...(documentId ? { documentId } : { query: stringifyDocument(document) }),
    ...(operationName ? { operationName } : {}),
    ...(variables ? { variables } : {}),
  }
}
