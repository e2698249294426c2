import { memo, type ReactNode } from 'react'
import type { CasePipelineFragment, MonitoringStockFragment } from '../../generated/graphql.ts'
import { Bar } from '../parts/Bar.tsx'
import { Figure } from '../parts/Figure.tsx'
import { type Format, useFormat } from '../parts/format.ts'
import { category as categories, useTerm } from '../words/brief.ts'
import { useWords } from '../words/words.tsx'
import { rowsOf } from './rows.ts'
import { wallWords } from './words.ts'

const CATEGORY_FILLS = ['series-1', 'series-2', 'series-3'] as const

/** The line of large figures, each with what it is out of. */
export const KeyFigures = memo(function KeyFigures({ region, monitoring, cases }: {
  region: string
  monitoring: MonitoringStockFragment | null
  cases: CasePipelineFragment | null
}) {
  const say = useWords(wallWords)
  return (
    <section className="key-figures" aria-label={say.keyFigures} id="figures">
      {monitoring && cases ? (
        <>
          <Ever region={region} monitoring={monitoring} />
          <Now region={region} monitoring={monitoring} />
          <Eliminated region={region} monitoring={monitoring} />
          <Received region={region} cases={cases} />
          <Pace region={region} cases={cases} />
        </>
      ) : (
        Array.from({ length: 5 }, (_, cell) => <div key={cell} className="key-cell key-waiting" />)
      )}
    </section>
  )
})

function Cell({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="key-cell">
      <h2>{title}</h2>
      {children}
    </div>
  )
}

function Ever({ region, monitoring }: { region: string; monitoring: MonitoringStockFragment }) {
  const say = useWords(wallWords)
  const format = useFormat()
  return (
    <Cell title={say.ever}>
      <Figure size="giant" value={format.count(monitoring.peopleEver)} unit={say.people} href={rowsOf('monitoringObjects', region)} label={say.ever} />
      <p className="key-line">
        <Figure size="small" value={format.count(monitoring.householdsEver)} unit={say.households} href={rowsOf('monitoringObjects', region, { latest: true })} />
        <span className="key-note">
          {say.endedOtherwise} <Figure size="small" value={format.count(monitoring.endedOtherwise)} href={rowsOf('monitoringObjects', region, { latest: true, statuses: 'ENDED' })} />
        </span>
      </p>
    </Cell>
  )
}

function Now({ region, monitoring }: { region: string; monitoring: MonitoringStockFragment }) {
  const say = useWords(wallWords)
  const term = useTerm()
  const format = useFormat()
  const open = rowsOf('monitoringObjects', region, { statuses: 'OPEN' })
  return (
    <Cell title={say.now}>
      <p className="key-line">
        <Figure size="giant" value={format.count(monitoring.peopleUnderMonitoring)} unit={say.people} href={open} label={say.now} />
        <Figure size="normal" value={format.count(monitoring.householdsUnderMonitoring)} unit={say.households} href={open} />
      </p>
      <Bar
        stretches={monitoring.byCategory.map(({ category, people }, at) => ({
          name: category, share: people, fill: CATEGORY_FILLS[at % CATEGORY_FILLS.length]!,
        }))}
      />
      <ul className="legend">
        {monitoring.byCategory.map(({ category, people }, at) => (
          <li key={category} style={{ '--mark': `var(--${CATEGORY_FILLS[at % CATEGORY_FILLS.length]})` } as never}>
            {term(categories, category)}{' '}
            <Figure size="small" value={format.count(people)} href={rowsOf('monitoringObjects', region, { statuses: 'OPEN', categories: category })} />
          </li>
        ))}
      </ul>
    </Cell>
  )
}

function Eliminated({ region, monitoring }: { region: string; monitoring: MonitoringStockFragment }) {
  const say = useWords(wallWords)
  const format = useFormat()
  const rate = monitoring.eliminationRate
  const rows = rowsOf('monitoringObjects', region, { statuses: 'ELIMINATED' })
  return (
    <Cell title={say.eliminated}>
      <p className="key-line">
        <Figure size="giant" value={format.share(rate.value)} href={rows} label={say.eliminated} />
        <Out of={rate.numerator} all={rate.denominator} unit={say.people} format={format} />
      </p>
      <Bar stretches={[
        { name: 'eliminated', share: rate.numerator, fill: 'good' },
        { name: 'rest', share: rate.denominator - rate.numerator, fill: 'risk-none' },
      ]} />
      <p className="key-line">
        <Figure size="small" value={format.count(monitoring.householdsEliminated)} unit={say.households}
          href={rowsOf('monitoringObjects', region, { latest: true, statuses: 'ELIMINATED' })} />
        <span className="key-note">{say.eliminatedOf}</span>
      </p>
    </Cell>
  )
}

/** Numerator and denominator of a rate: a rate without them says nothing. */
function Out({ of, all, unit, format }: { of: number; all: number; unit: string; format: Format }) {
  return (
    <span className="out-of">
      {format.count(of)} / {format.count(all)} <small>{unit}</small>
    </span>
  )
}

function Received({ region, cases }: { region: string; cases: CasePipelineFragment }) {
  const say = useWords(wallWords)
  const format = useFormat()
  const rows = (statuses?: string) => rowsOf('cases', region, { kinds: 'IDENTIFICATION', ...(statuses && { statuses }) })
  const parts = [
    { name: 'APPROVED', text: say.included, count: cases.included, fill: 'good' },
    { name: 'REJECTED', text: say.rejected, count: cases.rejected, fill: 'series-quiet' },
    { name: 'OPEN', text: say.undecided, count: cases.undecided, fill: 'copper' },
    { name: 'WITHDRAWN', text: say.withdrawn, count: cases.withdrawn, fill: 'risk-none' },
  ]
  return (
    <Cell title={say.received}>
      <p className="key-line">
        <Figure size="giant" value={format.count(cases.received)} unit={say.cases} href={rows()} label={say.received} />
        <span className="key-rate">
          <small>{say.inclusionRate}</small>
          <Figure size="normal" value={format.share(cases.inclusionRate.value)} href={rows('APPROVED')} label={say.inclusionRate} />
          <Out of={cases.inclusionRate.numerator} all={cases.inclusionRate.denominator} unit={say.cases} format={format} />
        </span>
      </p>
      <Bar stretches={parts.map(({ name, count, fill }) => ({ name, share: count, fill }))} />
      <ul className="legend">
        {parts.map(({ name, text, count, fill }) => (
          <li key={name} style={{ '--mark': `var(--${fill})` } as never}>
            {text} <Figure size="small" value={format.count(count)} href={rows(name)} />
          </li>
        ))}
      </ul>
    </Cell>
  )
}

function Pace({ region, cases }: { region: string; cases: CasePipelineFragment }) {
  const say = useWords(wallWords)
  const format = useFormat()
  return (
    <Cell title={say.pace}>
      <dl className="pace">
        <div>
          <dt>{say.toInclusion}</dt>
          <dd>
            <Figure size="large" value={format.days(cases.medianDaysToInclusion)} unit={say.days} label={say.toInclusion}
              href={rowsOf('cases', region, { kinds: 'IDENTIFICATION', statuses: 'APPROVED' })} />
          </dd>
        </div>
        <div>
          <dt>{say.toMeasure}</dt>
          <dd>
            <Figure size="large" value={format.days(cases.medianDaysToFirstMeasure)} unit={say.days} label={say.toMeasure}
              href={rowsOf('monitoringObjects', region, { origin: 'CASE', helped: true })} />
          </dd>
        </div>
      </dl>
    </Cell>
  )
}
