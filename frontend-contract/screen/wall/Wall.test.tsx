import axe from 'axe-core'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { OpenWarningFragment } from '../../generated/graphql.ts'
import { figures, pipeline, township, warning } from '../testing/district.ts'
import { Stage } from '../testing/stage.tsx'
import { Ring } from './ring.ts'
import type * as risks from './risk.ts'
import { risk } from './risk.ts'
import { Wall } from './Wall.tsx'
import { KEPT_CHANGES } from './WallStore.ts'

// Each tile asks this for its level when it is drawn: so draws can be counted.
vi.mock('./risk.ts', async (original) => {
  const real = await original<typeof risks>()
  return { ...real, risk: vi.fn(real.risk) }
})

const viewer = (role = 'SCREEN', region: object | null = { code: '621202', name: '武都区', level: 'DISTRICT' }) => (
  { viewer: { subject: 's', roles: [role], region } }
)

const grave = warning('b', {
  severity: 'CRITICAL', causes: ['ILLNESS', 'DISABILITY'],
  holder: { role: 'TOWNSHIP_CADRE', vacantRole: 'VILLAGE_CADRE', region: { name: '柏林镇' } } as OpenWarningFragment['holder'],
})

function stage(): Stage {
  return new Stage()
    .answer('ScreenViewer', () => viewer())
    .answer('WallWarnings', () => ({ warnings: { edges: [{ node: warning('a') }, { node: grave }] } }))
    .answer('WallFund', () => ({ fund: null }))
}

async function standing(service = stage()): Promise<Stage> {
  service.show(<Wall />)
  await waitFor(() => service.streams.has('WallFiguresUpdated') || expect.fail())
  act(() => service.say('WallFiguresUpdated', { dashboardUpdated: figures() }))
  await screen.findByRole('button', { name: /户b/ })
  return service
}

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '#/')
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('the wall', () => {
  test('shows a rate with what it is out of, and each figure leads to its rows', async () => {
    await standing()
    const ever = screen.getByRole('link', { name: /^累计监测 13,785/ })
    expect(ever.getAttribute('href')).toBe('#/list/monitoringObjects?region=621202')
    expect(screen.getByText('9,746 / 13,785')).toBeTruthy()
    const step = screen.getByRole('link', { name: /^村级评议公示 23/ })
    expect(step.getAttribute('href')).toContain('steps=VILLAGE_REVIEW')
  })

  test('changes a figure in place, and leaves what is equal undrawn', async () => {
    const service = await standing()
    const ever = screen.getByRole('link', { name: /^累计监测 13,785/ })
    vi.mocked(risk).mockClear()
    act(() => service.say('WallFiguresUpdated', { dashboardUpdated: figures({ cases: { ...pipeline(), received: 448 } }) }))
    expect(screen.getByRole('link', { name: /^识别申请 448/ })).toBeTruthy()
    expect(screen.getByRole('link', { name: /^累计监测 13,785/ })).toBe(ever)
    expect(risk).not.toHaveBeenCalled()
  })

  test('lists what is gravest first, brings in what is raised and lets go what is settled', async () => {
    const service = await standing()
    const names = () => within(screen.getByRole('list', { name: '风险预警' })).getAllByRole('button').map((row) => row.textContent)
    expect(names()[0]).toContain('户b')
    const envelope = { cursor: 'c', occurredAt: '2026-11-23T01:00:00Z', region: { code: '621202114', name: '柏林镇' } }
    act(() => {
      service.say('WallWarningRaised', {
        warningRaised: { ...envelope, severity: 'CRITICAL', source: 'GRASSROOTS_VISIT', warning: warning('c', { severity: 'CRITICAL', raisedAt: '2026-11-23T01:00:00Z' }) },
      })
      service.say('WallWarningChanged', { warningChanged: { ...envelope, kind: 'SETTLED', warning: warning('a', { status: 'SETTLED', version: 2 }) } })
    })
    await waitFor(() => expect(names()[0]).toContain('户c'))
    expect(names().join()).not.toContain('户a')
    expect(service.streams.get('WallWarningRaised')!.variables).toMatchObject({ after: 'p1' })
  })

  test('draws a burst of events once and remembers no more of them than its ring holds', async () => {
    const service = await standing()
    const drawn = vi.spyOn(Ring.prototype, 'all')
    act(() => {
      for (let event = 0; event < 3_000; event++) {
        service.say('WallGridChanged', {
          gridChanged: { cursor: `g${event}`, occurredAt: '2026-11-23T01:00:00Z', region: { code: '621202114', name: '柏林镇' }, kind: 'VISITED' },
        })
      }
    })
    await waitFor(() => expect(screen.getByRole('list', { name: '动态' }).children.length).toBe(KEPT_CHANGES))
    expect(drawn).toHaveBeenCalledTimes(1)
  })

  test('tells who does not see it how many warnings are new, and where the gravest is', async () => {
    const service = await standing()
    const region = { code: '62120211400101', name: '一组', parent: { name: '陶家湾村' } }
    act(() => {
      for (const severity of ['CRITICAL', 'MINOR', 'MINOR', 'MINOR', 'MINOR', 'MINOR', 'MINOR'] as const) {
        service.say('WallWarningRaised', {
          warningRaised: {
            cursor: crypto.randomUUID(), occurredAt: '2026-11-23T01:00:00Z', region, severity, source: 'GRASSROOTS_VISIT',
            warning: warning(crypto.randomUUID(), { severity }),
          },
        })
      }
    })
    expect(await screen.findByText('新预警 7 条, 最高等级 红色: 柏林镇 陶家湾村')).toBeTruthy()
    const line = within(screen.getByRole('list', { name: '动态' })).getAllByRole('listitem')[0]!
    expect(line.textContent).toContain('柏林镇 陶家湾村')
  })

  test('dates what did not happen today', async () => {
    const service = await standing()
    for (const occurredAt of ['2026-11-20T01:00:00Z', '2026-11-23T01:00:00Z']) {
      const region = { code: '621202114', name: '柏林镇', parent: null }
      act(() => service.say('WallGridChanged', { gridChanged: { cursor: occurredAt, occurredAt, region, kind: 'VISITED' } }))
    }
    expect((await screen.findByText('09:00:00')).tagName).toBe('TIME')
    expect(screen.getByText('11-20 09:00')).toBeTruthy()
  })

  test('follows the chosen township, and Escape goes up again', async () => {
    history.replaceState(null, '', '#/?region=621202114')
    const service = stage()
    service.show(<Wall />)
    await waitFor(() => expect(service.streams.get('WallFiguresUpdated')?.variables).toEqual({ region: '621202114' }))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(service.streams.get('WallFiguresUpdated')?.variables).toEqual({ region: '621202' }))
  })

  test('goes from tile to tile by the arrows', async () => {
    await standing()
    const first = screen.getByRole('link', { name: /钟楼街道/ })
    act(() => first.focus())
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement?.textContent).toContain('柏林镇')
    expect(first.getAttribute('tabindex')).toBe('-1')
  })

  test('speaks English at a press, in the title too', async () => {
    await standing()
    await userEvent.click(screen.getByRole('button', { name: 'Switch to English' }))
    expect(screen.getByRole('heading', { name: 'Approval pipeline' })).toBeTruthy()
    expect(document.title).toContain('Poverty-return watch')
    expect(screen.getByText(/Illness, Disability/)).toBeTruthy()
    expect(screen.getByText('柏林镇 Township cadre (for a vacant Village cadre)')).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
  })

  test('keeps its figures while it reconnects, and says how old they are', async () => {
    const service = await standing()
    act(() => service.connection.set({ ...service.connection.get(), status: 'reconnecting', heardAt: Date.now() - 65_000 }))
    expect(screen.getByText('正在重连')).toBeTruthy()
    expect(screen.getByText('所示为 1 分钟 前')).toBeTruthy()
    expect(screen.getByRole('link', { name: /^累计监测 13,785/ })).toBeTruthy()
  })

  test('says so when its figures are no longer brought up to date', async () => {
    const service = await standing()
    expect(screen.getByText('实时')).toBeTruthy()
    act(() => service.fail('WallFiguresUpdated', 'INTERNAL'))
    expect(screen.getByText('暂停更新').parentElement!.className).toContain('away')
    expect(screen.queryByText('实时')).toBeNull()
    expect(screen.getByRole('link', { name: /^累计监测 13,785/ })).toBeTruthy()
  })

  test('keeps nothing of a region that is no longer for whoever looks', async () => {
    const service = await standing()
    act(() => service.fail('WallFiguresUpdated', 'NOT_VISIBLE'))
    expect(screen.getByRole('alert').textContent).toContain('不在您的管辖范围')
    expect(document.body.textContent).not.toContain('柏林镇')
    expect(document.body.textContent).not.toContain('户b')
  })

  test('leaves the wall standing where one part fails', async () => {
    await standing(stage().answer('WallWarnings', () => 'INTERNAL').answer('ScreenViewer', () => viewer())).catch(() => undefined)
    await screen.findByRole('alert')
    expect(screen.getByRole('link', { name: /^累计监测 13,785/ })).toBeTruthy()
  })

  test('says of a foreign region that it is foreign, and shows the way home', async () => {
    history.replaceState(null, '', '#/?region=621221')
    const service = stage()
    service.show(<Wall />)
    await waitFor(() => service.streams.has('WallFiguresUpdated') || expect.fail())
    act(() => service.fail('WallFiguresUpdated', 'NOT_VISIBLE'))
    expect(screen.getByRole('alert').textContent).toContain('不在您的管辖范围')
    expect(screen.getByRole('link').getAttribute('href')).toBe('#/?region=621202')
  })

  test('is not for every post: the others go on to their tasks', async () => {
    stage().answer('ScreenViewer', () => viewer('INSURER', null)).show(<Wall />)
    await waitFor(() => expect(location.hash).toBe('#/tasks'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('that cannot be shown leaves the ways to work, to the other language and out', async () => {
    stage().answer('ScreenViewer', () => viewer('LEADER', null)).show(<Wall />)
    expect((await screen.findByRole('link', { name: '我的待办' })).getAttribute('href')).toBe('#/tasks')
    expect(await screen.findByRole('button', { name: '退出登录' })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Switch to English' }))
    expect(screen.getByRole('alert').textContent).toContain('outside yours')
  })

  test('says so where there is nothing', async () => {
    const service = stage().answer('WallWarnings', () => ({ warnings: { edges: [] } }))
    service.show(<Wall />)
    await waitFor(() => service.streams.has('WallFiguresUpdated') || expect.fail())
    act(() => service.say('WallFiguresUpdated', { dashboardUpdated: figures({ children: [] }) }))
    expect(await screen.findByText('没有待处置的预警')).toBeTruthy()
    expect(screen.getByText('自打开以来还没有变动')).toBeTruthy()
    expect(screen.getByText('该区划没有下级区划')).toBeTruthy()
  })

  test('has no fault that axe finds, in either language', async () => {
    const service = await standing()
    act(() => service.say('WallFiguresUpdated', { dashboardUpdated: figures({ children: [township('621202', '武都区', 1), township('621202114', '柏林镇', 2)] }) }))
    for (const language of ['Switch to English', '切换为中文']) {
      const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
      await userEvent.click(screen.getByRole('button', { name: language }))
    }
  }, 30_000)
})
