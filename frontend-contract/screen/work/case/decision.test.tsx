import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { CaseFileFragment } from '../../../generated/graphql.ts'
import { terms } from '../../words/terms.ts'
import { aFile, Answering, district, secretary, show } from '../trial.tsx'
import { changesOf } from './changes.ts'
import { consequenceOf } from './forms/consequences.ts'
import { DecideForm } from './forms/DecideForm.tsx'
import { Actions } from './Actions.tsx'

const nothing = () => undefined
const decided = { DecideCase: () => ({ decideCase: { __typename: 'CaseDecided', case: { id: 'Q2FzZTox', version: 7, publicStatus: { message: '乡镇正在审核。' } } } }) }

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
})

function decideForm(graph: Answering, file: CaseFileFragment = aFile(), refresh: () => void = nothing, who = secretary) {
  show(<DecideForm file={file} version={file.version} refresh={refresh} done={nothing} />, who, graph)
}

test('nothing is chosen beforehand, and nothing is sent without a choice and an opinion', () => {
  const graph = new Answering(decided)
  decideForm(graph)
  for (const choice of screen.getAllByRole<HTMLInputElement>('radio')) expect(choice.checked).toBe(false)
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  const summary = screen.getAllByRole('alert')[0]!
  expect(within(summary).getAllByRole('listitem')).toHaveLength(2)
  const opinion = screen.getByLabelText(/意见说明/)
  expect(opinion.getAttribute('aria-invalid')).toBe('true')
  const said = opinion.getAttribute('aria-describedby')!.split(' ').map((id) => document.getElementById(id)?.textContent).join()
  expect(said).toContain('请填写此项。')
  expect(graph.asked).toHaveLength(0)
})

test('what a yes brings about is said before it is sent, on the version that was read', async () => {
  const graph = new Answering(decided)
  decideForm(graph)
  fireEvent.click(screen.getByRole('radio', { name: '同意' }))
  fireEvent.change(screen.getByLabelText(/意见说明/), { target: { value: '属实' } })
  fireEvent.click(screen.getByRole('button', { name: '同意' }))
  const dialog = document.querySelector('dialog')!
  expect(dialog.textContent).toContain('张三 户')
  expect(dialog.textContent).toContain('乡镇审核')
  expect(graph.asked).toHaveLength(0)
  fireEvent.click(within(dialog).getByText('同意'))
  await waitFor(() => expect(graph.asked).toHaveLength(1))
  expect(graph.asked[0]!.variables['input']).toMatchObject({ caseId: 'Q2FzZTox', version: 6, decision: 'APPROVE', opinion: '属实', evidenceIds: [] })
})

test('a refusal stands at its field and in words, and what was typed stays', async () => {
  const refresh = vi.fn()
  const graph = new Answering({
    DecideCase: () => ({
      decideCase: {
        __typename: 'Refusal', code: 'STALE_VERSION', message: '档案已有新的变动。',
        violations: [{ __typename: 'Violation', field: 'version', code: 'version.stale', message: '现为第 7 版。' },
          { __typename: 'Violation', field: 'rejection.reason', code: 'tooLong', message: '太长。' }],
      },
    }),
  })
  decideForm(graph, aFile(), refresh)
  fireEvent.click(screen.getByRole('radio', { name: '不同意' }))
  fireEvent.change(screen.getByLabelText(/不予纳入的类别/), { target: { value: 'BELOW_STANDARD' } })
  fireEvent.change(screen.getByLabelText(/告诉农户的原因/), { target: { value: '收入高于标准' } })
  fireEvent.change(screen.getByLabelText(/意见说明/), { target: { value: '不符合' } })
  fireEvent.click(screen.getByRole('button', { name: '不同意' }))
  fireEvent.click(within(document.querySelector('dialog')!).getByText('不同意'))
  await screen.findByText('档案已有新的变动。')
  expect(refresh).toHaveBeenCalled()
  const reason = screen.getByLabelText<HTMLTextAreaElement>(/告诉农户的原因/)
  expect(reason.value).toBe('收入高于标准')
  expect(reason.getAttribute('aria-invalid')).toBe('true')
})

test('a file that changed meanwhile says what changed, and is decided on only after it was looked at', () => {
  const before = aFile()
  const graph = new Answering(decided)
  const page = show(<Actions file={before} refresh={nothing} />, secretary, graph)
  const details = page.container.querySelector('details')!
  details.open = true
  fireEvent(details, new Event('toggle'))
  fireEvent.change(screen.getByLabelText(/意见说明/), { target: { value: '属实' } })
  const now = aFile({ version: 7, missing: ['收入证明'] })
  page.again(<Actions file={now} refresh={nothing} />)
  screen.getByText('您填写期间，这份档案有了变动：')
  screen.getByText('缺少的材料有变化')
  expect(screen.getByLabelText<HTMLTextAreaElement>(/意见说明/).value).toBe('属实')
  fireEvent.click(screen.getByText('我已看过，继续'))
  expect(screen.queryByText('缺少的材料有变化')).toBeNull()
  expect(screen.getByLabelText<HTMLTextAreaElement>(/意见说明/).value).toBe('属实')
})

test('a step that is not possible says why where one would choose it', () => {
  decideForm(new Answering({}), aFile({
    availableActions: [
      { __typename: 'AvailableAction', action: 'APPROVE', allowed: false, reason: '尚无有效的评议表决。' },
      { __typename: 'AvailableAction', action: 'REJECT', allowed: true, reason: null },
      { __typename: 'AvailableAction', action: 'SEND_BACK', allowed: true, reason: null },
    ],
  }))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^同意/ }).disabled).toBe(true)
  screen.getByText('尚无有效的评议表决。')
})

test('only the district is asked for a category, and does not get one by default', () => {
  decideForm(new Answering({}), aFile({ step: 'DISTRICT_REVIEW' }), nothing, district)
  fireEvent.click(screen.getByRole('radio', { name: '同意' }))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '突发严重困难户' }).checked).toBe(false)
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '因病' }).checked).toBe(true)
})

test('the words of a consequence name what happens, in both languages', () => {
  const base = { ground: '', reason: '', sendBackTo: null, missing: [], category: null }
  const back = consequenceOf(aFile({ step: 'TOWNSHIP_EXAMINATION' }), { ...base, decision: 'SEND_BACK', missing: ['收入证明'] }, 'zh', terms.zh)
  expect(back.points.join()).toMatch(/村级评议公示.*时限暂停.*收入证明/)
  const no = consequenceOf(aFile(), { ...base, decision: 'REJECT', ground: 'Below the standard', reason: 'Too much income.' }, 'en', terms.en)
  expect(no.points.join()).toMatch(/closed with a no.*Too much income/)
  const included = consequenceOf(aFile({ step: 'DISTRICT_REVIEW' }), { ...base, decision: 'APPROVE', category: '边缘易致贫户' }, 'zh', terms.zh)
  expect(included.points[0]).toContain('边缘易致贫户')
})

test('changes are told apart one by one', () => {
  const visit = { __typename: 'CaseVisit', id: 'v' } as CaseFileFragment['visits'][number]
  expect(changesOf(aFile(), aFile({ step: 'TOWNSHIP_EXAMINATION', visits: [visit] }), 'en', terms.en)).toEqual([
    'It moved to: Township examination', 'Visits recorded: 1',
  ])
  expect(changesOf(aFile(), aFile(), 'zh', terms.zh)).toEqual([])
})
