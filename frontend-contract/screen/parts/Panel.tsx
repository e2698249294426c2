import type { ReactNode } from 'react'
import './panel.css'

/** A framed part of a page, with its heading. `aside` stands at the heading's right: a total, a switch. */
export function Panel({ title, aside, children, area }: {
  title: string
  aside?: ReactNode
  children: ReactNode
  /** Name of the grid area, where the page lays its panels out by name. */
  area?: string
}) {
  return (
    <section className="panel" style={area ? { gridArea: area } : undefined} aria-label={title}>
      <header className="panel-head">
        <h2>{title}</h2>
        {aside}
      </header>
      <div className="panel-body">{children}</div>
    </section>
  )
}
