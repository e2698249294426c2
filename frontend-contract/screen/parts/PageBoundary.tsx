import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { inTwoLanguages, useWords } from '../words/words.tsx'
import { Boundary, Trouble } from './State.tsx'

const words = inTwoLanguages({
  zh: { failed: '这一页暂时无法显示：可能没有网络，或系统刚刚升级。', home: '回到首页', reload: '重新载入' },
  en: {
    failed: 'This page cannot be shown at the moment: there may be no network, or the system was just upgraded.',
    home: 'To the first page', reload: 'Load anew',
  },
})

/** A page that fails, or whose code does not come, says so and leaves ways on; another page is none the worse for it. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const [path] = useLocation()
  return (
    <Boundary at={path} otherwise={(again) => <Broken again={again} byItself={path === '/'} />}>
      {children}
    </Boundary>
  )
}

/** At a desk a retry waits for the hand: it would take the focus from where somebody is. */
function Broken({ again, byItself }: { again: () => void; byItself: boolean }) {
  const say = useWords(words)
  return (
    <main className="alone">
      <Trouble text={say.failed} again={again} byItself={byItself} />
      <p className="alone-ways">
        <a className="pill" href="#/">{say.home}</a>
        <button type="button" className="pill" onClick={() => location.reload()}>{say.reload}</button>
      </p>
    </main>
  )
}
