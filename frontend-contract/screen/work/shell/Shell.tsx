import { type ReactNode, useEffect } from 'react'
import { useQuery } from 'urql'
import { Link, useLocation } from 'wouter'
import { WorkViewerDocument } from '../../../generated/graphql.ts'
import { useSession } from '../../session/context.ts'
import { useTerms } from '../../words/terms.ts'
import { useLanguage } from '../../words/words.tsx'
import { Failed, Loading } from '../States.tsx'
import { mayDeclare, maySeeWall, type Who, WhoContext } from '../who.ts'
import { useWorkWords } from '../words.ts'
import { ConnectionStrip } from './ConnectionStrip.tsx'
import { SignOut } from './SignOut.tsx'
import { Waiting } from './Waiting.tsx'
import './shell.css'
import './parts.css'

/** What stands around every work page: who one is, where, and the ways to the other pages. */
export function Shell({ children }: { children: ReactNode }) {
  const say = useWorkWords()
  const [answer, again] = useQuery({ query: WorkViewerDocument })
  useLightTheme()
  const who = answer.data?.viewer
  return (
    <div className="work">
      <a className="skip" href="#content" onClick={focusContent}>{say.skip}</a>
      <Header who={who} />
      <ConnectionStrip />
      <Waiting />
      <main id="content" tabIndex={-1}>
        {who ? <WhoContext value={who}>{children}</WhoContext>
          : answer.error ? <Failed error={answer.error} retry={() => again({ requestPolicy: 'network-only' })} />
            : <Loading />}
      </main>
    </div>
  )
}

// The hash holds the route: a plain jump would leave the page.
function focusContent(event: { preventDefault(): void }) {
  event.preventDefault()
  document.getElementById('content')?.focus()
}

function useLightTheme() {
  useEffect(() => {
    const root = document.documentElement
    const before = root.dataset['theme']
    root.dataset['theme'] = 'light'
    return () => {
      if (before) root.dataset['theme'] = before
      else delete root.dataset['theme']
    }
  }, [])
}

function Header({ who }: { who: Who | undefined }) {
  const say = useWorkWords()
  const terms = useTerms()
  return (
    <header className="work-head">
      <Link className="mark" href="/tasks">
        <img src="mark.svg" alt="" width="28" height="28" />
        <span>{say.service}</span>
      </Link>
      <nav aria-label={say.pages}>
        <Place href="/tasks">{say.tasks}</Place>
        {who && mayDeclare(who) && <Place href="/declare">{say.declare}</Place>}
        {who && maySeeWall(who) && <Place href="/">{say.wall}</Place>}
      </nav>
      {who && (
        <p className="who">
          <strong>{who.roles.map((role) => terms.role[role]).join(' · ')}</strong>
          {who.region && <span>{say.place(who.region.name, who.region.parent?.name)}</span>}
        </p>
      )}
      <Switches />
    </header>
  )
}

function Place({ href, children }: { href: string; children: ReactNode }) {
  const [at] = useLocation()
  return <Link href={href} aria-current={at === href ? 'page' : undefined}>{children}</Link>
}

function Switches() {
  const say = useWorkWords()
  const session = useSession()
  const { language, speak } = useLanguage()
  return (
    <div className="switches">
      <button type="button" className="plain" lang={language === 'zh' ? 'en' : 'zh-CN'}
        onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
        {say.language}
      </button>
      <SignOut leave={() => void session.signOut()} />
    </div>
  )
}
