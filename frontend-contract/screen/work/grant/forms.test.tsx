import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { GrantFileFragment } from '../../../generated/graphql.ts'
import { aFile, Answering, show, somebody } from '../trial.tsx'
import { CompleteForm } from '../case/forms/FileForms.tsx'
import { aGrant } from './aGrant.ts'
import { ReallocateForm, ReturnForm } from './GrantForms.tsx'

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
})

const officer = somebody('FUND_OFFICER', '621202', 'DISTRICT')
const nothing = () => undefined

function payment(id: string, status: 'FAILED' | 'CONFIRMED') {
  return {
    __typename: 'GrantPayment', id, number: 1, amount: '8000.00', status, bankAccountMasked: '6228****1234', allocatedAt: '2026-11-12T01:20:00Z',
    settledAt: null, reference: null, failure: null,
  } as GrantFileFragment['payments'][number]
}

const grant = aGrant({ payments: [payment('p', 'FAILED')] })

test('half an account does not send the money to the old one', () => {
  const graph = new Answering({})
  show(<ReallocateForm grant={grant} version={4} refresh={nothing} done={nothing} />, officer, graph)
  fireEvent.change(screen.getByLabelText(/户名/), { target: { value: '张三' } })
  fireEvent.click(screen.getByRole('button', { name: '重新拨付' }))
  expect(screen.getByLabelText(/银行账号/).getAttribute('aria-invalid')).toBe('true')
  expect(document.querySelector('dialog')).toBeNull()
  expect(graph.asked).toHaveLength(0)
})

test.each([
  ['', '', '6228****1234', null],
  ['622848001', '李四', '622848001 李四', { account: '622848001', holder: '李四' }],
])('before money is sent again it is said how much, and to which account (%s)', async (account, holder, said, payee) => {
  const graph = new Answering({ ReallocateGrant: () => ({ reallocateGrant: { __typename: 'GrantReallocated' } }) })
  show(<ReallocateForm grant={grant} version={4} refresh={nothing} done={nothing} />, officer, graph)
  fireEvent.change(screen.getByLabelText(/银行账号/), { target: { value: account } })
  fireEvent.change(screen.getByLabelText(/户名/), { target: { value: holder } })
  fireEvent.click(screen.getByRole('button', { name: '重新拨付' }))
  const dialog = document.querySelector('dialog')!
  expect(dialog.textContent).toContain('8,000 元')
  expect(dialog.textContent).toContain(said)
  fireEvent.click(within(dialog).getAllByRole('button', { hidden: true }).at(-1)!)
  await waitFor(() => expect(graph.asked).toHaveLength(1))
  expect(graph.asked[0]!.variables['input']).toMatchObject({ paymentId: 'p', payee })
})

const fault = (field: string) => ({
  __typename: 'Refusal', code: 'INVALID_INPUT', message: '填写有误。', violations: [{ __typename: 'Violation', field, code: 'x', message: '不对。' }],
})

const invalid = () => [...document.querySelectorAll<HTMLElement>('[aria-invalid=true]')].map((each) => (each as HTMLInputElement).value)

test('a fault of a reference stands at its field, whatever was left empty before it', async () => {
  const graph = new Answering({ ReturnGrant: () => ({ returnGrant: fault('givenBack[0].reference') }) })
  const arrived = aGrant({ payments: [payment('one', 'CONFIRMED'), payment('two', 'CONFIRMED')] })
  show(<ReturnForm grant={arrived} version={4} refresh={nothing} done={nothing} />, officer, graph)
  fireEvent.change(screen.getByLabelText(/退回原因/), { target: { value: 'OTHER' } })
  fireEvent.change(screen.getByLabelText(/原因说明/), { target: { value: '多付' } })
  fireEvent.change(screen.getAllByLabelText(/银行流水号/)[1]!, { target: { value: 'B2' } })
  fireEvent.click(screen.getAllByRole('button').at(-1)!)
  fireEvent.click(within(document.querySelector('dialog')!).getAllByRole('button', { hidden: true }).at(-1)!)
  await screen.findByText('填写有误。')
  expect(invalid()).toEqual(['B2'])
})

test('a fault of an identity number stands at its member', async () => {
  const graph = new Answering({ CompleteApplication: () => ({ completeApplication: fault('idNumbers[0].idNumber') }) })
  const member = (id: string) => ({ __typename: 'HouseholdMember', id, name: id, idNumberMasked: null, relation: 'CHILD', birthDate: null, sex: null, labour: null })
  const file = aFile({ household: { ...aFile().household!, members: [member('甲'), member('乙')] as never } })
  show(<CompleteForm file={file} version={1} refresh={nothing} done={nothing} />, officer, graph)
  fireEvent.change(screen.getByLabelText(/乙 的身份证号/), { target: { value: '123' } })
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  await screen.findByText('填写有误。')
  expect(invalid()).toEqual(['123'])
})
