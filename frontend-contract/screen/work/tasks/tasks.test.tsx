import { act, fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Answering, secretary, show } from '../trial.tsx'
import { TasksPage } from './TasksPage.tsx'

function task(id: string, kind: string, name: string) {
  return {
    __typename: 'Task', id, kind, subjectType: 'CASE', subject: { __typename: 'Case', id: `case-${id}` }, region: null, heldByViewer: true, dueAt: null,
    household: { id, head: { id, name } }, holder: { role: 'VILLAGE_SECRETARY', vacantRole: null }, remainingDays: 3, overdue: false, status: 'OPEN',
  }
}

const ALL = [task('1', 'REVIEW_IN_VILLAGE', '张三'), task('2', 'VERIFY_WARNING', '李四')]

/** A graph that can be cut off. */
function tasks() {
  const state = { down: false }
  const graph = new Answering({
    MyTasks: ({ kinds }) => (state.down ? { down: true } : {
      viewer: {
        taskCounts: { overdue: 0, dueToday: 0, dueThisWeek: 0, byKind: [{ key: 'REVIEW_IN_VILLAGE', count: 1 }, { key: 'VERIFY_WARNING', count: 1 }] },
        tasks: {
          totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null },
          edges: ALL.filter((each) => !kinds || (kinds as string[]).includes(each.kind)).map((node) => ({ node })),
        },
      },
    }),
  })
  return { graph, state }
}

const read = () => act(() => Promise.resolve())

test('under a kind just chosen never stand the tasks of another', async () => {
  const { graph, state } = tasks()
  show(<TasksPage />, secretary, graph)
  await screen.findByText('张三')
  fireEvent.click(screen.getByRole('button', { name: /核实风险预警/ }))
  expect(screen.queryByText('张三')).toBeNull()
  await screen.findByText('李四')
  state.down = true
  fireEvent.click(screen.getByRole('button', { name: /村级评议公示/ }))
  await screen.findByText(/没有网络/)
  expect(screen.queryByText('李四')).toBeNull()
})

test('a list that cannot be read anew says so above what it shows', async () => {
  const { graph, state } = tasks()
  show(<TasksPage />, secretary, graph)
  await screen.findByText('张三')
  state.down = true
  dispatchEvent(new Event('online'))
  await screen.findByText(/没有网络/)
  screen.getByText('张三')
  state.down = false
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  await read()
  expect(screen.queryByText(/没有网络/)).toBeNull()
})

test('a page that is looked at again is read again', async () => {
  const { graph } = tasks()
  show(<TasksPage />, secretary, graph)
  await screen.findByText('张三')
  const before = graph.asked.length
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  await read()
  expect(graph.asked.length).toBe(before + 1)
})
