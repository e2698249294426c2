import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { Link } from 'wouter'
import { useWorkWords } from './words.ts'

/** What an error means to somebody at a page. */
export type Trouble = 'offline' | 'expired' | 'forbidden' | 'gone' | 'failed'

export function troubleOf(error: CombinedError): Trouble {
  const codes = error.graphQLErrors.map((each) => each.extensions?.['code'])
  if (codes.includes('UNAUTHENTICATED')) return 'expired'
  if (codes.includes('FORBIDDEN')) return 'forbidden'
  if (codes.includes('NOT_VISIBLE')) return 'gone'
  const status = (error.response as Response | undefined)?.status
  if (status === 401) return 'expired'
  return error.networkError ? 'offline' : 'failed'
}

export function Loading() {
  const say = useWorkWords()
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{say.loading}</span>
      <i /><i /><i />
    </div>
  )
}

/** Nothing is there, and that is no fault. */
export function Empty({ children }: { children: ReactNode }) {
  return <p className="empty">{children}</p>
}

export function Gone() {
  const say = useWorkWords()
  return (
    <section className="sheet state">
      <h1>{say.gone}</h1>
      <p>{say.goneWhy}</p>
      <Link className="button" href="/tasks">{say.backToTasks}</Link>
    </section>
  )
}

/** Something could not be read: what it means, in words, and a way on. */
export function Failed({ error, retry }: { error: CombinedError; retry: () => void }) {
  const say = useWorkWords()
  const trouble = troubleOf(error)
  if (trouble === 'gone') return <Gone />
  const text = { offline: say.offline, expired: say.expired, forbidden: say.forbidden, failed: say.failed }[trouble]
  return (
    <section className="sheet state" role="alert">
      <h1>{say.failed}</h1>
      <p>{text}</p>
      {trouble === 'failed' && <p className="quiet">{error.graphQLErrors.map((each) => each.message).join(' ')}</p>}
      <button type="button" className="button" onClick={retry}>{say.retry}</button>
    </section>
  )
}
