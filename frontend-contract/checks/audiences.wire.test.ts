// @vitest-environment node
import { print } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { SERVICE, tokenFor } from '../client/trial/service.ts'
import { admitted, audiences, type Operation, operations } from './audiences.ts'
import { schemaOfTheTree } from './schema.ts'

interface Answer {
  readonly data?: Record<string, never>
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

const tokens = new Map<string, Promise<string>>()

function tokenOf(persona: string): Promise<string> {
  const made = tokens.get(persona) ?? tokenFor(persona)
  tokens.set(persona, made)
  return made
}

async function ask(persona: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const answer = await fetch(`${SERVICE}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await tokenOf(persona)}` },
    body: JSON.stringify({ query, variables }),
  })
  return (await answer.json()) as Answer
}

// What stands in the village of the personas, so that documents are asked about something that is there.
let there: Record<string, string> = {}

beforeAll(async () => {
  const answer = await ask('district-officer', `{
    cases(regionCode: "621202114001", first: 1) { edges { node { id household { id } } } }
    warnings(regionCode: "621202", first: 1) { edges { node { id } } }
    grants(regionCode: "621202", first: 1) { edges { node { id } } }
    monitoringObjects(regionCode: "621202114001", first: 1) { edges { node { id } } }
    screeningBatches(regionCode: "621202", first: 1) { edges { node { id } } } }`)
  const data = answer.data as unknown as Record<string, { edges: { node: { id: string; household?: { id: string } } }[] }>
  const first = (list: string) => data[list]?.edges[0]?.node
  there = {
    case: first('cases')!.id, household: first('cases')!.household!.id, warning: first('warnings')!.id, grant: first('grants')!.id,
    monitoringObject: first('monitoringObjects')!.id, batch: first('screeningBatches')?.id ?? first('cases')!.id,
  }
})

// Which of those an operation's `$id` means.
const MEANT: Record<string, string> = {
  HouseholdFile: 'household', DeclarationHousehold: 'household', MonitoringFile: 'monitoringObject', WarningFile: 'warning',
  DepartmentWarning: 'warning', GrantFile: 'grant', DepartmentBatchFaults: 'batch',
}

const dayBefore = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

async function variablesFor(operation: Operation, persona: string): Promise<Record<string, unknown>> {
  const viewer = (await ask(persona, '{ viewer { region { code } } }')).data as unknown as { viewer: { region: { code: string } } }
  const region = viewer.viewer.region.code
  const values: Record<string, unknown> = {
    region, within: region, year: new Date().getFullYear(), id: there[MEANT[operation.name] ?? 'case'], household: there['household'],
    code: region, first: 5, sha256: '0'.repeat(64), text: '王某', ids: [there['case']],
    figure: 'CASES_RECEIVED', from: dayBefore(10), to: dayBefore(2), grain: 'DAY',
  }
  const wanted = operation.node.variableDefinitions ?? []
  return Object.fromEntries(wanted.flatMap(({ variable: { name: { value } } }) => (value in values ? [[value, values[value]]] : [])))
}

const schema = schemaOfTheTree()

describe.each(Object.entries(audiences))('queries for %s', (folder, roles) => {
  const queries = operations().filter((operation) => operation.folder === folder && operation.type === 'query')
  const cases = queries.flatMap((operation) =>
    admitted(schema, operation, Object.keys(roles)).map((role) => [operation.name, roles[role]!, operation] as const))

  test.each(cases)('%s answers %s', async (_, persona, operation) => {
    const answer = await ask(persona, print(operation.document), await variablesFor(operation, persona))
    const codes = (answer.errors ?? []).map((error) => error.extensions?.code ?? error.message)
    expect(codes, JSON.stringify(answer.errors)).toEqual([])
  })
})
