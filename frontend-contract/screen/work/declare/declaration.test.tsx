import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
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
  const page = show(<DeclarationForm known={null} done={() => undefined} />, who, villages)
  expect(asked(page.container)).toEqual(expected)
  fireEvent.click(screen.getByText('户主没有身份证号'))
  expect(asked(page.container)).toEqual(expected)
})

test.each([secretary, township])('of a known family one typed and one picked thing is asked', (who) => {
  const page = show(<DeclarationForm known={known} done={() => undefined} />, who)
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

test('without a network it says so, keeps what was typed, and sends it once when pressed again', async () => {
  let down = true
  const graph = new Answering({
    SubmitDeclaration: () => down ? { down: true } : {
      submitDeclaration: { __typename: 'DeclarationAccepted', joined: false, household: null, case: null },
    },
  })
  show(<DeclarationForm known={known} done={() => undefined} />, secretary, graph)
  fireEvent.click(screen.getByRole('checkbox', { name: '因灾' }))
  fireEvent.change(screen.getByLabelText(/情况说明/), { target: { value: '房屋进水' } })
  fireEvent.click(screen.getByRole('button', { name: '提交申报' }))
  await screen.findByText(/没有网络，还没有提交/)
  expect(screen.getByLabelText<HTMLTextAreaElement>(/情况说明/).value).toBe('房屋进水')
  down = false
  fireEvent.click(screen.getByRole('button', { name: '提交申报' }))
  await waitFor(() => expect(graph.asked).toHaveLength(2))
  const keys = graph.asked.map((each) => (each.variables['input'] as { requestId: string }).requestId)
  expect(keys[0]).toBe(keys[1])
})
