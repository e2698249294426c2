import { Suspense, useEffect, useMemo } from 'react'
import { useQuery } from 'urql'
import { useSearch } from 'wouter'
import { ScreenViewerDocument, type ScreenViewerQuery } from '../../generated/graphql.ts'
import { useConnection } from '../graph.ts'
import { go } from '../parts/address.ts'
import { codeOf } from '../parts/failure.ts'
import { late } from '../parts/late.tsx'
import { Boundary, Trouble } from '../parts/State.tsx'
import { useSession } from '../session/context.ts'
import { useWords } from '../words/words.tsx'
import { maySeeWall } from '../work/who.ts'
import { Announcer } from './Announcer.tsx'
import { CasesPanel, HelpPanel } from './CasesPanel.tsx'
import { FundPanel, useFund } from './FundPanel.tsx'
import { Header, LanguageSwitch } from './Header.tsx'
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

// Asks about what waits to be sent, as it does on the pages of work; a wall seldom needs it.
const SignOut = late(async () => (await import('../work/shell/SignOut.tsx')).SignOut)

type Viewer = ScreenViewerQuery['viewer']

/** The network of a region on one wall: of the viewer's own, or of the one in the address. */
export function Wall() {
  const [{ data, error }, again] = useQuery({ query: ScreenViewerDocument })
  const asked = new URLSearchParams(useSearch()).get('region')
  const viewer = data?.viewer ?? null
  const elsewhere = viewer !== null && !maySeeWall(viewer)
  useEffect(() => {
    if (elsewhere) go('/tasks', { replace: true })
  }, [elsewhere])
  if (elsewhere) return null
  if (error && !viewer) return <Alone failure={codeOf(error)} viewer={viewer} again={() => again({ requestPolicy: 'network-only' })} />
  if (viewer && !viewer.region) return <Alone failure="NOT_VISIBLE" viewer={viewer} />
  return <RegionWall key={asked ?? 'own'} region={asked ?? viewer?.region?.code ?? null} viewer={viewer} />
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
  const day = figures?.grid.visitsUntil ?? null
  const fund = useFund(figures?.fund ?? null, day)
  const say = useWords(wallWords)
  useUpByEscape(region, home)
  useTitle(figures ? `${figures.region.name} · ${say.title}` : say.title)
  if (failure && !figures) return <Alone failure={failure} viewer={viewer} up={home === region ? null : home} />
  return (
    <WallProvider value={store}>
      <a className="wall-skip" href="#figures" onClick={skip}>{say.skip}</a>
      <div className={away ? 'wall wall-away' : 'wall'}>
        <Header figures={figures} failing={failing} home={home} day={day} works={viewer !== null && works(viewer)} />
        <main className="wall-panels">
          <Boundary><KeyFigures region={region} monitoring={figures?.monitoring ?? null} cases={figures?.cases ?? null} /></Boundary>
          <div className="wall-column wall-left">
            <Boundary><CasesPanel region={region} cases={figures?.cases ?? null} /></Boundary>
            <Boundary><HelpPanel region={region} measures={figures?.measures ?? null} /></Boundary>
            <Boundary><FundPanel region={region} figures={figures?.fund ?? null} fund={fund} day={day} /></Boundary>
            <div className="wall-pair">
              <Boundary><OpinionPanel region={region} opinion={figures?.opinion ?? null} /></Boundary>
              <Boundary><GridPanel region={region} grid={figures?.grid ?? null} monitored={figures?.monitoring.householdsUnderMonitoring ?? 0} /></Boundary>
            </div>
          </div>
          <div className="wall-column wall-middle">
            <Boundary><RegionTiles region={region} regionLevel={figures?.region.level ?? 'DISTRICT'} tiles={children ?? null} /></Boundary>
            <Boundary><TrendPanel region={region} day={day} /></Boundary>
          </div>
          <div className="wall-column wall-right">
            <Boundary><WarningsPanel region={region} load={figures?.warnings ?? null} places={places} /></Boundary>
            <Boundary><Ticker places={places} day={day} /></Boundary>
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

/** A screen that only hangs there has no pages of work. */
function works(viewer: Viewer): boolean {
  return !viewer.roles.includes('SCREEN')
}

/** A region that cannot be shown: why, and the ways on. */
function Alone({ failure, viewer, up, again }: {
  failure: string
  viewer: Viewer | null
  /** The region that can be shown instead. */
  up?: string | null
  again?: () => void
}) {
  const say = useWords(wallWords)
  const session = useSession()
  return (
    <main className="alone">
      <Trouble code={failure} again={again} />
      <div className="alone-ways">
        {up && <a className="pill" href={`#${wallOf(up)}`}>{say.whole}</a>}
        {(!viewer || works(viewer)) && <a className="pill" href="#/tasks">{say.tasks}</a>}
        <LanguageSwitch />
        <Suspense><SignOut look="pill" leave={() => void session.signOut()} /></Suspense>
      </div>
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
