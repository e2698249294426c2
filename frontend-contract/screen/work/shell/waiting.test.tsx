import { fireEvent, screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { DeclarePage } from '../declare/DeclarePage.tsx'
import { Answering, secretary, show } from '../trial.tsx'
import { SignOut } from './SignOut.tsx'
import { Waiting } from './Waiting.tsx'

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
})

const input = {
  requestId: 'one', regionCode: '621202114001', medium: 'VILLAGE_CADRE', causes: ['ILLNESS'], description: '住院花费大', commitmentSigned: true,
  evidenceIds: ['paper'], household: { headName: '李四', idNumber: '99001919901214001X', phone: null, members: [] },
}

function withRefused(answers: ConstructorParameters<typeof Answering>[0] = {}) {
  const graph = new Answering(answers)
  graph.refused.set([{ requestId: 'one', name: 'SubmitDeclaration', queuedAt: 0, input, message: '校验码不对。' }])
  return graph
}

test('what was refused after a reload is named, with its reason, and is not thrown away by a press in passing', () => {
  const graph = withRefused()
  const page = show(<Waiting />, secretary, graph)
  expect(page.container.textContent).toContain('李四')
  expect(page.container.textContent).toContain('校验码不对。')
  expect(screen.getByText('重新打开').getAttribute('href')).toContain('/declare/again/one')
  fireEvent.click(screen.getByText('不再提交'))
  expect(graph.refused.get()).toHaveLength(1)
  fireEvent.click(within(document.querySelector('dialog')!).getByText('不再提交'))
  expect(graph.refused.get()).toHaveLength(0)
  expect(page.container.textContent).toBe('')
})

test('opened again it stands in its form, and goes from the list once it was sent anew', async () => {
  const graph = withRefused({
    SubmitDeclaration: () => ({ submitDeclaration: { __typename: 'DeclarationAccepted', joined: false, household: null, case: null } }),
  })
  show(<><Waiting /><DeclarePage request="one" /></>, secretary, graph)
  expect(screen.getByLabelText<HTMLInputElement>('户主姓名').value).toBe('李四')
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '因病' }).checked).toBe(true)
  fireEvent.change(screen.getByLabelText('户主身份证号'), { target: { value: '990019199012140018' } })
  fireEvent.click(screen.getByRole('button', { name: '提交申报' }))
  await screen.findByText('申报已受理')
  expect(graph.asked.at(-1)!.variables['input']).toMatchObject({
    household: { headName: '李四', idNumber: '990019199012140018' }, description: '住院花费大', commitmentSigned: true, evidenceIds: ['paper'],
  })
  expect(graph.refused.get()).toHaveLength(0)
})

test('a sign-out says what goes with it of what was refused', () => {
  show(<SignOut leave={() => expect.unreachable()} />, secretary, withRefused())
  fireEvent.click(screen.getByText('退出登录'))
  expect(document.querySelector('dialog')!.textContent).toContain('1 件没有办成')
})

const waiting = { requestId: 'one', name: 'SubmitDeclaration', state: 'waiting', queuedAt: 0, attempts: 1, waited: true }

/** Whether the browser would ask before the page goes. */
function asksBeforeLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true })
  dispatchEvent(leaving)
  return leaving.defaultPrevented
}

test('what the browser cannot keep is not said to be kept, and the page is not left without a question', () => {
  const graph = new Answering({})
  graph.queued = [{ ...waiting, kept: false }]
  const page = show(<Waiting />, secretary, graph)
  expect(page.container.textContent).toContain('请不要关闭或刷新本页')
  expect(page.container.textContent).not.toContain('已存在本机')
  expect(asksBeforeLeaving()).toBe(true)
  page.unmount()
  expect(asksBeforeLeaving()).toBe(false)
})

test('what is kept may be left', () => {
  const graph = new Answering({})
  graph.queued = [{ ...waiting, attempts: 0, kept: true }]
  const page = show(<Waiting />, secretary, graph)
  expect(page.container.textContent).toContain('1 件已存在本机')
  expect(asksBeforeLeaving()).toBe(false)
})

test('of what is only just being sent nothing is said', () => {
  const graph = new Answering({})
  graph.queued = [{ ...waiting, state: 'sending', attempts: 0, waited: false, kept: false }]
  expect(show(<Waiting />, secretary, graph).container.textContent).toBe('')
})
