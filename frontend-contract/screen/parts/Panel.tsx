import type { ReactNode } from 'react'
import './panel.css'

/** A framed part of a page, with its heading. `aside` stands at the heading's right: a total, a switch. */
export function Panel({ title, aside, children, area }: {
  title: string
  aside?: ReactNode
  children: ReactNode
  /** A name by which the page's style sheet knows this panel: `.panel-<area>`. */
  area?: string
}) {
  return (
    <section className={area ? `panel panel-${area}` : 'panel'} aria-label={title}>
      <header className="panel-head">
        <h2>{title}</h2>
        {aside}
      </header>
      <div className="panel-body">{children}</div>
    </section>
  )
}
