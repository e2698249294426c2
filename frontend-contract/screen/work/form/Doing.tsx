import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { useWords } from '../../words/words.tsx'
import { useWorkWords } from '../words.ts'
import { words } from './words.ts'
import './doing.css'

/** A form behind its name. What was typed stays when it is closed and opened again. */
export function Doing<T extends { readonly version: number }>({ name, chief, file, changes, children }: {
  name: string
  /** Whether it decides the file. */
  chief?: boolean
  file: T
  /** What has changed since it was read; without it, the form is not about a version. */
  changes?: ((before: T, now: T) => readonly string[]) | undefined
  children: (version: number) => ReactNode
}) {
  const [basis, read] = useState<T | null>(null)
  return (
    <details className={chief ? 'doing chief' : 'doing'} onToggle={(event) => event.currentTarget.open && !basis && read(file)}>
      <summary>{name}</summary>
      {basis && (
        <>
          {changes && basis.version !== file.version && <Changed changes={changes(basis, file)} seen={() => read(file)} />}
          {children(basis.version)}
        </>
      )}
    </details>
  )
}

/** The file is another than the one that was read: what has changed, before one decides on it. */
function Changed({ changes, seen }: { changes: readonly string[]; seen: () => void }) {
  const say = useWords(words)
  return (
    <div className="note" role="alert">
      <p><strong>{changes.length ? say.changedWhile : say.changedUnknown}</strong></p>
      <ul>{changes.map((change) => <li key={change}>{change}</li>)}</ul>
      <button type="button" className="button" onClick={seen}>{say.seen}</button>
    </div>
  )
}

/** What came of the form that was sent. */
export function Told({ message }: { message: string | null }) {
  const say = useWords(words)
  const common = useWorkWords()
  return (
    <div role="status">
      {message !== null && (
        <div className="note good" ref={intoSight}>
          <p><strong>{say.done}</strong> {message}</p>
          <Link href="/tasks">{common.backToTasks}</Link>
        </div>
      )}
    </div>
  )
}

// Until the file has been read anew, which moves everything once more.
const SETTLED_MS = 700

// The form that was sent is gone, and the page is shorter: what came of it must not lie out of sight.
function intoSight(note: HTMLElement | null) {
  if (!note) return
  const show = () => note.scrollIntoView({ block: 'nearest' })
  show()
  const later = setTimeout(show, SETTLED_MS)
  return () => clearTimeout(later)
}


/** What cannot be done now, with the reason. */
export function NotNow<A extends string>({ actions, names }: {
  actions: readonly { readonly action: A; readonly allowed: boolean; readonly reason: string | null }[]
  names: Readonly<Record<A, string>>
}) {
  const say = useWords(words)
  const refused = actions.filter((each) => !each.allowed)
  if (!refused.length) return null
  return (
    <details className="refused">
      <summary>{say.notNow(refused.length)}</summary>
      <dl>
        {refused.map((each) => (
          <div key={each.action}>
            <dt>{names[each.action]}</dt>
            <dd className="quiet">{each.reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Tells what came of the last form, and lets the form that was sent begin anew. */
export function useDoings() {
  const [told, tell] = useState<string | null>(null)
  const [turns, turn] = useState<Readonly<Record<string, number>>>({})
  return {
    told,
    keyOf: (action: string) => `${action}${turns[action] ?? 0}`,
    done: (action: string) => (message: string) => {
      tell(message)
      turn((before) => ({ ...before, [action]: (before[action] ?? 0) + 1 }))
    },
  }
}
