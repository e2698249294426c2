import type { ReactNode } from 'react'
import type { CombinedError } from 'urql'
import { Link } from 'wouter'
import { SignInEnded } from '../../client/index.ts'
import type { Reading } from './useFile.ts'
import { useWorkWords } from './words.ts'

/** What an error means to somebody at a page. */
export type Trouble = 'offline' | 'expired' | 'forbidden' | 'gone' | 'failed'

export function troubleOf(error: CombinedError): Trouble {
  const codes = error.graphQLErrors.map((each) => each.extensions?.['code'])
  if (codes.includes('UNAUTHENTICATED')) return 'expired'
  if (codes.includes('FORBIDDEN')) return 'forbidden'
  if (codes.includes('NOT_VISIBLE')) return 'gone'
  const status = (error.response as Response | undefined)?.status
  if (status === 401 || error.networkError instanceof SignInEnded) return 'expired'
  // A service that is away, or too slow, has been reached: it may have done what was asked.
  const reached = status !== undefined || error.networkError?.name === 'TimeoutError'
  return error.networkError && !reached ? 'offline' : 'failed'
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

/** What a page shows of something that is read: it, or why it is not there; above it, why it may be old. */
export function Read<T>({ reading, children }: { reading: Reading<T>; children: (file: T) => ReactNode }) {
  const { file, error, fetching, refresh } = reading
  if (file) return <>{error && <Old error={error} retry={refresh} />}{children(file)}</>
  if (error) return <Failed error={error} retry={refresh} />
  return fetching ? <Loading /> : <Gone />
}

/** Something could not be read anew: what is shown is of before. */
export function Old({ error, retry }: { error: CombinedError; retry: () => void }) {
  const say = useWorkWords()
  return (
    <div className="note" role="alert">
      <p>{textOf(say, troubleOf(error))} {say.old}</p>
      <button type="button" className="button" onClick={retry}>{say.retry}</button>
    </div>
  )
}

function textOf(say: ReturnType<typeof useWorkWords>, trouble: Trouble) {
  return { offline: say.offline, expired: say.expired, forbidden: say.forbidden, failed: say.failed, gone: say.gone }[trouble]
}

/** Something could not be read: what it means, in words, and a way on. */
export function Failed({ error, retry }: { error: CombinedError; retry: () => void }) {
  const say = useWorkWords()
  const trouble = troubleOf(error)
  if (trouble === 'gone') return <Gone />
  return (
    <section className="sheet state" role="alert">
      <h1>{say.failed}</h1>
      <p>{textOf(say, trouble)}</p>
      {trouble === 'failed' && <p className="quiet">{error.graphQLErrors.map((each) => each.message).join(' ')}</p>}
      <button type="button" className="button" onClick={retry}>{say.retry}</button>
    </section>
  )
}
