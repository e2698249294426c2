import type { DocumentNode, FieldNode, OperationDefinitionNode, SelectionSetNode } from 'graphql'
import type { WireError } from './errors.ts'
import type { GraphRequest } from './request.ts'

/** A result as it comes over the wire. */
export interface WireResult {
  readonly data?: unknown
  readonly errors?: readonly WireError[]
  readonly extensions?: { readonly [name: string]: unknown }
}

/** Who hears a stream. After `failed` and `completed` nothing follows. */
export interface Sink {
  next(result: WireResult): void
  failed(errors: readonly WireError[]): void
  completed(): void
}

/** How a stream comes back after a cut. */
export type Resumption =
  /** Right behind its last cursor, named in this variable of its document. */
  | { readonly kind: 'behind', readonly variable: string }
  /** As if it had never been: its newest value says all. */
  | { readonly kind: 'anew' }
  /** Not at all: it has cursors and cannot say them again, or the other way round, and would lose changes unnoticed. */
  | { readonly kind: 'misbuilt', readonly why: string }

export function resumptionOf(document: DocumentNode): Resumption {
  const field = rootField(document)
  if (!field) return { kind: 'misbuilt', why: 'The document has no subscription.' }
  const after = field.arguments?.find((argument) => argument.name.value === 'after')?.value
  const cursor = selects(document, field.selectionSet, 'cursor')
  if (!after && !cursor) return { kind: 'anew' }
  if (cursor && after?.kind === 'Variable') return { kind: 'behind', variable: after.name.value }
  const lacks = cursor ? 'a variable for the argument `after` of' : 'the field `cursor` in'
  return { kind: 'misbuilt', why: `The subscription needs ${lacks} \`${field.name.value}\` to go on after a cut.` }
}

function rootField(document: DocumentNode): FieldNode | undefined {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === 'OperationDefinition' && definition.operation === 'subscription',
  )
  return operation?.selectionSet.selections.find(
    (selection): selection is FieldNode => selection.kind === 'Field' && selection.name.value !== '__typename',
  )
}

function selects(document: DocumentNode, set: SelectionSetNode | undefined, name: string): boolean {
  return (set?.selections ?? []).some((selection) => {
    if (selection.kind === 'Field') return (selection.alias ?? selection.name).value === name
    if (selection.kind === 'InlineFragment') return selects(document, selection.selectionSet, name)
    const fragment = document.definitions.find(
      (definition) => definition.kind === 'FragmentDefinition' && definition.name.value === selection.name.value,
    )
    return fragment?.kind === 'FragmentDefinition' && selects(document, fragment.selectionSet, name)
  })
}

function cursorIn(data: unknown): string | null {
  if (typeof data !== 'object' || data === null) return null
  for (const value of Object.values(data)) {
    const cursor: unknown = (value as { cursor?: unknown } | null)?.cursor
    if (typeof cursor === 'string') return cursor
  }
  return null
}

/** One subscription over all its connections: where it stands, and how it asks again. */
export class Stream {
  readonly sink: Sink
  #request: GraphRequest
  #writtenOut: GraphRequest | null
  readonly #variable: string | null
  #cursor: string | null = null
  /** How often in a row the service could not start it. */
  failures = 0
  retry: ReturnType<typeof setTimeout> | undefined

  /** @param writtenOut the same with the document's text, should the service not know its digest (any more) */
  constructor(request: GraphRequest, resumption: Resumption, sink: Sink, writtenOut: GraphRequest | null = null) {
    this.#request = request
    this.#writtenOut = writtenOut
    this.#variable = resumption.kind === 'behind' ? resumption.variable : null
    this.sink = sink
  }

  /** Behind which change it goes on; null while nothing is known, and always for a stream without cursors. */
  get cursor(): string | null {
    return this.#cursor
  }

  /** What to ask now: behind what was heard last. */
  request(): GraphRequest {
    if (this.#cursor === null || this.#variable === null) return this.#request
    return { ...this.#request, variables: { ...this.#request.variables, [this.#variable]: this.#cursor } }
  }

  /** From now on asks with the document's text. @return whether that is anything new */
  writeOut(): boolean {
    if (this.#writtenOut === null) return false
    this.#request = this.#writtenOut
    this.#writtenOut = null
    return true
  }

  /** @param id the cursor beside the result, where the wire brings one */
  next(result: WireResult, id: string | null): void {
    this.failures = 0
    this.reached(id ?? cursorIn(result.data))
    this.sink.next(result)
  }

  /** Everything up to there has been heard or did not concern this stream. */
  reached(cursor: string | null): void {
    if (cursor !== null && this.#variable !== null) this.#cursor = cursor
  }
}
