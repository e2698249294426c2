import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Stage } from '../testing/stage.tsx'
import { TrendPanel } from './TrendPanel.tsx'
import { formatOf } from '../parts/format.ts'
import { penOf, PICTURES, pointOf, span } from './trends.ts'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const points = [
  { from: '2026-11-09', to: '2026-11-15', value: 30, amount: null },
  { from: '2026-11-16', to: '2026-11-22', value: 51, amount: null },
]

test('a trend is a table too, the newest first', async () => {
  const service = new Stage().answer('WallTrend', ({ figure }: { figure: string }) => ({ trend: { figure, unit: 'warnings', kind: 'FLOW', points } }))
  service.show(<TrendPanel region="621202" day="2026-11-22" />)
  await userEvent.click(screen.getByRole('button', { name: '表格' }))
  const rows = (await screen.findAllByRole('row')).map((row) => row.textContent)
  expect(rows).toEqual(['时段新增办结', '2026-11-16 – 2026-11-225151', '2026-11-09 – 2026-11-153030'])
  expect(service.asked.map(({ variables }) => variables)).toContainEqual(
    { region: '621202', figure: 'WARNINGS_RAISED', grain: 'WEEK', from: '2026-05-25', to: '2026-11-22' },
  )
})

test('money keeps its fen in the table, and its hundredths in the picture', async () => {
  const paid = [{ from: '2026-11-01', to: '2026-11-22', value: null, amount: '4800.00' }]
  const service = new Stage().answer('WallTrend', ({ figure }: { figure: string }) => ({ trend: { figure, unit: 'yuan', kind: 'FLOW', points: paid } }))
  service.show(<TrendPanel region="621202" day="2026-11-22" />)
  await userEvent.click(screen.getByRole('button', { name: '表格' }))
  await userEvent.click(screen.getByRole('button', { name: '资金' }))
  expect(await screen.findByRole('columnheader', { name: '拨付（元）' })).toBeTruthy()
  expect(screen.getAllByRole('row').at(-1)!.textContent).toContain('4,800.00')
  const { fund, warnings } = PICTURES
  expect(penOf(fund, formatOf('zh'))(pointOf(paid[0]!, fund))).toBe('0.48')
  expect(penOf(warnings, formatOf('zh'))(pointOf(points[1]!, warnings))).toBe('51')
})

test('a trend that cannot be read says so, and can be asked again', async () => {
  const service = new Stage().answer('WallTrend', () => 'INTERNAL')
  service.show(<TrendPanel region="621202" day="2026-11-22" />)
  await screen.findByRole('alert')
  const before = service.asked.length
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(service.asked.length).toBeGreaterThan(before)
})

test('weeks begin on Monday and months on their first, up to the day', () => {
  expect(span('2026-11-23', 'WEEK')).toEqual({ from: '2026-06-01', to: '2026-11-23' })
  expect(span('2026-11-22', 'WEEK')).toEqual({ from: '2026-05-25', to: '2026-11-22' })
  expect(span('2026-01-31', 'MONTH')).toEqual({ from: '2025-02-01', to: '2026-01-31' })
})
