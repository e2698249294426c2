import { act, cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FundStateFragment } from '../../generated/graphql.ts'
import { figures } from '../testing/district.ts'
import { Stage } from '../testing/stage.tsx'
import { FundPanel, useFund } from './FundPanel.tsx'

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

let change: (state: FundStateFragment, day: string) => void

function Shown({ state, day }: { state: FundStateFragment; day: string }) {
  return <FundPanel region="621202" figures={state} fund={useFund(state, day)} day={day} />
}

const counted = figures().fund
const forecast = (asOf: string, runsOutOn: string, year = 2026) => ({ fund: { year, forecast: { asOf, days: 90, runsOutOn } } })
const passing = (millis: number) => act(() => vi.advanceTimersByTimeAsync(millis))
const shown = () => document.querySelector('.forecast')?.textContent

async function standing(answer: () => unknown): Promise<Stage> {
  const service = new Stage().answer('WallFund', answer)
  const { rerender } = service.show(<Shown state={counted} day="2026-11-23" />)
  change = (state, day) => rerender(service.framed(<Shown state={state} day={day} />))
  await passing(0)
  return service
}

test('the forecast is asked for again after a failure', async () => {
  const answers: unknown[] = ['INTERNAL', forecast('2026-11-23', '2027-03-01')]
  await standing(() => answers.shift())
  expect(shown()).toBeUndefined()
  await passing(5_000)
  expect(shown()).toBe('按近 90 天的进度 预计 2027-03-01 用完')
})

test('a new day asks for its own forecast, and says of an older one of when it is', async () => {
  let asOf = '2026-11-23'
  await standing(() => forecast(asOf, '2027-03-01'))
  asOf = '2026-11-24'
  change(counted, '2026-11-24')
  expect(shown()).toContain('数据截至 2026-11-23')
  await passing(2_000)
  expect(shown()).not.toContain('数据截至')
})

test('the forecast of another year is none', async () => {
  await standing(() => forecast('2026-12-31', '2027-03-01'))
  expect(shown()).toBeTruthy()
  change({ ...counted, year: 2027 }, '2027-01-01')
  expect(shown()).toBeUndefined()
})
