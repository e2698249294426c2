import { memo, Suspense, useEffect, useState } from 'react'
import type { WallTrendQuery } from '../../generated/graphql.ts'
import { WallTrendDocument } from '../../generated/graphql.ts'
import { useClient } from '../graph.ts'
import { codeOf } from '../parts/failure.ts'
import { useFormat } from '../parts/format.ts'
import { late } from '../parts/late.tsx'
import { Panel } from '../parts/Panel.tsx'
import { Boundary, Skeleton, Trouble } from '../parts/State.tsx'
import type { Term } from '../words/brief.ts'
import { inTwoLanguages, useLanguage, useWords } from '../words/words.tsx'
import { type Picture, type PictureName, PICTURES, span } from './trends.ts'

// ECharts is four fifths of the page's weight: it comes once the figures stand.
const Chart = late(async () => (await import('./Chart.tsx')).default)

type Trend = WallTrendQuery['trend']

/** How long a picture stands before it is asked anew: it shows weeks, the figures beside it show now. */
const AGAIN_MILLIS = 120_000

const words = inTwoLanguages({
  zh: { title: '趋势', choose: '选择趋势', table: '表格', chart: '图形', period: '时段', yuan: '（元）' },
  en: { title: 'Trends', choose: 'Choose a trend', table: 'Table', chart: 'Chart', period: 'Period', yuan: ' (yuan)' },
})

/** How the figures went, one picture at a time; as a table too, for who cannot see it or wants the numbers. */
export const TrendPanel = memo(function TrendPanel({ region, day }: { region: string; day: string | null }) {
  const say = useWords(words)
  const [chosen, choose] = useState<PictureName>('warnings')
  const [asTable, setAsTable] = useState(false)
  const { language } = useLanguage()
  const picture = PICTURES[chosen]
  const { trends, failure, again } = useTrends(region, picture, day)
  const word = (term: Term) => term[language === 'zh' ? 0 : 1]
  return (
    <Panel title={say.title} area="trends" aside={
      <div className="measure-choice" role="group" aria-label={say.choose}>
        {Object.entries(PICTURES).map(([name, { name: term }]) => (
          <button key={name} type="button" aria-pressed={name === chosen} onClick={() => choose(name as PictureName)}>{word(term)}</button>
        ))}
        <button type="button" className="as-table" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>{asTable ? say.chart : say.table}</button>
      </div>
    }>
      {failure && !trends ? <Trouble code={failure} again={again} /> : !trends ? <Skeleton lines={4} />
        : asTable ? <Table picture={picture} trends={trends} word={word} /> : (
          <Boundary>
            <Suspense fallback={<Skeleton lines={4} />}>
              <Chart picture={picture} trends={trends} word={word} />
            </Suspense>
          </Boundary>
        )}
    </Panel>
  )
})

/** The trends of a picture; those of the last one stay until the next are all there. */
function useTrends(region: string, picture: Picture, day: string | null) {
  const { graph } = useClient()
  const [held, hold] = useState<{ picture: Picture; region: string; trends: readonly Trend[] } | null>(null)
  const [failure, fail] = useState<string | null>(null)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (!day) return
    let left = false
    const days = span(day, picture.grain)
    void Promise.all(picture.series.map(({ figure }) => graph.query(
      WallTrendDocument, { region, figure, grain: picture.grain, ...days }, { requestPolicy: 'network-only' },
    ).toPromise())).then((answers) => {
      if (left) return
      const trends = answers.map((answer) => answer.data?.trend).filter((trend) => trend !== undefined)
      const error = answers.find((answer) => answer.error)?.error
      fail(error ? codeOf(error) : null)
      if (trends.length === picture.series.length) hold({ picture, region, trends })
    })
    const timer = setTimeout(() => setTurn((before) => before + 1), AGAIN_MILLIS)
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [graph, region, picture, day, turn])
  const current = held?.picture === picture && held.region === region ? held.trends : null
  return { trends: current, failure, again: () => setTurn((before) => before + 1) }
}

function Table({ picture, trends, word }: { picture: Picture; trends: readonly Trend[]; word: (term: Term) => string }) {
  const say = useWords(words)
  const format = useFormat()
  return (
    <div className="trend-table" tabIndex={0} role="region" aria-label={say.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.period}</th>
            {picture.series.map((series) => <th key={series.figure} scope="col">{word(series.name)}{picture.yuan && say.yuan}</th>)}
          </tr>
        </thead>
        <tbody>
          {[...trends[0]!.points].reverse().map((point, fromEnd, { length }) => (
            <tr key={point.from}>
              <th scope="row">{point.from} – {point.to}</th>
              {trends.map((trend) => {
                const { value, amount } = trend.points[length - 1 - fromEnd]!
                return <td key={trend.figure}>{amount ? format.amount(amount) : format.count(value ?? 0)}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
