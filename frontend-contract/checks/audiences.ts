import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, type OperationTypeNode, parse, TypeInfo, visit, visitWithTypeInfo,
} from 'graphql'

const folder = join(import.meta.dirname, '../documents')

/** For whom a folder of documents is: roles, each with the sandbox's persona that has it. */
export const audiences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  screen: { SCREEN: 'screen', LEADER: 'district-leader' },
  casework: { VILLAGE_SECRETARY: 'village-secretary', TOWNSHIP_OFFICER: 'township-officer', DISTRICT_OFFICER: 'district-officer' },
  register: { VILLAGE_CADRE: 'village-cadre', TOWNSHIP_OFFICER: 'township-officer', DISTRICT_OFFICER: 'district-officer' },
  fund: {
    FUND_OFFICER: 'fund-officer', LEADING_GROUP_HEAD: 'leading-group-head', DEPARTMENT_OFFICER: 'acceptance-department', TOWNSHIP_OFFICER: 'township-officer',
  },
  'mini-program': { PARTNER_APP: 'mini-program' },
  department: { DEPARTMENT_OFFICER: 'medical-insurance', OPINION_OFFICER: 'opinion-desk' },
  insurer: { INSURER: 'insurer' },
}

/** Roles that see only what they handed in themselves: of objects they read the fields marked for them. */
export const declarants: ReadonlySet<string> = new Set(['PARTNER_APP', 'INSURER'])

export interface Operation {
  readonly folder: string
  readonly name: string
  readonly type: OperationTypeNode
  readonly node: OperationDefinitionNode
  /** The operation with every fragment it uses. */
  readonly document: DocumentNode
}

/** Every operation of the package, by the folder it stands in. */
export function operations(): Operation[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'))
  const parsed = files.map((file) => ({ folder: file.split('/')[0]!, document: parse(readFileSync(join(folder, file), 'utf8')) }))
  const fragments = new Map(parsed.flatMap(({ document }) => document.definitions)
    .flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])))
  return parsed.flatMap(({ folder: audience, document }) => document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return []
    const used = new Set<string>()
    const collect = (from: Parameters<typeof visit>[0]): void => void visit(from, {
      FragmentSpread: ({ name }) => {
        if (used.has(name.value)) return
        used.add(name.value)
        collect(fragments.get(name.value)!)
      },
    })
    collect(node)
    const definitions = [node, ...[...used].map((name) => fragments.get(name)!)]
    return [{ folder: audience, name: node.name!.value, type: node.operation, node, document: { kind: Kind.DOCUMENT, definitions } as DocumentNode }]
  }))
}

/** Of an audience's roles, those that every root field of an operation lets in. */
export function admitted(schema: GraphQLSchema, operation: Operation, roles: readonly string[]): string[] {
  const root = schema.getRootType(operation.type)!.getFields()
  const fields = operation.node.selectionSet.selections.flatMap((each) => (each.kind === Kind.FIELD ? [root[each.name.value]!] : []))
  return roles.filter((role) => fields.every((field) => {
    const allow = field.astNode?.directives?.find((each) => each.name.value === 'allow')
    const listed = allow?.arguments?.find((each) => each.name.value === 'roles')?.value
    return !listed || (listed.kind === Kind.LIST && listed.values.some((value) => value.kind === Kind.ENUM && value.value === role))
  }))
}

/** Fields of an operation that those who see only their own filings may not read. */
export function hidden(schema: GraphQLSchema, operation: Operation): string[] {
  const types = new TypeInfo(schema)
  const found: string[] = []
  const roots = new Set(['Query', 'Mutation', 'Subscription'])
  visit(operation.document, visitWithTypeInfo(types, {
    Field() {
      const parent = types.getParentType()
      const field = types.getFieldDef()
      if (!parent || !field || roots.has(parent.name) || field.name.startsWith('__')) return
      if (!field.astNode?.directives?.some((each) => each.name.value === 'declarant')) found.push(`${parent.name}.${field.name}`)
    },
  }))
  return found
}
