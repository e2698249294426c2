// @vitest-environment node
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema, type GraphQLSchema, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { coverage, documents, lastReleased, schemaOfTheTree } from './schema.ts'

async function breaking(before: GraphQLSchema, now: GraphQLSchema): Promise<string[]> {
  const changes = await diff(before, now)
  return changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking).map((change) => change.message)
}

describe('the schema', () => {
  test('breaks no front end of the last release', async () => {
    expect(await breaking(lastReleased(), schemaOfTheTree())).toEqual([])
  })

  test('is seen to break one that loses a field', async () => {
    const before = buildSchema('type Query { households: Int cases: Int }')
    expect(await breaking(before, buildSchema('type Query { households: Int }'))).toEqual([
      "Field 'cases' was removed from object type 'Query'",
    ])
  })
})

describe('the documents', () => {
  test('ask for what the schema has', () => {
    const { asked, left } = coverage(schemaOfTheTree(), documents())
    const roots = left.filter((field) => /^(Query|Mutation|Subscription)\./.test(field))
    const all = asked.size + left.length
    process.stdout.write(
      `documents ask for ${asked.size} of ${all} fields (${Math.round((100 * asked.size) / all)} %)\n` +
        (roots.length ? `no document asks ${roots.join(', ')}\n` : ''),
    )
    expect(asked.size).toBeGreaterThan(0)
  })

  test('are counted field by field', () => {
    const schema = buildSchema('type Query { household: Household } type Household { id: ID size: Int }')
    expect(coverage(schema, parse('{ household { id } }'))).toEqual({
      asked: new Set(['Query.household', 'Household.id']), left: ['Household.size'],
    })
  })
})
