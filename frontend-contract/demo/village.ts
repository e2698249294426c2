import { randomUUID } from 'node:crypto'
import type { Cast, Fields } from './cast.ts'
import { VILLAGE } from './family.ts'
import { type People, TROUBLES } from './people.ts'

interface Warning {
  readonly id: string
  readonly version: number
}

/** What the sandbox calls the person behind `grid-monitor`. */
const MONITOR = '石桂香'

/** A monitor sees a family in trouble, and the warning makes its round. */
export async function aWarningGoesRound(cast: Cast, people: People, beat: () => Promise<void>): Promise<void> {
  const trouble = people.one(TROUBLES)
  const { warning, merged } = await cast.change<{ warning: Warning; merged: boolean }>(
    'grid-monitor', 'raiseWarning', 'WarningRaised', 'merged warning { id version }',
    {
      householdId: await someHousehold(cast, people), source: 'GRASSROOTS_VISIT', medium: 'VISIT', causes: trouble.causes,
      dimensions: trouble.dimensions, severity: people.one(['MODERATE', 'SERIOUS', 'CRITICAL']), description: trouble.words,
    },
  )
  // What joins an earlier warning waits with whoever has that one.
  if (merged) return
  let at = warning
  const legs: [string, Fields][] = [
    ['group-leader', { notes: '情况属实' }],
    ['village-cadre', { notes: '已入户' }],
    ['township-officer', { notes: '请区里协调' }],
    ['district-officer', { department: 'MEDICAL_INSURANCE' }],
    ['medical-insurance', { notes: '已按政策办理' }],
    ['township-officer', {}],
  ]
  for (const [persona, said] of legs.slice(0, 1 + people.upTo(legs.length))) {
    await beat()
    at = (await cast.change<{ warning: Warning }>(persona, 'forwardWarning', 'WarningForwarded', 'warning { id version }', {
      warningId: at.id, version: at.version, ...said,
    })).warning
  }
}

/** Somebody writes of a village on the net; the desk reports, the village looks, the desk answers. */
export async function anOpinionIsAnswered(cast: Cast, people: People, beat: () => Promise<void>): Promise<void> {
  const words = people.one(['停水半个月，老人只能去沟里挑水', '学校食堂饭菜太差', '滑坡后路断了，药买不到', '低保评议不公开'])
  const seen = 'report { id version }'
  const reported = await cast.change<{ report: Warning }>('opinion-desk', 'reportOpinion', 'OpinionReported', seen, {
    kind: people.one(['ONLINE', 'HOTLINE', 'MEDIA', 'PETITION']), text: `${words}（演示 ${people.upTo(100_000)}）`, regionCode: VILLAGE,
  })
  await beat()
  const assessed = await cast.change<{ report: Warning }>('village-cadre', 'assessOpinion', 'OpinionAssessed', seen, {
    reportId: reported.report.id, version: reported.report.version, founded: people.upTo(2) === 0, findings: '入户看过',
    dimensions: ['DRINKING_WATER'],
  })
  await beat()
  await cast.change('opinion-desk', 'answerOpinion', 'OpinionAnswered', seen, {
    reportId: assessed.report.id, version: assessed.report.version, answer: '已派人处理，感谢反映',
  })
}

/** The monitor goes from house to house. */
export async function theMonitorVisits(cast: Cast, people: People): Promise<void> {
  const { monitors } = await cast.ask<{ monitors: { edges: { node: { id: string; name: string } }[] } }>(
    'grid-monitor', `query($region: RegionCode!) { monitors(regionCode: $region, first: 50) { edges { node { id name } } } }`, { region: VILLAGE },
  )
  const own = monitors.edges.filter(({ node }) => node.name === MONITOR).map(({ node }) => node.id)
  const { visitDuties } = await cast.ask<{ visitDuties: { edges: { node: { household: { id: string; members: { id: string }[] } } }[] } }>(
    'grid-monitor',
    `query($region: RegionCode!, $own: [ID!]) { visitDuties(regionCode: $region, filter: { monitorIds: $own }, first: 40) {
      edges { node { household { id members { id } } } } } }`,
    { region: VILLAGE, own },
  )
  const { household } = people.one(visitDuties.edges).node
  await cast.change('grid-monitor', 'recordVisits', 'VisitsRecorded', 'recorded', {
    visits: [{
      key: randomUUID(), householdId: household.id, visitedOn: await cast.today(), presentMemberIds: household.members.slice(0, 1).map(({ id }) => id),
      secureDimensions: ['FOOD', 'CLOTHING'], notes: '一切正常',
    }],
  })
}

async function someHousehold(cast: Cast, people: People): Promise<string> {
  const { households } = await cast.ask<{ households: { edges: { node: { id: string } }[] } }>(
    'grid-monitor', `query($region: RegionCode!) { households(regionCode: $region, first: 50) { edges { node { id } } } }`, { region: VILLAGE },
  )
  return people.one(households.edges).node.id
}
