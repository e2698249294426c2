import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildClientSchema, getNamedType, type GraphQLOutputType, type IntrospectionQuery, isObjectType, type OperationDefinitionNode, parse,
} from 'graphql'
import { expect, it } from 'vitest'
import { resumptionOf } from './stream.ts'

const top = join(import.meta.dirname, '..')

const schema = buildClientSchema(JSON.parse(readFileSync(join(top, 'generated/schema.json'), 'utf8')) as IntrospectionQuery)

const documents = readdirSync(join(top, 'documents'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => parse(readFileSync(join(top, 'documents', name), 'utf8')))

const subscriptions = documents.flatMap((document) => document.definitions).filter(
  (definition): definition is OperationDefinitionNode =>
    definition.kind === 'OperationDefinition' && definition.operation === 'subscription',
)

function isLiveEvent(type: GraphQLOutputType): boolean {
  const named = getNamedType(type)
  return isObjectType(named) && named.getInterfaces().some(({ name }) => name === 'LiveEvent')
}

it.each(subscriptions.map((subscription) => [subscription.name?.value ?? '', subscription] as const))(
  'the stream %s loses no change over a cut', (_, subscription) => {
    const [field] = subscription.selectionSet.selections
    if (field?.kind !== 'Field') throw new Error('A subscription begins with a field.')
    const { type } = schema.getSubscriptionType()!.getFields()[field.name.value]!
    const fragments = documents.flatMap(({ definitions }) => definitions.filter(({ kind }) => kind === 'FragmentDefinition'))
    const resumption = resumptionOf({ kind: 'Document', definitions: [subscription, ...fragments] } as Parameters<typeof resumptionOf>[0])
    expect(resumption.kind).toBe(isLiveEvent(type) ? 'behind' : 'anew')
  },
)

it('a stream that has cursors and cannot say them again is refused with a reason', () => {
  expect(resumptionOf(parse('subscription { warningRaised(regionCode: "621202") { cursor } }'))).toMatchObject({
    kind: 'misbuilt', why: expect.stringContaining('after'),
  })
  expect(resumptionOf(parse('subscription($after: Cursor) { warningRaised(after: $after) { severity } }'))).toMatchObject({
    kind: 'misbuilt', why: expect.stringContaining('cursor'),
  })
})
