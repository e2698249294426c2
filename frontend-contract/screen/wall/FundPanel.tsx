import { memo, useEffect, useState } from 'react'
import type { FundStateFragment, WallFundQuery } from '../../generated/graphql.ts'
import { WallFundDocument } from '../../generated/graphql.ts'
import { useClient } from '../graph.ts'
import { Bar } from '../parts/Bar.tsx'
import { Figure } from '../parts/Figure.tsx'
import { codeOf, lasts } from '../parts/failure.ts'
import { useFormat } from '../parts/format.ts'
import { Panel } from '../parts/Panel.tsx'
import { Skeleton } from '../parts/State.tsx'
import { useWords } from '../words/words.tsx'
import { rowsOf } from './rows.ts'
import { wallWords } from './words.ts'

type Fund = NonNullable<WallFundQuery['fund']>

/** After a change of the fund, how long until its forecast is asked anew: changes come in rows. */
const SETTLE_MILLIS = 2_000
/** After a failure, how long until the forecast is asked for again. */
const AGAIN_MILLIS = 5_000

/** The fund in whole, with its forecast of the service's day; for posts that may not ask for it, null. */
export function useFund(figures: FundStateFragment | null, day: string | null): Fund | null {
  const { graph } = useClient()
  const [fund, hold] = useState<Fund | null>(null)
  const year = figures?.year
  useEffect(() => {
    if (!figures?.appropriated) return
    let left = false
    let timer = setTimeout(ask, fund === null ? 0 : SETTLE_MILLIS)
    function ask() {
      void graph.query(WallFundDocument, { year: figures!.year }, { requestPolicy: 'network-only' }).toPromise().then(({ data, error }) => {
        if (left) return
        if (!error || lasts(codeOf(error))) hold(data?.fund ?? null)
        else timer = setTimeout(ask, AGAIN_MILLIS)
      })
    }
    return () => {
      left = true
      clearTimeout(timer)
    }
    // Asked when the figures or the day change, not when the answer comes.
  }, [graph, figures, day])
  return fund?.year === year ? fund : null
}

/** What became of the year's money, and how long the rest will last. */
export const FundPanel = memo(function FundPanel({ region, figures, fund, day }: {
  region: string
  figures: FundStateFragment | null
  fund: Fund | null
  day: string | null
}) {
  const say = useWords(wallWords)
  return (
    <Panel title={`${say.fund}${figures ? ` · ${say.year(figures.year)}` : ''}`} area="fund">
      {!figures ? <Skeleton lines={4} /> : figures.appropriated === null
        ? <Shares region={region} figures={figures} />
        : <Gauge region={region} figures={figures} appropriated={figures.appropriated} forecast={fund?.forecast ?? null} day={day} />}
    </Panel>
  )
})

function Gauge({ region, figures, appropriated, forecast, day }: {
  region: string
  figures: FundStateFragment
  appropriated: string
  forecast: Fund['forecast']
  day: string | null
}) {
  const say = useWords(wallWords)
  const format = useFormat()
  const unpaid = Number(figures.committed) - Number(figures.paid)
  const grants = rowsOf('grants', region, { year: figures.year, promised: true })
  const books = (filter: Record<string, string>) => rowsOf('ledgerEntries', region, { year: figures.year, ...filter })
  const parts = [
    { name: 'premium', text: say.premium, amount: figures.premium ?? '0', fill: 'series-2', href: books({ kinds: 'PREMIUM' }) },
    { name: 'paid', text: say.paid, amount: figures.paid, fill: 'series-1', href: grants },
    { name: 'unpaid', text: say.committedUnpaid, amount: String(unpaid), fill: 'copper', href: grants },
    { name: 'available', text: say.available, amount: figures.available ?? '0', fill: 'good', href: books({ account: 'AVAILABLE' }) },
  ]
  return (
    <div className="fund">
      <p className="fund-head">
        <Figure size="large" value={format.largeAmount(figures.available ?? '0')} unit={`${say.tenThousand} ${say.available}`}
          href={books({ account: 'AVAILABLE' })} label={say.available} />
        <span className="key-note">{say.appropriated} <Figure size="small" value={format.largeAmount(appropriated)} unit={say.tenThousand} href={books({ kinds: 'APPROPRIATION' })} label={say.appropriated} /></span>
      </p>
      <Bar thick stretches={parts.map(({ name, amount, fill }) => ({ name, share: Number(amount), fill }))} />
      <ul className="legend fund-legend">
        {parts.map(({ name, text, amount, fill, href }) => (
          <li key={name} style={{ '--mark': `var(--${fill})` } as never}>
            <span>{text}</span> <Figure size="small" value={format.largeAmount(amount)} href={href} label={text} />
          </li>
        ))}
      </ul>
      <p className="fund-foot">
        <span>
          {say.grantCount} <Figure size="small" value={format.count(figures.grants)} unit={say.grants} href={grants} label={say.grantCount} />
        </span>
        {forecast && (
          <span className="forecast">
            {forecast.asOf !== day && `${say.asOf} ${forecast.asOf} `}
            {say.forecast(forecast.days)} <b>{forecast.runsOutOn ? say.runsOut(forecast.runsOutOn) : say.lasts}</b>
          </span>
        )}
      </p>
    </div>
  )
}

/** Below the district there is no appropriation, only what was promised and paid to its households. */
function Shares({ region, figures }: { region: string; figures: FundStateFragment }) {
  const say = useWords(wallWords)
  const format = useFormat()
  const grants = rowsOf('grants', region, { year: figures.year, promised: true })
  return (
    <dl className="trio">
      <div><dt>{say.committed}</dt><dd><Figure size="normal" value={format.largeAmount(figures.committed)} unit={say.tenThousand} href={grants} /></dd></div>
      <div><dt>{say.paid}</dt><dd><Figure size="normal" value={format.largeAmount(figures.paid)} unit={say.tenThousand} href={grants} /></dd></div>
      <div><dt>{say.grantCount}</dt><dd><Figure size="normal" value={format.count(figures.grants)} unit={say.grants} href={grants} /></dd></div>
    </dl>
  )
}
