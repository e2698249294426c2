import { useEffect, useMemo } from 'react'
import { useQuery } from 'urql'
import { useSearch } from 'wouter'
import { ScreenViewerDocument, type ScreenViewerQuery } from '../../generated/graphql.ts'
import { useConnection } from '../graph.ts'
import { go } from '../parts/address.ts'
import { codeOf } from '../parts/failure.ts'
import { Boundary, Trouble } from '../parts/State.tsx'
import { useWords } from '../words/words.tsx'
import { Announcer } from './Announcer.tsx'
import { CasesPanel, HelpPanel } from './CasesPanel.tsx'
import { FundPanel, useFund } from './FundPanel.tsx'
import { Header } from './Header.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { placesOf } from './places.ts'
import { RegionTiles } from './RegionTiles.tsx'
import { wallOf } from './rows.ts'
import { GridPanel, OpinionPanel } from './SmallPanels.tsx'
import { TrendPanel } from './TrendPanel.tsx'
import { Ticker } from './Ticker.tsx'
import { useObserved, useWallStore, WallProvider } from './useWall.ts'
import { WarningsPanel } from './WarningsPanel.tsx'
import { wallWords } from './words.ts'
import './panels.css'
import './wall.css'

type Viewer = ScreenViewerQuery['viewer']

/** The network of a region on one wall: of the viewer's own, or of the one in the address. */
export function Wall() {
  const [{ data, error }, again] = useQuery({ query: ScreenViewerDocument })
  const asked = new URLSearchParams(useSearch()).get('region')
  if (error && !data) return <main className="alone"><Trouble code={codeOf(error)} again={() => again({ requestPolicy: 'network-only' })} /></main>
  if (data && !data.viewer.region) return <main className="alone"><Trouble code="NOT_VISIBLE" /></main>
  return <RegionWall key={asked ?? 'own'} region={asked ?? data?.viewer.region?.code ?? null} viewer={data?.viewer ?? null} />
}

function RegionWall({ region, viewer }: { region: string | null; viewer: Viewer | null }) {
  return region ? <Standing region={region} viewer={viewer} /> : <Waiting />
}

function Standing({ region, viewer }: { region: string; viewer: Viewer | null }) {
  const store = useWallStore(region)
  const { value: figures, failure } = useObserved(store.figures)
  const failing = failure !== null
  const away = useConnection().status === 'reconnecting' || failing
  const home = viewer?.region?.code ?? region
  const children = figures?.children
  const places = useMemo(() => placesOf(children ?? [], region), [children, region])
  const fund = useFund(figures?.fund ?? null)
  const say = useWords(wallWords)
  useUpByEscape(region, home)
  useTitle(figures ? `${figures.region.name} · ${say.title}` : say.title)
  if (failure && !figures) return <Alone failure={failure} home={home} region={region} />
  return (
    <WallProvider value={store}>
      <a className="wall-skip" href="#figures" onClick={skip}>{say.skip}</a>
      <div className={away ? 'wall wall-away' : 'wall'}>
        <Header figures={figures} failing={failing} home={home} day={figures?.grid.visitsUntil ?? null} works={viewer !== null && !viewer.roles.includes('SCREEN')} />
        <main className="wall-panels">
          <Boundary><KeyFigures region={region} monitoring={figures?.monitoring ?? null} cases={figures?.cases ?? null} /></Boundary>
          <div className="wall-column wall-left">
            <Boundary><CasesPanel region={region} cases={figures?.cases ?? null} /></Boundary>
            <Boundary><HelpPanel region={region} measures={figures?.measures ?? null} /></Boundary>
            <Boundary><FundPanel region={region} figures={figures?.fund ?? null} fund={fund} /></Boundary>
            <div className="wall-pair">
              <Boundary><OpinionPanel region={region} opinion={figures?.opinion ?? null} /></Boundary>
              <Boundary><GridPanel region={region} grid={figures?.grid ?? null} monitored={figures?.monitoring.householdsUnderMonitoring ?? 0} /></Boundary>
            </div>
          </div>
          <div className="wall-column wall-middle">
            <Boundary><RegionTiles region={region} regionLevel={figures?.region.level ?? 'DISTRICT'} tiles={children ?? null} /></Boundary>
            <Boundary><TrendPanel region={region} day={figures?.grid.visitsUntil ?? null} /></Boundary>
          </div>
          <div className="wall-column wall-right">
            <Boundary><WarningsPanel region={region} load={figures?.warnings ?? null} places={places} /></Boundary>
            <Boundary><Ticker places={places} /></Boundary>
          </div>
        </main>
        <Announcer places={places} />
      </div>
    </WallProvider>
  )
}

/** The layout before anything is known, so that nothing jumps when it is. */
function Waiting() {
  return (
    <div className="wall" aria-busy="true">
      <Header figures={null} failing={false} home="" day={null} works={false} />
    </div>
  )
}

/** A region that cannot be shown: why, and the way home. */
function Alone({ failure, home, region }: { failure: string; home: string; region: string }) {
  const say = useWords(wallWords)
  return (
    <main className="alone">
      <Trouble code={failure} />
      {home !== region && <a className="pill" href={`#${wallOf(home)}`}>{say.whole}</a>}
    </main>
  )
}

/** Escape goes one region up, as far as the viewer may see. */
function useUpByEscape(region: string, home: string) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || region.length <= home.length) return
      const up = region.length === 14 ? 12 : region.length - 3
      go(wallOf(region.slice(0, up)))
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [region, home])
}

function useTitle(title: string) {
  useEffect(() => {
    document.title = title
  }, [title])
}

/** The address after `#` is a page here, so the link moves the focus itself. */
function skip(event: { preventDefault(): void }) {
  event.preventDefault()
  document.querySelector<HTMLElement>('#figures a')?.focus()
}
