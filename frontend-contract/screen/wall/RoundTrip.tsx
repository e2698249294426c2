import { memo } from 'react'
import type { Hop, OpenWarningFragment } from '../../generated/graphql.ts'
import { useFormat } from '../parts/format.ts'
import { hop as hops, hopEnding, role as roles, useTerm } from '../words/brief.ts'
import { useWords } from '../words/words.tsx'
import { type Places, placeOf } from './places.ts'
import { wallWords } from './words.ts'

const LEGS = Object.keys(hops) as readonly Hop[]

/** Where a warning is on its way up and back: who has or had it, by when it is due, when it was done. */
export const RoundTrip = memo(function RoundTrip({ warning, places }: { warning: OpenWarningFragment; places: Places }) {
  const say = useWords(wallWords)
  const term = useTerm()
  const { holder } = warning
  return (
    <section className="trip" aria-label={say.trip}>
      <h3>
        {say.trip} · {placeOf(warning.region, places)} {warning.household?.head?.name ?? ''}
        {holder && (
          <span className="trip-holder">
            {holder.region?.name} {term(roles, holder.role)}{holder.vacantRole && say.vacant(term(roles, holder.vacantRole))}
          </span>
        )}
      </h3>
      <ol>
        {LEGS.map((leg) => <Leg key={leg} leg={leg} warning={warning} />)}
      </ol>
    </section>
  )
})

function Leg({ leg, warning }: { leg: Hop; warning: OpenWarningFragment }) {
  const say = useWords(wallWords)
  const term = useTerm()
  const format = useFormat()
  // A leg that a warning was sent back to is travelled again: the last time counts.
  const stays = warning.hops.filter((stay) => stay.hop === leg)
  const last = stays.at(-1)
  const state = !last ? 'ahead' : last.endedAt ? 'done' : warning.overdue ? 'late' : 'here'
  return (
    <li className={`leg leg-${state}`} aria-current={state === 'here' || state === 'late' ? 'step' : undefined}
      title={last ? `${last.holder.region?.name ?? ''} ${term(roles, last.holder.role)}` : undefined}>
      <span className="leg-dot" aria-hidden="true" />
      <span className="leg-name">{term(hops, leg)}{stays.length > 1 && ` ×${stays.length}`}</span>
      <span className="leg-when">
        {!last && <span className="visually-hidden">{say.ahead}</span>}
        {last?.endedAt && <>{last.ending ? term(hopEnding, last.ending) : say.done}<br />{format.shortTime(last.endedAt)}</>}
        {last && !last.endedAt && <>{state === 'late' ? say.overdue : say.due}<br />{last.dueAt ? format.shortTime(last.dueAt) : ''}</>}
      </span>
    </li>
  )
}
