import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CaseFileFragment } from '../../../generated/graphql.ts'
import { aFile, Answering, secretary, show } from '../trial.tsx'
import { Actions } from './Actions.tsx'
import { ComparisonForm } from './forms/ComparisonForm.tsx'
import { AnswerForm } from './forms/VillageForms.tsx'

const nothing = () => undefined

function compared(recordedAt: string, explanation: string | null): CaseFileFragment {
  return aFile({
    comparison: {
      __typename: 'CaseComparison', departments: ['CIVIL_AFFAIRS'], hitCount: 1, unexplainedCount: explanation ? 0 : 1, recorderRole: 'VILLAGE_CADRE', recordedAt,
      hits: [{ __typename: 'ComparisonHit', department: 'CIVIL_AFFAIRS', finding: '名下有车', explanation }],
    } as CaseFileFragment['comparison'],
  })
}

test('a comparison that a colleague recorded meanwhile is not overwritten from an old form', async () => {
  const graph = new Answering({ RecordComparison: () => ({ recordComparison: { __typename: 'ComparisonRecorded' } }) })
  const form = (file: CaseFileFragment) => <ComparisonForm file={file} version={1} refresh={nothing} done={nothing} />
  const page = show(form(compared('2026-11-20T01:00:00Z', null)), secretary, graph)
  page.again(form(compared('2026-11-20T02:00:00Z', '车已报废')))
  fireEvent.click(screen.getByRole('button', { name: '登记' }))
  expect(graph.asked).toHaveLength(0)
  fireEvent.click(screen.getByRole('button', { name: /采用现在的登记/ }))
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^说明/).value).toBe('车已报废')
  fireEvent.click(screen.getByRole('button', { name: '登记' }))
  await waitFor(() => expect(graph.asked).toHaveLength(1))
  expect(graph.asked[0]!.variables['input']).toMatchObject({ hits: [{ explanation: '车已报废' }] })
})

test('who records a comparison is told that the file has changed', () => {
  const may = [{ __typename: 'AvailableAction', action: 'RECORD_COMPARISON', allowed: true, reason: null }] as const
  const page = show(<Actions file={aFile({ availableActions: may })} refresh={nothing} />, secretary)
  const details = page.container.querySelector('details')!
  details.open = true
  fireEvent(details, new Event('toggle'))
  page.again(<Actions file={{ ...compared('2026-11-20T02:00:00Z', null), availableActions: may, version: 7 }} refresh={nothing} />)
  screen.getByText('重新登记了数据比对')
})

test('an answer is not given to an objection that somebody else has answered, nor to another in its place', () => {
  const objection = (id: string, answeredAt: string | null) => ({ __typename: 'CaseObjection', id, objection: `异议${id}`, recordedAt: 'x', answeredAt })
  const file = (...objections: ReturnType<typeof objection>[]) => aFile({ objections: objections as never })
  const graph = new Answering({})
  const form = (at: CaseFileFragment) => <AnswerForm file={at} version={1} refresh={nothing} done={nothing} />
  const page = show(form(file(objection('甲', null), objection('乙', null))), secretary, graph)
  fireEvent.change(screen.getByLabelText(/^答复/), { target: { value: '查过了' } })
  fireEvent.click(screen.getByRole('radio', { name: '异议不成立' }))
  page.again(form(file(objection('甲', '2026-11-20T01:00:00Z'), objection('乙', null))))
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(graph.asked).toHaveLength(0)
  const which = screen.getByLabelText<HTMLSelectElement>(/哪一项异议/)
  expect(which.value).toBe('')
  fireEvent.change(which, { target: { value: '乙' } })
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(graph.asked[0]!.variables['input']).toMatchObject({ objectionId: '乙', answer: '查过了' })
})
