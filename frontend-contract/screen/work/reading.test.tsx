import { act, fireEvent, screen } from '@testing-library/react'
import { CombinedError } from 'urql'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CasePage } from './case/CasePage.tsx'
import { aGrant } from './grant/aGrant.ts'
import { GrantPage } from './grant/GrantPage.tsx'
import { aFile, Answering, district, secretary, show } from './trial.tsx'
import { WarningPage } from './warning/WarningPage.tsx'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const pass = (millis: number) => act(() => vi.advanceTimersByTimeAsync(millis))
const tell = (graph: Answering, name: string, data: Record<string, unknown>) => act(() => graph.tell(name, data))
const asked = (graph: Answering, name: string) => graph.asked.filter((each) => each.name === name).length

const refused = (code: string) => ({
  failed: new CombinedError({ graphQLErrors: [{ message: code, extensions: { code } }] }),
})

/** The page of a file, with an opinion half typed into its form. */
function typing(answers: { now: Record<string, unknown> }) {
  const graph = new Answering({ CaseFile: () => answers.now })
  const page = show(<CasePage id="file" />, secretary, graph)
  const details = [...page.container.querySelectorAll('details.doing')].find((each) => each.textContent.includes('审批意见')) as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
  fireEvent.change(screen.getByLabelText(/意见说明/), { target: { value: '入户看过，情况属实' } })
  return graph
}

const typed = () => screen.queryByLabelText<HTMLTextAreaElement>(/意见说明/)?.value

test('a file that cannot be read anew stays, with what is being typed, and says so until it can', async () => {
  const answers: { now: Record<string, unknown> } = { now: { case: aFile() } }
  const graph = typing(answers)
  answers.now = { down: true }
  tell(graph, 'CaseFileChanged', { caseChanged: { cursor: 'a' } })
  await pass(400)
  expect(screen.getAllByRole('alert').map((each) => each.textContent).join()).toContain('没有网络')
  expect(typed()).toBe('入户看过，情况属实')
  answers.now = { case: aFile({ version: 7 }) }
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  await pass(0)
  expect(screen.queryByText(/没有网络/)).toBeNull()
  expect(typed()).toBe('入户看过，情况属实')
})

test('what could not be read is read by itself when the network is back', async () => {
  const answers: { now: Record<string, unknown> } = { now: { down: true } }
  show(<CasePage id="file" />, secretary, new Answering({ CaseFile: () => answers.now }))
  await pass(0)
  screen.getByText(/没有网络/)
  answers.now = { case: aFile() }
  act(() => void dispatchEvent(new Event('online')))
  await pass(0)
  expect(screen.queryByText(/没有网络/)).toBeNull()
  screen.getAllByText('张三')
})

test.each(['NOT_VISIBLE', 'FORBIDDEN'])('a file that one may see no more (%s) is shown no more', async (code) => {
  const answers: { now: Record<string, unknown> } = { now: { case: aFile() } }
  const graph = typing(answers)
  answers.now = refused(code)
  tell(graph, 'CaseFileChanged', { caseChanged: { cursor: 'a' } })
  await pass(400)
  expect(typed()).toBeUndefined()
  expect(screen.queryByText('张三')).toBeNull()
})

test('a page is named by what and where it is, never by whom, and no longer than it is there', () => {
  document.title = '监测'
  const page = show(<CasePage id="file" />, secretary, new Answering({ CaseFile: () => ({ case: aFile() }) }))
  expect(document.title).toContain('六组')
  expect(document.title).not.toContain('张三')
  page.unmount()
  expect(document.title).toBe('监测')
})

test('a grant is read anew after its change, also when others change right behind it', async () => {
  const graph = new Answering({ GrantFile: () => ({ node: aGrant({ id: 'mine' }) }) })
  show(<GrantPage id="mine" />, district, graph)
  await pass(0)
  const before = asked(graph, 'GrantFile')
  const change = (id: string) => ({ approvalChanged: { cursor: id, kind: 'X', subject: { __typename: 'Grant', id, version: 5 } } })
  tell(graph, 'GrantChanged', change('mine'))
  await pass(100)
  tell(graph, 'GrantChanged', change('another'))
  await pass(400)
  expect(asked(graph, 'GrantFile')).toBe(before + 1)
  tell(graph, 'GrantChanged', change('another'))
  await pass(400)
  expect(asked(graph, 'GrantFile')).toBe(before + 1)
})

test('a warning is read anew when somebody else has sent it on', async () => {
  const warning = {
    __typename: 'Warning', id: 'w', hop: 'MONITOR', status: 'OPEN', severity: 'SERIOUS', hops: [], reporters: [], causes: [], dimensions: [],
    availableActions: [], household: null, case: null, dueAt: null, overdue: false, outcome: null, version: 1, region: { code: '621202', name: '区' },
  }
  const graph = new Answering({ WarningFile: () => ({ node: warning }) })
  show(<WarningPage id="w" />, district, graph)
  await pass(0)
  const before = asked(graph, 'WarningFile')
  tell(graph, 'WarningFileChanged', { warningChanged: { cursor: 'a', warning: { id: 'other', version: 2 } } })
  await pass(400)
  expect(asked(graph, 'WarningFile')).toBe(before)
  tell(graph, 'WarningFileChanged', { warningChanged: { cursor: 'b', warning: { id: 'w', version: 2 } } })
  await pass(400)
  expect(asked(graph, 'WarningFile')).toBe(before + 1)
})
