import axe from 'axe-core'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Stage } from '../testing/stage.tsx'
import { filterOf, FILTERS } from './filters.ts'
import { ListPage } from './ListPage.tsx'

const place = { code: '62120211400101', name: '一组', parent: { name: '陶家湾村', parent: { name: '柏林镇' } } }

function row(id: string) {
  return {
    node: {
      id, kind: 'IDENTIFICATION', region: place, household: { memberCount: 4, head: { name: `${id}*` } }, medium: 'MINI_PROGRAM',
      step: 'VILLAGE_REVIEW', status: 'OPEN', overdue: true, holder: { role: 'VILLAGE_CADRE', region: { name: '陶家湾村' } },
      dueAt: '2026-11-24T10:00:00Z', submittedAt: '2026-11-20T02:00:00Z', closedAt: null,
    },
  }
}

function stage(): Stage {
  return new Stage()
    .answer('ListRegion', () => ({ region: { code: '621202', name: '武都区', dataNotice: null, parent: null } }))
    .answer('ListCases', ({ after }: { after: string | null }) => ({
      cases: {
        totalCount: 73, pageInfo: { hasNextPage: after === null, endCursor: after === null ? 'e1' : 'e2' },
        edges: after === null ? [row('a'), row('b')] : [row('c')],
      },
    }))
}

function at(address: string) {
  history.replaceState(null, '', `#${address}`)
  return stage()
}

beforeEach(() => localStorage.clear())
afterEach(cleanup)

describe('the rows behind a figure', () => {
  test('are those of the filter in the address, and as many', async () => {
    const service = at('/list/cases?region=621202&kinds=IDENTIFICATION&statuses=OPEN&overdue=true&nonsense=1')
    service.show(<ListPage name="cases" />)
    expect(await screen.findByRole('link', { name: /a\*/ })).toBeTruthy()
    expect(screen.getByText('73')).toBeTruthy()
    expect(service.asked.find(({ name }) => name === 'ListCases')!.variables).toEqual({
      region: '621202', first: 50, after: null, filter: { kinds: ['IDENTIFICATION'], statuses: ['OPEN'], overdue: true },
    })
    expect(screen.getByRole('link', { name: /a\*/ }).getAttribute('href')).toBe('#/case/a')
    expect(document.title).toBe('武都区 审批档案')
  })

  test('go on by key, behind the last row', async () => {
    const service = at('/list/cases?region=621202')
    service.show(<ListPage name="cases" />)
    await userEvent.click(await screen.findByRole('button', { name: '再显示 50 条' }))
    expect(await screen.findByRole('link', { name: /c\*/ })).toBeTruthy()
    expect(service.asked.some(({ variables }) => variables?.['after'] === 'e1')).toBe(true)
    expect(screen.queryByRole('button', { name: '再显示 50 条' })).toBeNull()
  })

  test('are all there after a refresh, though one was put in before the others', async () => {
    let ids = ['a', 'b', 'c']
    const service = at('/list/cases?region=621202').answer('ListCases', ({ after }: { after: string | null }) => {
      const from = after === null ? 0 : ids.indexOf(after) + 1
      const page = ids.slice(from, from + 2)
      return {
        cases: {
          totalCount: ids.length, pageInfo: { hasNextPage: from + 2 < ids.length, endCursor: page.at(-1)! }, edges: page.map(row),
        },
      }
    })
    service.show(<ListPage name="cases" />, service.cached())
    const more = async () => userEvent.click(await screen.findByRole('button', { name: '再显示 50 条' }))
    const named = () => screen.getAllByRole('link', { name: /\*/ }).map((link) => link.textContent![0])
    await more()
    await waitFor(() => expect(named()).toEqual(['a', 'b', 'c']))
    ids = ['new', 'a', 'b', 'c']
    await userEvent.click(screen.getByRole('button', { name: '刷新' }))
    await waitFor(() => expect(named()).toEqual(['n', 'a']))
    await more()
    await waitFor(() => expect(named()).toEqual(['n', 'a', 'b', 'c']))
  })

  test('keep the focus where their order was chosen', async () => {
    at('/list/cases?region=621202').show(<ListPage name="cases" />)
    const order = await screen.findByRole('combobox')
    order.focus()
    await userEvent.selectOptions(order, 'DUE_FIRST')
    await waitFor(() => expect(location.hash).toContain('orderBy=DUE_FIRST'))
    expect(document.activeElement).toBe(screen.getByRole('combobox'))
    expect(document.activeElement).toBe(order)
  })

  test('are sorted as the graph can, and lose a condition at a press', async () => {
    const service = at('/list/cases?region=621202&statuses=OPEN')
    service.show(<ListPage name="cases" />)
    await userEvent.selectOptions(await screen.findByRole('combobox'), 'DUE_FIRST')
    await waitFor(() => expect(location.hash).toContain('orderBy=DUE_FIRST'))
    expect(service.asked.at(-1)!.variables).toMatchObject({ orderBy: 'DUE_FIRST' })
    await userEvent.click(screen.getByRole('button', { name: '去掉条件：状态：办理中' }))
    await waitFor(() => expect(location.hash).not.toContain('statuses'))
  })

  test('say why they are not there', async () => {
    const service = at('/list/cases?region=621202').answer('ListCases', () => 'FORBIDDEN')
    service.show(<ListPage name="cases" />)
    expect((await screen.findByRole('alert')).textContent).toContain('无权')
    cleanup()
    at('/list/cases?region=621202').answer('ListCases', () => ({
      cases: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] },
    })).show(<ListPage name="cases" />)
    expect(await screen.findByText('没有符合条件的记录')).toBeTruthy()
  })

  test('have no fault that axe finds', async () => {
    at('/list/cases?region=621202&statuses=OPEN').show(<ListPage name="cases" />)
    await screen.findByRole('link', { name: /a\*/ })
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  }, 30_000)
})

test('a filter takes what its list knows and leaves the rest', () => {
  const filter = filterOf(new URLSearchParams('statuses=OPEN,NOPE&severities=NOPE&overdue=perhaps&hops=TOWNSHIP&region=1'), FILTERS.warnings)
  expect(filter).toEqual({ statuses: ['OPEN'], hops: ['TOWNSHIP'] })
  expect(filterOf(new URLSearchParams('year=2026&promised=true'), FILTERS.grants)).toEqual({ year: 2026, promised: true })
  expect(filterOf(new URLSearchParams('from=2026-11-01&until=tomorrow'), FILTERS.visits)).toEqual({ from: '2026-11-01' })
})
