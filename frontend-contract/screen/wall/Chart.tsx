import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useMemo, useRef } from 'react'
import type { WallTrendQuery } from '../../generated/graphql.ts'
import { useFormat } from '../parts/format.ts'
import type { Term } from '../words/brief.ts'
import { penOf, type Picture, pointOf } from './trends.ts'

echarts.use([BarChart, LineChart, GridComponent, TooltipComponent, CanvasRenderer])

type Trend = WallTrendQuery['trend']

/** A picture of trends. One instance as long as it stands: new points are set into it, and it is disposed of at the end. */
export default function Chart({ picture, trends, word }: {
  picture: Picture
  trends: readonly Trend[]
  word: (term: Term) => string
}) {
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<echarts.ECharts | null>(null)
  const format = useFormat()
  const write = useMemo(() => penOf(picture, format), [picture, format])
  useEffect(() => {
    const made = echarts.init(place.current!, null, { renderer: 'canvas' })
    chart.current = made
    const watch = new ResizeObserver(() => made.resize())
    watch.observe(place.current!)
    return () => {
      watch.disconnect()
      made.dispose()
      chart.current = null
    }
  }, [])
  useEffect(() => {
    chart.current?.setOption(drawn(picture, trends, word, write), { notMerge: true })
  }, [picture, trends, word, write])
  const sums = trends.map((trend, index) => `${word(picture.series[index]!.name)} ${write(lastOf(trend, picture))}`)
  return (
    <>
      <ul className="legend trend-legend">
        {picture.series.map((series, index) => (
          <li key={series.figure} style={{ '--mark': `var(--${series.fill})` } as never}>
            {word(series.name)} <b>{write(lastOf(trends[index]!, picture))}</b>
          </li>
        ))}
        <li className="trend-unit">{word(picture.unit)} · {trends[0]?.points.at(-1)?.from} – {trends[0]?.points.at(-1)?.to}</li>
      </ul>
      <div ref={place} className="chart" role="img" aria-label={`${word(picture.name)}: ${sums.join(', ')} ${word(picture.unit)}`} />
    </>
  )
}

function lastOf(trend: Trend, picture: Picture): number {
  const last = trend.points.at(-1)
  return last ? pointOf(last, picture) : 0
}

function drawn(picture: Picture, trends: readonly Trend[], word: (term: Term) => string, write: (value: number) => string) {
  const styles = getComputedStyle(document.documentElement)
  const colour = (name: string) => styles.getPropertyValue(`--${name}`).trim()
  const size = Math.round(parseFloat(styles.fontSize) * 0.8125)
  const text = { color: colour('text-quiet'), fontFamily: styles.fontFamily, fontSize: size }
  return {
    animation: false,
    textStyle: text,
    grid: { top: 12, right: 12, bottom: 4, left: 4, containLabel: true },
    tooltip: {
      trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: colour('panel-raised'), borderColor: colour('control'),
      textStyle: { ...text, color: colour('text-colour') }, valueFormatter: (value: unknown) => write(Number(value)),
    },
    xAxis: {
      type: 'category', data: trends[0]?.points.map((point) => (picture.grain === 'MONTH' ? point.from.slice(2, 7) : point.from.slice(5))) ?? [],
      axisLine: { lineStyle: { color: colour('line') } }, axisTick: { show: false }, axisLabel: text,
    },
    yAxis: {
      type: 'value', ...(picture.yuan ? {} : { minInterval: 1 }), splitNumber: 3, scale: trends[0]?.kind === 'STOCK',
      axisLabel: text, splitLine: { lineStyle: { color: colour('line') } },
    },
    series: trends.map((trend, index) => {
      const { name, fill } = picture.series[index]!
      return {
        name: word(name), type: trend.kind === 'STOCK' || picture.series.length > 2 ? 'line' : 'bar', barMaxWidth: 16, symbol: 'circle', symbolSize: 5,
        // A second and third line is told apart by its stroke as well.
        lineStyle: { width: 2, type: (['solid', 'dashed', 'dotted'] as const)[index] }, itemStyle: { color: colour(fill) },
        data: trend.points.map((point) => pointOf(point, picture)),
      }
    }),
  }
}
