import { memo } from 'react'
import type { CasePipelineFragment, HelpLackingFragment } from '../../generated/graphql.ts'
import { Figure } from '../parts/Figure.tsx'
import { useFormat } from '../parts/format.ts'
import { Panel } from '../parts/Panel.tsx'
import { Skeleton } from '../parts/State.tsx'
import { caseStep, useTerm } from '../words/brief.ts'
import { useWords } from '../words/words.tsx'
import { rowsOf } from './rows.ts'
import { wallWords } from './words.ts'

const OPEN = { kinds: 'IDENTIFICATION', statuses: 'OPEN' }

/** How many applications wait at each step, and which of them too long. */
export const CasesPanel = memo(function CasesPanel({ region, cases }: { region: string; cases: CasePipelineFragment | null }) {
  const say = useWords(wallWords)
  const term = useTerm()
  const format = useFormat()
  const most = Math.max(1, ...(cases?.byStep.map((step) => step.open) ?? []))
  return (
    <Panel title={say.pipeline} area="cases" aside={cases && (
      <span className="head-figures">
        <Figure size="small" value={format.count(cases.undecided)} unit={say.open} href={rowsOf('cases', region, OPEN)} label={say.undecided} />
        <Overdue count={cases.overdue} href={rowsOf('cases', region, { ...OPEN, overdue: true })} />
      </span>
    )}>
      {!cases ? <Skeleton lines={5} /> : (
        <ol className="pipeline">
          {cases.byStep.map(({ step, open, overdue }) => (
            <li key={step}>
              <span className="pipeline-step">{term(caseStep, step)}</span>
              <span className="pipeline-track" aria-hidden="true">
                <span style={{ width: `${(100 * (open - overdue)) / most}%` }} />
                <span className="is-overdue" style={{ width: `${(100 * overdue) / most}%` }} />
              </span>
              <Figure size="small" value={format.count(open)} href={rowsOf('cases', region, { ...OPEN, steps: step })} label={term(caseStep, step)} />
              <Overdue count={overdue} href={rowsOf('cases', region, { ...OPEN, steps: step, overdue: true })} />
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
})

/** How many are late: red with its word, or a quiet dash for none. */
export function Overdue({ count, href }: { count: number; href: string }) {
  const say = useWords(wallWords)
  const format = useFormat()
  if (count === 0) return <span className="overdue overdue-none" title={say.noneOverdue}>–</span>
  return (
    <a className="overdue" href={`#${href}`}>
      {say.overdue} <b>{format.count(count)}</b>
    </a>
  )
}

/** What those under monitoring still lack. */
export const HelpPanel = memo(function HelpPanel({ region, measures }: { region: string; measures: HelpLackingFragment | null }) {
  const say = useWords(wallWords)
  const format = useFormat()
  return (
    <Panel title={say.help} area="help">
      {!measures ? <Skeleton lines={2} /> : (
        <dl className="trio">
          <div>
            <dt>{say.withoutHelper}</dt>
            <dd><Lacking value={measures.withoutHelper} unit={say.households} href={rowsOf('monitoringObjects', region, { withoutHelper: true })} format={format.count} /></dd>
          </div>
          <div>
            <dt>{say.withoutMeasure}</dt>
            <dd><Lacking value={measures.withoutMeasure} unit={say.households} href={rowsOf('monitoringObjects', region, { withoutMeasure: true })} format={format.count} /></dd>
          </div>
          <div>
            <dt>{say.measuresOverdue}</dt>
            <dd><Lacking value={measures.overdue} unit={say.items} href={rowsOf('measures', region, { statuses: 'OVERDUE', underMonitoring: true })} format={format.count} /></dd>
          </div>
        </dl>
      )}
    </Panel>
  )
})

function Lacking({ value, unit, href, format }: { value: number; unit: string; href: string; format: (value: number) => string }) {
  return <Figure size="normal" value={format(value)} unit={unit} href={href} tone={value === 0 ? 'quiet' : undefined} />
}
