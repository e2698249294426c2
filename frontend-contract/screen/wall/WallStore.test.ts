import type { Client } from '@urql/core'
import { expect, test, vi } from 'vitest'
import type { OpenWarningFragment } from '../../generated/graphql.ts'
import { figures, warning } from '../testing/district.ts'
import { Stage } from '../testing/stage.tsx'
import { OpenWarnings } from './OpenWarnings.ts'
import { WallStore } from './WallStore.ts'

const envelope = { cursor: 'c', occurredAt: '2026-11-23T01:00:00Z', region: { code: '621202114', name: '柏林镇', parent: null } }
const settled = (id: string) => ({ warningChanged: { ...envelope, kind: 'SETTLED', warning: warning(id, { status: 'SETTLED', version: 2 }) } })
const ids = (rows: readonly OpenWarningFragment[] | null) => rows?.map(({ id }) => id)

/** A store whose questions for the list are answered when the test says so. */
function slow() {
  const service = new Stage()
  const answers: ((rows: readonly OpenWarningFragment[]) => void)[] = []
  const query = () => ({
    toPromise: () => new Promise((answer) => {
      answers.push((rows) => answer({ data: { warnings: { edges: rows.map((node) => ({ node })) } } }))
    }),
  })
  const store = new WallStore({ ...service.graph, query } as unknown as Client, '621202')
  store.start()
  service.say('WallFiguresUpdated', { dashboardUpdated: figures() })
  const answered = async (question: number, rows: readonly OpenWarningFragment[]) => {
    answers[question]!(rows)
    await new Promise((then) => setTimeout(then))
  }
  return { service, store, answered }
}

test('what was settled while the list was read does not come back with its answer', async () => {
  const { service, store, answered } = slow()
  service.say('WallWarningChanged', settled('a'))
  await answered(0, [warning('a'), warning('b')])
  expect(ids(store.warnings.get().value)).toEqual(['b'])
})

test('what is in no list any more and no event told of goes with the next list', () => {
  const open = new OpenWarnings()
  open.asked()
  open.fill([warning('a'), warning('b')])
  open.asked()
  open.take(warning('c'))
  open.fill([warning('b')])
  expect(ids(open.rows())!.sort()).toEqual(['b', 'c'])
})

test('a wall whose streams were lost waits for its warnings, and takes no answer to what it asked before', async () => {
  const { service, store, answered } = slow()
  await answered(0, [warning('a')])
  store.readWarnings()
  service.fail('WallWarningChanged', 'CURSOR_EXPIRED')
  expect(store.warnings.get().value).toBeNull()
  await answered(1, [warning('a')])
  expect(store.warnings.get().value).toBeNull()
})

test('a list that is not for whoever looks is neither kept nor asked for again', async () => {
  vi.useFakeTimers()
  let answer: unknown = { warnings: { edges: [{ node: warning('a') }] } }
  const service = new Stage().answer('WallWarnings', () => answer)
  const store = new WallStore(service.graph, '621202')
  store.start()
  service.say('WallFiguresUpdated', { dashboardUpdated: figures() })
  await vi.advanceTimersByTimeAsync(0)
  answer = 'FORBIDDEN'
  store.readWarnings()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(store.warnings.get()).toEqual({ value: null, failure: 'FORBIDDEN' })
  expect(service.asked.length).toBe(2)
  store.stop()
  vi.useRealTimers()
})

test('what was raised is told with its number and the gravest of all, once', () => {
  const { service, store } = slow()
  for (const [index, severity] of (['CRITICAL', 'MINOR', 'MINOR', 'MINOR', 'MINOR', 'MINOR', 'SERIOUS'] as const).entries()) {
    const raised = warning(`r${index}`, { severity })
    service.say('WallWarningRaised', { warningRaised: { ...envelope, severity, source: 'GRASSROOTS_VISIT', warning: raised } })
  }
  expect(store.tellRaised()).toMatchObject({ count: 7, gravest: { id: 'r0' } })
  expect(store.tellRaised()).toBeNull()
})

test('what has happened stays on a wall that speaks another language', () => {
  const told = [{ key: '2', at: 'b' }, { key: '1', at: 'a' }] as never
  const next = new WallStore(new Stage().graph, '621202', told)
  expect(next.changes.get()).toEqual(told)
})
