import { Link } from 'wouter'
import type { HouseholdVisitsQuery, MonitoringFileFragment } from '../../../generated/graphql.ts'
import { endReason, measureKind, measureStatus, monitoringOrigin, monitoringStatus, useTerm } from '../../words/brief.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { Facts, Sheet } from '../case/Sheet.tsx'
import { useMoments } from '../moments.ts'
import { useWorkWords } from '../words.ts'
import { CompleteDoing } from './MeasureForms.tsx'
import { words } from './words.ts'

type Spell = MonitoringFileFragment

export function MonitoringHead({ spell }: { spell: Spell }) {
  const say = useWords(words)
  const common = useWorkWords()
  const term = useTerm()
  const terms = useTerms()
  return (
    <header className="file-head">
      <p className="quiet">{say.file} · {common.place(spell.region.name, spell.region.parent?.name)}</p>
      <h1>
        {spell.household?.head?.name ?? say.movedAway}
        <span className="badge">{term(monitoringStatus, spell.status)}</span>
        {spell.status === 'OPEN' && !spell.hasHelper && <span className="badge bad">{say.noHelper}</span>}
        {spell.status === 'OPEN' && !spell.hasMeasure && <span className="badge bad">{say.noMeasure}</span>}
      </h1>
      <p className="clock"><span>{terms.category[spell.category]}</span></p>
    </header>
  )
}

/** Why it is monitored, since when, and how it ended. */
export function Asked({ spell }: { spell: Spell }) {
  const say = useWords(words)
  const term = useTerm()
  const terms = useTerms()
  const moments = useMoments()
  const day = (at: string | null) => at && moments.day(at)
  const { observation } = spell
  return (
    <Sheet title={say.why}>
      <p className="tags">
        {spell.causes.map((cause) => <span key={cause} className="tag">{terms.cause[cause]}</span>)}
        {spell.dimensions.map((dimension) => <span key={dimension} className="tag bad">{terms.dimension[dimension]}</span>)}
      </p>
      <Facts facts={[
        [say.included, `${moments.day(spell.includedOn)} · ${term(monitoringOrigin, spell.origin)}`],
        [say.telephone, spell.household?.head?.phoneMasked],
        [say.eliminated, day(spell.eliminatedOn)],
        [say.observedUntil, observation && !observation.endedOn ? moments.day(observation.until) : null],
        [say.lastVisit, observation && (day(observation.visitedOn) ?? say.notYet)],
        [say.observationEnded, day(observation?.endedOn ?? null)],
        [say.ended, spell.endedOn && `${moments.day(spell.endedOn)} · ${term(endReason, spell.endedReason)}`],
      ]} />
    </Sheet>
  )
}

export function Helpers({ spell }: { spell: Spell }) {
  const say = useWords(words)
  const moments = useMoments()
  return (
    <Sheet title={say.helpers}>
      {!spell.helpers.length && <p className="quiet">{say.noHelper}</p>}
      {spell.helpers.map((helper) => (
        <article key={`${helper.since} ${helper.name}`} className="record">
          <h3>{helper.name} <span className="quiet">{helper.employer}</span></h3>
          <p className="quiet">
            {[helper.phoneMasked, helper.until ? `${moments.day(helper.since)} → ${moments.day(helper.until)}` : say.since(moments.day(helper.since))]
              .filter(Boolean).join(' · ')}
          </p>
        </article>
      ))}
    </Sheet>
  )
}

const TONES = { PLANNED: '', OVERDUE: 'bad', COMPLETED: 'good', DROPPED: '' }

/** What is planned and what reached the family; each is ticked off where it stands. */
export function Measures({ spell, refresh }: { spell: Spell; refresh: () => void }) {
  const say = useWords(words)
  const term = useTerm()
  const moments = useMoments()
  return (
    <Sheet title={say.measures}>
      {!spell.measures.length && <p className="quiet">{say.noMeasure}</p>}
      {spell.measures.map((measure) => (
        <article key={measure.id} className="record">
          <h3>
            {[term(measureKind, measure.kind), measure.amount && moments.yuan(measure.amount)].filter(Boolean).join(' · ')}
            <span className={`badge ${TONES[measure.status]}`}>{term(measureStatus, measure.status)}</span>
          </h3>
          {measure.description && <p>{measure.description}</p>}
          {measure.result && <blockquote>{measure.result}</blockquote>}
          <p className="quiet">
            {say.planned(moments.day(measure.plannedOn))} · {measure.completedOn ? say.completed(moments.day(measure.completedOn)) : say.due(moments.day(measure.dueOn))}
          </p>
          {spell.status === 'OPEN' && <CompleteDoing measure={measure} refresh={refresh} />}
        </article>
      ))}
    </Sheet>
  )
}

/** The last visits to the household: a closed door is one, and says so. */
export function Visits({ visits }: { visits: HouseholdVisitsQuery['visits'] }) {
  const say = useWords(words)
  const common = useWorkWords()
  const terms = useTerms()
  const moments = useMoments()
  return (
    <Sheet title={say.visits}>
      {!visits.edges.length && <p className="quiet">{common.none}</p>}
      {visits.edges.map(({ node: visit }) => (
        <article key={visit.id} className="record">
          <h3>
            {moments.day(visit.visitedOn)}
            {!visit.met && <span className="badge warn">{say.nobodyMet}</span>}
            {visit.warning && <Link className="badge bad" href={`/warning/${visit.warning.id}`}>{say.found}</Link>}
          </h3>
          {visit.notes && <blockquote>{visit.notes}</blockquote>}
          <p className="tags">
            {visit.dimensions.filter(({ state }) => state !== 'NOT_SEEN').map(({ dimension, state }) => (
              state === 'AT_RISK'
                ? <span key={dimension} className="tag bad">{say.seenAtRisk(terms.dimension[dimension])}</span>
                : <span key={dimension} className="tag">{say.seenSecure(terms.dimension[dimension])}</span>
            ))}
          </p>
          <p className="quiet">{[visit.recorderRole && terms.role[visit.recorderRole], moments.time(visit.recordedAt)].filter(Boolean).join(' · ')}</p>
        </article>
      ))}
      {visits.totalCount > visits.edges.length && <p className="quiet">{common.of(visits.edges.length, visits.totalCount)}</p>}
    </Sheet>
  )
}

/** Whether its risk is gone was asked before, or is being asked. */
export function Eliminations({ spell }: { spell: Spell }) {
  const say = useWords(words)
  const terms = useTerms()
  if (!spell.eliminations.length) return null
  return (
    <Sheet title={say.eliminations}>
      {spell.eliminations.map((each) => (
        <p key={each.id}>
          <Link className="link" href={`/case/${each.id}`}>{terms.caseStep[each.step]}</Link> <span className="badge">{terms.caseStatus[each.status]}</span>
        </p>
      ))}
    </Sheet>
  )
}
