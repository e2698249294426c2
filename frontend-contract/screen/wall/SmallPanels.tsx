import { memo } from 'react'
import type { GridCoverageFragment, OpinionLoadFragment } from '../../generated/graphql.ts'
import { Bar } from '../parts/Bar.tsx'
import { Figure } from '../parts/Figure.tsx'
import { useFormat } from '../parts/format.ts'
import { Panel } from '../parts/Panel.tsx'
import { Skeleton } from '../parts/State.tsx'
import { useWords } from '../words/words.tsx'
import { Overdue } from './CasesPanel.tsx'
import { rowsOf } from './rows.ts'
import { wallWords } from './words.ts'

const UNANSWERED = { statuses: 'REPORTED,ASSESSED' }

/** Reports of public opinion that wait for an answer. */
export const OpinionPanel = memo(function OpinionPanel({ region, opinion }: { region: string; opinion: OpinionLoadFragment | null }) {
  const say = useWords(wallWords)
  const format = useFormat()
  return (
    <Panel title={say.opinion} area="opinion">
      {!opinion ? <Skeleton lines={2} /> : (
        <dl className="stack">
          <div>
            <dt>{say.waiting}</dt>
            <dd><Figure size="large" value={format.count(opinion.open)} unit={say.cases} href={rowsOf('opinionReports', region, UNANSWERED)} label={say.waiting} /></dd>
            <dd><Overdue count={opinion.overdue} href={rowsOf('opinionReports', region, { ...UNANSWERED, overdue: true })} /></dd>
          </div>
        </dl>
      )}
    </Panel>
  )
})

/** Whether the network looks: teams, monitors, visits, and who was not visited. */
export const GridPanel = memo(function GridPanel({ region, grid, monitored }: {
  region: string
  grid: GridCoverageFragment | null
  /** Households under monitoring now. */
  monitored: number
}) {
  const say = useWords(wallWords)
  const format = useFormat()
  return (
    <Panel title={say.grid} area="grid">
      {!grid ? <Skeleton lines={3} /> : (
        <>
          <p className="key-line">
            <Figure size="small" value={format.count(grid.teams)} unit={say.teamCount} href={rowsOf('teams', region)} />
            <Figure size="small" value={format.count(grid.monitors)} unit={say.monitorCount} href={rowsOf('monitors', region)} />
          </p>
          <dl className="duo">
            <div>
              <dt>{say.visited}</dt>
              <dd>
                <Figure size="normal" value={format.count(grid.gridVisitsLast30Days)} unit={say.visits} label={say.visited}
                  href={rowsOf('visits', region, { from: grid.visitsFrom, until: grid.visitsUntil, met: true })} />{' '}
                <Figure size="small" value={`+ ${format.count(grid.caseVisitsLast30Days)}`} unit={say.caseVisits} label={say.caseVisits}
                  href={rowsOf('caseVisits', region, { from: grid.visitsFrom, until: grid.visitsUntil })} />
              </dd>
            </div>
            <div>
              <dt>{say.unvisited}</dt>
              <dd>
                <Figure size="normal" value={format.count(grid.householdsUnvisited)} unit={say.householdsShort} tone={grid.householdsUnvisited ? undefined : 'quiet'}
                  href={rowsOf('visitDuties', region, { underMonitoring: true, unvisitedSince: grid.visitsFrom })} label={say.unvisited} />
              </dd>
            </div>
          </dl>
          <Bar stretches={[
            { name: 'visited', share: monitored - grid.householdsUnvisited, fill: 'good' },
            { name: 'unvisited', share: grid.householdsUnvisited, fill: 'risk-high' },
          ]} />
          <p className="key-note">
            {say.coverage} <b>{format.share(monitored === 0 ? null : 1 - grid.householdsUnvisited / monitored)}</b> {say.ofMonitored(format.count(monitored))}
          </p>
        </>
      )}
    </Panel>
  )
})
