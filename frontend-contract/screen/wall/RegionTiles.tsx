import { memo, useCallback, useRef, useState } from 'react'
import type { ChildRegionFragment, RegionLevel } from '../../generated/graphql.ts'
import { Soft } from '../parts/Figure.tsx'
import { type Format, useFormat } from '../parts/format.ts'
import { Panel } from '../parts/Panel.tsx'
import { Empty } from '../parts/State.tsx'
import { useRoving } from '../parts/useRoving.ts'
import { useWords } from '../words/words.tsx'
import { type Level, level, LIMITS, type Measure, measuresBelow, risk } from './risk.ts'
import { wallOf } from './rows.ts'
import { tileWords } from './tileWords.ts'
import './tiles.css'

/** The regions below, a tile each in the order of their codes, coloured by how much is open there. */
export const RegionTiles = memo(function RegionTiles({ region, regionLevel, tiles }: {
  region: string
  regionLevel: RegionLevel
  tiles: readonly ChildRegionFragment[] | null
}) {
  const say = useWords(tileWords)
  const measures = measuresBelow(regionLevel)
  const [chosen, choose] = useState<Measure>('density')
  const measure = measures.includes(chosen) ? chosen : measures[0]!
  return (
    <Panel title={regionLevel === 'DISTRICT' ? say.townships : regionLevel === 'TOWNSHIP' ? say.villages : say.groups} area="regions" aside={
      <div className="measure-choice" role="group" aria-label={say.colouredBy}>
        {measures.map((one) => (
          <button key={one} type="button" aria-pressed={one === measure} onClick={() => choose(one)}>
            {say.measure[one]}
          </button>
        ))}
      </div>
    }>
      {tiles === null ? <Waiting /> : tiles.length === 0 ? <Empty>{say.none}</Empty> : <Tiles region={region} tiles={tiles} measure={measure} />}
      <Legend measure={measure} />
    </Panel>
  )
})

function Tiles({ region, tiles, measure }: { region: string; tiles: readonly ChildRegionFragment[]; measure: Measure }) {
  const list = useRef<HTMLUListElement>(null)
  const columns = useCallback(
    () => (list.current ? getComputedStyle(list.current).gridTemplateColumns.split(' ').length : 1), [],
  )
  const roving = useRoving(tiles.length, columns)
  return (
    <ul ref={list} className="tiles" data-count={tiles.length > 40 ? 'many' : 'few'} onKeyDown={roving.onKeyDown}>
      {tiles.map((child, index) => (
        <li key={child.region.code}>
          <Tile child={child} measure={measure} own={child.region.code === region} stop={roving.item(index)} />
        </li>
      ))}
    </ul>
  )
}

function Tile({ child, measure, own, stop }: {
  child: ChildRegionFragment
  measure: Measure
  /** What lies directly at the region itself. */
  own: boolean
  stop: object
}) {
  const say = useWords(tileWords)
  const format = useFormat()
  const value = risk(child, measure)
  const grade = level(value, measure)
  const name = own ? say.own : child.region.name
  const shown = written(value, child, measure, format)
  const inside = (
    <>
      <span className="tile-name">{name}</span>{' '}
      <span className="tile-value"><span className="visually-hidden">{say.measure[measure]} </span><Soft>{shown}</Soft></span>{' '}
      <Marks grade={grade} />
      <span className="visually-hidden">{say.level(grade)}, </span>
      <span className="tile-base">{format.count(child.monitoring.householdsUnderMonitoring)}<span className="visually-hidden"> {say.base}</span></span>
    </>
  )
  if (own || child.region.level === 'VILLAGE_GROUP') {
    return <span className={`tile level-${grade}`} {...stop}>{inside}</span>
  }
  return <a className={`tile level-${grade}`} href={`#${wallOf(child.region.code)}`} {...stop}>{inside}</a>
}

/** As many of four strokes as the level: colour is never the only sign. */
function Marks({ grade }: { grade: Level }) {
  return (
    <span className="marks" aria-hidden="true">
      {[1, 2, 3, 4].map((mark) => <i key={mark} className={mark <= grade ? 'is-on' : undefined} />)}
    </span>
  )
}

function Legend({ measure }: { measure: Measure }) {
  const say = useWords(tileWords)
  const format = useFormat()
  const write = (value: number) => (measure === 'unvisited' ? format.wholeShare(value) : format.count(value))
  const [second, third, fourth] = LIMITS[measure].map(write) as [string, string, string]
  const ranges = ['0', `> 0`, `≥ ${second}`, `≥ ${third}`, `≥ ${fourth}`]
  return (
    <div className="tile-legend">
      <ul aria-label={say.legend}>
        {ranges.map((range, grade) => (
          <li key={grade} className={`level-${grade}`}><Marks grade={grade as Level} />{range}</li>
        ))}
      </ul>
      <p>{say.means[measure]} <span className="tile-base-note">{say.corner}</span></p>
    </div>
  )
}

function written(value: number | null, child: ChildRegionFragment, measure: Measure, format: Format): string {
  if (value === null) return '–'
  if (!Number.isFinite(value)) return `${format.count(measure === 'unvisited' ? child.grid.householdsUnvisited : child.warnings.open)} / 0`
  return measure === 'unvisited' ? format.wholeShare(value) : format.count(Math.round(value))
}

function Waiting() {
  return (
    <ul className="tiles" aria-hidden="true">
      {Array.from({ length: 40 }, (_, tile) => <li key={tile}><span className="tile level-0" /></li>)}
    </ul>
  )
}
