import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Answering, secretary, show, township } from '../trial.tsx'
import { DeclarationForm, type Known } from './DeclarationForm.tsx'
import { DeclarePage } from './DeclarePage.tsx'

const known: Known = {
  __typename: 'Household', id: 'household', memberCount: 3, monitoring: null, cases: [], members: [],
  head: { __typename: 'HouseholdMember', id: 'head', name: '张三', phoneMasked: null },
  region: { __typename: 'Region', code: '62120211400106', name: '六组', level: 'VILLAGE_GROUP', parent: null },
}

const villages = new Answering({
  VillagesOf: () => ({ regions: [{ __typename: 'Region', code: '621202114001', name: '陶家湾村', parent: null }] }),
})

/** What one has to type, and what one has to pick; papers may follow later and are neither. */
function asked(page: HTMLElement) {
  const typed = page.querySelectorAll('input[type=text], input[type=date], input[type=search], textarea').length
  const ticks = [...page.querySelectorAll('input[type=checkbox]')].filter((tick) => !tick.closest('fieldset'))
  const picked = page.querySelectorAll('fieldset').length + page.querySelectorAll('select').length + ticks.length
  return { typed, picked }
}

test.each([
  ['a village cadre', secretary, { typed: 4, picked: 1 }],
  ['a township officer', township, { typed: 4, picked: 2 }],
])('of an unknown family %s is asked at most four typed and two picked things', (_, who, expected) => {
  const page = show(<DeclarationForm known={null} />, who, villages)
  expect(asked(page.container)).toEqual(expected)
  fireEvent.click(screen.getByText('户主没有身份证号'))
  expect(asked(page.container)).toEqual(expected)
})

test.each([secretary, township])('of a known family one typed and one picked thing is asked', (who) => {
  const page = show(<DeclarationForm known={known} />, who)
  expect(asked(page.container)).toEqual({ typed: 1, picked: 1 })
})

test('what is sent for a known family holds nothing that the service knows', async () => {
  const graph = new Answering({
    SubmitDeclaration: () => ({
      submitDeclaration: {
        __typename: 'DeclarationAccepted', joined: true, household: null,
        case: { __typename: 'Case', id: 'Q2FzZTox', version: 1, missing: [], publicStatus: { __typename: 'PublicStatus', step: 'VILLAGE_REVIEW', message: '村里正在办理。', dueBy: null } },
      },
    }),
    DeclarationHousehold: () => ({ household: known }),
  })
  show(<DeclarePage household="household" />, secretary, graph)
  fireEvent.click(screen.getByRole('checkbox', { name: '因病' }))
  fireEvent.change(screen.getByLabelText(/情况说明/), { target: { value: '住院花费大' } })
  fireEvent.click(screen.getByRole('button', { name: '提交申报' }))
  await screen.findByText('申报已受理')
  screen.getByText('村里正在办理。')
  const { requestId, ...input } = graph.asked.find((each) => each.name === 'SubmitDeclaration')!.variables['input'] as Record<string, unknown>
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
  expect(input).toEqual({
    regionCode: '621202114001', householdId: 'household', medium: 'VILLAGE_CADRE', causes: ['ILLNESS'], description: '住院花费大',
    commitmentSigned: false, evidenceIds: [],
  })
})

test('without a network it is kept on the device, and told when it was sent after all', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const graph = new Answering({ SubmitDeclaration: () => ({ down: true }) })
  show(<DeclarationForm known={known} />, secretary, graph)
  fireEvent.click(screen.getByRole('checkbox', { name: '因灾' }))
  fireEvent.change(screen.getByLabelText(/情况说明/), { target: { value: '房屋进水' } })
  fireEvent.click(screen.getByRole('button', { name: '提交申报' }))
  await screen.findByText('没有网络，申报已存在本机')
  graph.late = { submitDeclaration: { __typename: 'DeclarationAccepted', joined: true, household: null, case: null } }
  graph.back()
  await screen.findByText('申报已受理')
  expect(graph.asked).toHaveLength(1)
  vi.restoreAllMocks()
})

test('a browser that keeps nothing says so', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const graph = new Answering({ SubmitDeclaration: () => ({ down: true }) })
  graph.queued = [{ requestId: 'here', kept: false }]
  vi.spyOn(crypto, 'randomUUID').mockReturnValue('here' as ReturnType<typeof crypto.randomUUID>)
  show(<DeclarationForm known={known} />, secretary, graph)
  fireEvent.click(screen.getByRole('checkbox', { name: '因灾' }))
  fireEvent.change(screen.getByLabelText(/情况说明/), { target: { value: '房屋进水' } })
  fireEvent.click(screen.getByRole('button', { name: '提交申报' }))
  await screen.findByText('没有网络，申报还没有提交')
  expect(screen.queryByText(/已存在本机/)).toBeNull()
  vi.restoreAllMocks()
})

test('villages that cannot be read are asked for again, in place of an empty list', () => {
  let there = false
  const graph = new Answering({
    VillagesOf: () => (there ? { regions: [{ __typename: 'Region', code: '621202114001', name: '陶家湾村', parent: null }] } : { down: true }),
  })
  show(<DeclarationForm known={null} />, township, graph)
  expect(screen.queryByLabelText('所在村')).toBeNull()
  there = true
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  screen.getByRole('option', { name: '陶家湾村' })
})

test('a refusal stands at its field, and what was typed stays', async () => {
  const graph = new Answering({
    SubmitDeclaration: () => ({
      submitDeclaration: {
        __typename: 'Refusal', code: 'INVALID_INPUT', message: '填写有误。',
        violations: [{ __typename: 'Violation', field: 'household.idNumber', code: 'idNumber.checkDigit', message: '校验码不对。' }],
      },
    }),
  })
  show(<DeclarationForm known={null} />, secretary, graph)
  fireEvent.change(screen.getByLabelText('户主姓名'), { target: { value: '张三' } })
  fireEvent.change(screen.getByLabelText('户主身份证号'), { target: { value: '990019199012140011' } })
  fireEvent.click(screen.getByRole('checkbox', { name: '因病' }))
  fireEvent.change(screen.getByLabelText(/情况说明/), { target: { value: '住院' } })
  fireEvent.click(screen.getByRole('button', { name: '提交申报' }))
  await screen.findByText('填写有误。')
  const number = screen.getByLabelText<HTMLInputElement>('户主身份证号')
  expect(number.value).toBe('990019199012140011')
  expect(number.getAttribute('aria-invalid')).toBe('true')
})
