import { memo, useEffect, useState } from 'react'
import type { OpenWarningFragment, WarningLoadFragment } from '../../generated/graphql.ts'
import { Figure } from '../parts/Figure.tsx'
import { useFormat } from '../parts/format.ts'
import { Panel } from '../parts/Panel.tsx'
import { Empty, Skeleton, Trouble } from '../parts/State.tsx'
import { useRoving } from '../parts/useRoving.ts'
import { riskCause, severity as severities, source as sources, useTerm } from '../words/brief.ts'
import { useWords } from '../words/words.tsx'
import { Overdue } from './CasesPanel.tsx'
import { RoundTrip } from './RoundTrip.tsx'
import { rowsOf } from './rows.ts'
import { type Places, placeOf } from './places.ts'
import { useObserved, useWall } from './useWall.ts'
import { wallWords } from './words.ts'
import './warnings.css'

const OPEN = { statuses: 'OPEN' }

/** Warnings as they come: how many by severity and source, the gravest one by one, and the round trip of the chosen one. */
export const WarningsPanel = memo(function WarningsPanel({ region, load, places }: {
  region: string
  load: WarningLoadFragment | null
  places: Places
}) {
  const say = useWords(wallWords)
  const format = useFormat()
  return (
    <Panel title={say.openWarnings} area="warnings" aside={load && (
      <span className="head-figures">
        <Figure size="small" value={format.count(load.open)} unit={say.pending} href={rowsOf('warnings', region, OPEN)} label={say.pending} />
        <Overdue count={load.overdue} href={rowsOf('warnings', region, { ...OPEN, overdue: true })} />
      </span>
    )}>
      {load ? <Load region={region} load={load} /> : <Skeleton lines={2} />}
      <OpenList places={places} />
    </Panel>
  )
})

function Load({ region, load }: { region: string; load: WarningLoadFragment }) {
  const say = useWords(wallWords)
  const term = useTerm()
  const format = useFormat()
  return (
    <div className="warning-load">
      <ul className="severities" aria-label={say.bySeverity}>
        {[...load.bySeverity].reverse().map(({ severity, open, overdue }) => (
          <li key={severity} className={`severity-${severity.toLowerCase()}`}>
            <span className="severity-name"><SeverityMark severity={severity} />{term(severities, severity)}</span>
            <Figure size="normal" value={format.count(open)} label={term(severities, severity)} tone={open ? undefined : 'quiet'}
              href={rowsOf('warnings', region, { ...OPEN, severities: severity })} />
            {overdue > 0 && <Overdue count={overdue} href={rowsOf('warnings', region, { ...OPEN, severities: severity, overdue: true })} />}
          </li>
        ))}
      </ul>
      <ul className="sources" aria-label={say.bySource}>
        {load.bySource.map(({ source, open }) => (
          <li key={source}>
            {term(sources, source)} <Figure size="small" value={format.count(open)} href={rowsOf('warnings', region, { ...OPEN, sources: source })} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A sign for each severity, told apart by its form as well. */
export function SeverityMark({ severity }: { severity: OpenWarningFragment['severity'] }) {
  const strokes = { MINOR: 1, MODERATE: 2, SERIOUS: 3, CRITICAL: 4 }[severity]
  return (
    <span className={`severity-mark severity-${severity.toLowerCase()}`} aria-hidden="true">
      {Array.from({ length: strokes }, (_, stroke) => <i key={stroke} />)}
    </span>
  )
}

function OpenList({ places }: { places: Places }) {
  const wall = useWall()
  const say = useWords(wallWords)
  const { value: warnings, failure } = useObserved(wall.warnings)
  const [chosen, choose] = useState<string | null>(null)
  const rows = warnings ?? []
  const roving = useRoving(rows.length)
  const selected = rows.find((warning) => warning.id === chosen) ?? rows[0]
  useEffect(() => {
    // What was chosen may be settled meanwhile; then the gravest is shown again, and stays the gravest.
    if (chosen && warnings && !warnings.some((warning) => warning.id === chosen)) choose(null)
  }, [chosen, warnings])
  if (!warnings) return failure ? <Trouble code={failure} again={wall.readWarnings} /> : <Skeleton lines={6} />
  if (!selected) return <Empty>{say.noWarnings}</Empty>
  return (
    <>
      <ul className="warning-list" onKeyDown={roving.onKeyDown} aria-label={say.openWarnings}>
        {rows.map((warning, index) => (
          <WarningRow key={warning.id} warning={warning} places={places} chosen={warning === selected} choose={choose}
            tabIndex={roving.item(index).tabIndex} focused={roving.item(index).onFocus} />
        ))}
      </ul>
      <RoundTrip warning={selected} places={places} />
    </>
  )
}

const WarningRow = memo(function WarningRow({ warning, places, chosen, choose, tabIndex, focused }: {
  warning: OpenWarningFragment
  places: Places
  chosen: boolean
  choose: (id: string) => void
  tabIndex: number
  focused: () => void
}) {
  const say = useWords(wallWords)
  const term = useTerm()
  const format = useFormat()
  return (
    <li>
      <button type="button" className="warning-row" aria-pressed={chosen} data-roving="" tabIndex={tabIndex} onFocus={focused}
        onClick={() => choose(warning.id)}>
        <SeverityMark severity={warning.severity} />
        <span className="visually-hidden">{term(severities, warning.severity)}</span>
        <span className="warning-place">{placeOf(warning.region, places)}</span>
        <span className="warning-what">{warning.household?.head?.name ?? say.place} · {format.listed(warning.causes.map((cause) => term(riskCause, cause)))}</span>
        <span className="warning-source">{term(sources, warning.source)}</span>
        {warning.overdue ? <span className="overdue">{say.overdue}</span> : <time dateTime={warning.raisedAt}>{format.shortTime(warning.raisedAt)}</time>}
      </button>
    </li>
  )
}, (before, now) => before.warning === now.warning && before.places === now.places && before.chosen === now.chosen
  && before.tabIndex === now.tabIndex)
