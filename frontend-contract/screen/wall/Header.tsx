import { memo, useEffect, useState } from 'react'
import type { WallFiguresFragment } from '../../generated/graphql.ts'
import { useConnection } from '../graph.ts'
import { useFormat } from '../parts/format.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { wallOf } from './rows.ts'
import { wallWords } from './words.ts'
import './header.css'

/** Where one is, how fresh what is shown is, and what everybody must know about it. */
export const Header = memo(function Header({ figures, failing, home, day, works }: {
  figures: WallFiguresFragment | null
  /** Whether the figures shown are no longer brought up to date. */
  failing: boolean
  /** The region the viewer may see: the way up ends there. */
  home: string
  /** The service's day, where it is known. */
  day: string | null
  /** Whether the viewer has pages of work besides the wall. */
  works: boolean
}) {
  const say = useWords(wallWords)
  return (
    <header className="wall-header">
      <div className="brand">
        <img src="./mark.svg" alt="" width="36" height="36" />
        <h1>{say.title}</h1>
      </div>
      {figures && <Path region={figures.region} home={home} />}
      {figures?.region.dataNotice && <p className="notice" title={figures.region.dataNotice}>{figures.region.dataNotice}</p>}
      <div className="header-state">
        <Freshness at={figures?.at ?? null} failing={failing} />
        <Clock day={day} />
      </div>
      <nav className="header-tools">
        {works && <a className="pill" href="#/tasks">{say.tasks}</a>}
        <LanguageSwitch />
      </nav>
    </header>
  )
})

export function LanguageSwitch() {
  const say = useWords(wallWords)
  const { language, speak } = useLanguage()
  return (
    <button type="button" className="pill" lang={language === 'zh' ? 'en' : 'zh-CN'} aria-label={say.languageLabel}
      onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
      {say.language}
    </button>
  )
}

function Path({ region, home }: { region: WallFiguresFragment['region']; home: string }) {
  const say = useWords(wallWords)
  const above = [region.parent?.parent, region.parent].filter((one) => one?.code.startsWith(home))
  return (
    <nav className="path" aria-label={say.path}>
      <ol>
        {above.map((one) => (
          <li key={one!.code}><a href={`#${wallOf(one!.code)}`}>{one!.name}</a></li>
        ))}
        <li aria-current="page">{region.name}</li>
      </ol>
    </nav>
  )
}

/** Whether what is shown is of now, and if not, how old it is. */
function Freshness({ at, failing }: { at: string | null; failing: boolean }) {
  const say = useWords(wallWords)
  const format = useFormat()
  const connection = useConnection()
  const now = useNow(1_000)
  const live = connection.status === 'live'
  const age = connection.heardAt === null ? null : Math.max(0, Math.round((now.getTime() - connection.heardAt) / 1_000))
  const text = live ? (failing ? say.failing : say.live) : connection.status === 'idle' || connection.status === 'connecting' ? say.connecting : say.reconnecting
  return (
    <p className={`freshness freshness-${live && !failing ? 'live' : 'away'}`}>
      <span className="freshness-mark" aria-hidden="true" />
      <b role="status">{text}</b>
      <span>
        {live ? at && `${say.asOf} ${format.shortTime(at)}` : age !== null && say.ago(spell(age, say))}
      </span>
    </p>
  )
}

function spell(seconds: number, say: (typeof wallWords)['zh']): string {
  if (seconds < 60) return say.seconds(seconds)
  return seconds < 3_600 ? say.minutes(Math.floor(seconds / 60)) : say.hours(Math.floor(seconds / 3_600))
}

/** The day of the service, which counts deadlines by it, and the time of the room. */
function Clock({ day }: { day: string | null }) {
  const say = useWords(wallWords)
  const format = useFormat()
  const now = useNow(1_000)
  const shown = day ?? format.date(now.toISOString())
  return (
    <p className="wall-clock">
      <span title={say.businessDay}>{shown} {format.weekday(new Date(`${shown}T04:00:00Z`))}</span>
      <b>{format.clock(now)}</b>
    </p>
  )
}

function useNow(every: number): Date {
  const [now, set] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => set(new Date()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}
