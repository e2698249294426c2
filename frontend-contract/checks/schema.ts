import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema, type DocumentNode, GraphQLObjectType, type GraphQLSchema, isIntrospectionType, lexicographicSortSchema, parse, printSchema,
  TypeInfo, visit, visitWithTypeInfo,
} from 'graphql'

const top = join(import.meta.dirname, '..')

/** The schema as it stands in the tree, sorted, so that moving a type between files changes nothing. */
export function schemaOfTheTree(): GraphQLSchema {
  const folder = join(top, '../graphql')
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphqls'))
  return lexicographicSortSchema(buildSchema(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')))
}

/** Where the schema of the last release is kept. */
export const releasedSchema = join(top, 'release/schema.graphql')

/** The schema as front ends of the last release know it. */
export function lastReleased(): GraphQLSchema {
  return buildSchema(readFileSync(releasedSchema, 'utf8'))
}

export function printed(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`
}

/** All documents as one: operations and the fragments beside them. */
export function documents(): DocumentNode {
  const folder = join(top, 'documents')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'))
  return parse(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'))
}

/** Which fields of the schema the documents ask for, and which they leave. */
export interface Coverage {
  readonly asked: ReadonlySet<string>
  readonly left: readonly string[]
}

export function coverage(schema: GraphQLSchema, asking: DocumentNode): Coverage {
  const asked = new Set<string>()
  const types = new TypeInfo(schema)
  visit(asking, visitWithTypeInfo(types, {
    Field() {
      const parent = types.getParentType()
      const field = types.getFieldDef()
      if (parent && field) asked.add(`${parent.name}.${field.name}`)
    },
  }))
  return { asked, left: fieldsOf(schema).filter((field) => !asked.has(field)) }
}

function fieldsOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => type instanceof GraphQLObjectType && !isIntrospectionType(type))
    .flatMap((type) => Object.keys((type as GraphQLObjectType).getFields()).map((field) => `${type.name}.${field}`))
}
