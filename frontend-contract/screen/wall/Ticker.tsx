import { memo } from 'react'
import { useFormat } from '../parts/format.ts'
import { Panel } from '../parts/Panel.tsx'
import { Empty } from '../parts/State.tsx'
import {
  approvalChange, approvalStep, caseKind, decision as decisions, entryKind, fundChange, gridChange, monitoringChange,
  opinionChange, severity as severities, source as sources, useTerm, warningChange,
} from '../words/brief.ts'
import { useWords } from '../words/words.tsx'
import type { Change, Happened } from './changes.ts'
import { type Places, placeOf } from './places.ts'
import { tickerWords } from './tickerWords.ts'
import { useObserved, useWall } from './useWall.ts'
import { wallWords } from './words.ts'

/** What changes in the region, the newest first. It does not move by itself: a new line comes in above. */
export const Ticker = memo(function Ticker({ places, day }: { places: Places; day: string | null }) {
  const say = useWords(wallWords)
  const changes = useObserved(useWall().changes)
  return (
    <Panel title={say.ticker} area="ticker">
      {changes.length === 0 ? <Empty>{say.quiet}</Empty> : (
        <ol className="ticker" tabIndex={0} aria-label={say.ticker}>
          {changes.map((happened) => <Line key={happened.key} happened={happened} places={places} day={day} />)}
        </ol>
      )}
    </Panel>
  )
})

const Line = memo(function Line({ happened, places, day }: { happened: Happened; places: Places; day: string | null }) {
  const format = useFormat()
  const say = useWords(tickerWords)
  const text = useText(happened.change)
  // A wall that was away for days hears of all of them when it is back.
  const today = day === null || format.date(happened.at) === day
  return (
    <li className={`ticker-line room-${happened.change.room}`}>
      <time dateTime={happened.at}>{today ? format.clockSeconds(happened.at) : format.shortTime(happened.at)}</time>
      <span className="ticker-room">{say[happened.change.room]}</span>
      <span className="ticker-text">{text}</span>
      <span className="ticker-place">{placeOf(happened.region, places)}</span>
    </li>
  )
}, (before, now) => before.happened.key === now.happened.key && before.places === now.places && before.day === now.day)

function useText(change: Change): string {
  const term = useTerm()
  const say = useWords(tickerWords)
  const format = useFormat()
  switch (change.room) {
    case 'approval':
      return joined(
        change.of === 'GRANT' ? say.grant : term(caseKind, change.of), term(approvalChange, change.kind),
        term(decisions, change.decision), change.toStep && `→ ${term(approvalStep, change.toStep)}`,
      )
    case 'warning':
      return change.kind === 'RAISED'
        ? joined(say.raised, term(severities, change.severity), term(sources, change.source))
        : joined(term(severities, change.severity), term(warningChange, change.kind))
    case 'monitoring':
      return term(monitoringChange, change.kind)
    case 'fund':
      return joined(
        change.entry ? term(entryKind, change.entry) : term(fundChange, change.kind),
        change.kind === 'REVERSED' && term(fundChange, change.kind), change.amount && `${format.amount(change.amount)} ${say.yuan}`,
      )
    case 'opinion':
      return term(opinionChange, change.kind)
    case 'grid':
      return term(gridChange, change.kind)
  }
}

function joined(...words: readonly (string | null | false)[]): string {
  return words.filter(Boolean).join(' · ')
}
