// @vitest-environment node
import { buildSchema, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { admitted, audiences, declarants, hidden, type Operation, operations } from './audiences.ts'
import { schemaOfTheTree } from './schema.ts'

const schema = schemaOfTheTree()

describe.each(Object.entries(audiences))('documents for %s', (folder, roles) => {
  const own = operations().filter((operation) => operation.folder === folder)

  test.each(own.map((operation) => [operation.name, operation] as const))('%s is open to its readers', (_, operation) => {
    expect(admitted(schema, operation, Object.keys(roles))).not.toEqual([])
    if (Object.keys(roles).every((role) => declarants.has(role))) expect(hidden(schema, operation)).toEqual([])
  })
})

test('every folder of documents is for somebody, and every name is used once', () => {
  const all = operations()
  expect([...new Set(all.map((operation) => operation.folder))].sort()).toEqual(Object.keys(audiences).sort())
  expect(new Set(all.map((operation) => operation.name)).size).toBe(all.length)
})

test('a document that is closed to its readers is found', () => {
  const small = buildSchema(`directive @allow(roles: [Role!]) on FIELD_DEFINITION directive @declarant on FIELD_DEFINITION enum Role { A B }
    type Query { own: Thing @allow(roles: [A]) } type Thing { id: ID @declarant secret: String }`)
  const document = parse('query Own { own { id secret } }')
  const operation = { folder: 'x', name: 'Own', type: 'query', node: document.definitions[0], document } as Operation
  expect(admitted(small, operation, ['A', 'B'])).toEqual(['A'])
  expect(hidden(small, operation)).toEqual(['Thing.secret'])
})
