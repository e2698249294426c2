import { useEffect, useRef } from 'react'
import { useLanguage, useWords } from '../words/words.tsx'
import type { SignInSession, SignInState } from './session.ts'
import './signin.css'
import { words } from './words.ts'

/** The page of whoever is not signed in, or no longer. */
export function SignIn({ session, state }: { session: SignInSession; state: SignInState }) {
  const say = useWords(words)
  return (
    <div className="signin">
      <header>
        <p className="signin-product"><img src="./mark.svg" alt="" width="28" height="28" />{say.product}</p>
        <LanguageSwitch />
      </header>
      <main aria-busy={state.status === 'unknown' || state.status === 'signingIn'}>
        {state.status === 'signingIn' && state.wall ? <WallCodeCard session={session} state={state} /> : <Card session={session} state={state} />}
      </main>
      <footer>{state.sandbox && <p>{say.sandbox}</p>}</footer>
    </div>
  )
}

function Card({ session, state }: { session: SignInSession; state: SignInState }) {
  const say = useWords(words)
  const main = useRef<HTMLButtonElement>(null)
  const ended = state.status === 'expired' || state.status === 'revoked'
  const offers = ended || state.status === 'signedOut'
  useEffect(() => main.current?.focus(), [state.status])
  return (
    <section className="signin-card" aria-labelledby="signin-title">
      <h1 id="signin-title">{say.title[state.status]}</h1>
      <p role={ended ? 'alert' : 'status'}>{state.resumable ? say.elsewhere : say.lead[state.status]}</p>
      <Problem state={state} />
      {state.status === 'unknown' && state.problem && (
        <button type="button" className="signin-main" ref={main} onClick={() => void session.begin()}>{say.retry}</button>
      )}
      {state.status === 'signingIn' && state.problem && (
        <button type="button" onClick={() => void session.begin()}>{say.back}</button>
      )}
      {offers && (
        <>
          <button type="button" className="signin-main" ref={main} onClick={() => void (state.resumable ? session.signInBeside() : session.signIn())}>
            {ended ? say.again : say.signIn}
          </button>
          <div className="signin-wall">
            <button type="button" onClick={() => void session.signInWall()}>{say.wall}</button>
            <p>{say.wallMore}</p>
          </div>
        </>
      )}
    </section>
  )
}

function WallCodeCard({ session, state }: { session: SignInSession; state: SignInState }) {
  const say = useWords(words)
  const wall = state.wall
  if (!wall) return null
  return (
    <section className="signin-card signin-code-card" aria-labelledby="signin-title">
      <h1 id="signin-title">{say.wallTitle}</h1>
      <p>{say.wallLead}</p>
      <dl>
        <dt>{say.address}</dt>
        <dd className="signin-address">{wall.address}</dd>
        <dt>{say.code}</dt>
        <dd className="signin-code" aria-live="polite">{wall.code}</dd>
      </dl>
      <Problem state={state} />
      <p className="signin-waiting">{say.wallWaiting}</p>
      <button type="button" onClick={() => void session.begin()}>{say.back}</button>
    </section>
  )
}

function Problem({ state }: { state: SignInState }) {
  const say = useWords(words)
  const { problem } = state
  if (!problem) return null
  const stopped = state.status === 'signedOut' && (problem === 'issuer' || problem === 'settings')
  return (
    <div className="signin-problem" role="alert">
      <p>{stopped ? say.stopped[problem] : say.problem[problem]}</p>
      {state.detail && <p className="signin-detail">{say.detail}{state.detail}</p>}
    </div>
  )
}

function LanguageSwitch() {
  const say = useWords(words)
  const { language, speak } = useLanguage()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button type="button" className="signin-language" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => speak(other)}>
      {say.language}
    </button>
  )
}
