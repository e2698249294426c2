import { type FormEvent, useId, useRef, useState } from 'react'
import { type CombinedError, useClient } from 'urql'
import { Link } from 'wouter'
import { FindPeopleDocument, type FindPeopleQuery } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { Empty, Failed } from '../States.tsx'
import { useWorkWords } from '../words.ts'
import { words } from './words.ts'

type Found = FindPeopleQuery['search']

const ID_DIGITS = /^\d{5}[\dXx]$|^\d{17}[\dXx]$/

/** The known family is found, not typed in. */
export function FindHousehold() {
  const say = useWords(words)
  const graph = useClient()
  const id = useId()
  const [text, type] = useState('')
  const [found, show] = useState<Found | null>(null)
  const [error, fail] = useState<CombinedError | null>(null)
  const [wrong, setWrong] = useState(false)
  const latest = useRef(0)
  const find = async (event?: FormEvent) => {
    event?.preventDefault()
    const sought = text.trim()
    setWrong(sought.length < 2)
    if (sought.length < 2) return
    const variables = ID_DIGITS.test(sought) ? { idDigits: sought.toUpperCase() } : { text: sought }
    const turn = ++latest.current
    const answer = await graph.query(FindPeopleDocument, variables, { requestPolicy: 'network-only' }).toPromise()
    // A slow answer to what was asked before must not take the place of what is asked now.
    if (turn !== latest.current) return
    fail(answer.error ?? null)
    show(answer.data?.search ?? null)
  }
  return (
    <section className="sheet find">
      <p>{say.intro}</p>
      <form role="search" onSubmit={(event) => void find(event)}>
        <label htmlFor={id}>{say.search}</label>
        <span className="entry">
          <input id={id} type="search" value={text} onChange={(event) => type(event.target.value)} autoComplete="off"
            aria-describedby={`${id}-wrong`} aria-invalid={wrong || undefined} />
          <button type="submit" className="button main">{say.find}</button>
        </span>
        <p id={`${id}-wrong`} className="fault" role="alert">{wrong && say.tooShort}</p>
      </form>
      {error ? <Failed error={error} retry={() => void find()} /> : found && <Results found={found} />}
      <Link className="button" href="/declare/new">{say.fresh}</Link>
    </section>
  )
}

function Results({ found }: { found: Found }) {
  const say = useWords(words)
  const common = useWorkWords()
  const terms = useTerms()
  if (!found.members.length) return <Empty>{say.notFound}</Empty>
  return (
    <div role="status">
      <p className="quiet">{say.found(found.members.length)}{found.more && ` ${say.more}`}</p>
      <ul className="people">
        {found.members.map(({ id, name, relation, idNumberMasked, household }) => household && (
          <li key={id}>
            <Link className="task-body" href={`/declare/${household.id}`} aria-label={say.choose(household.head?.name ?? name)}>
              <span className="task-what">
                <strong>{name}</strong>
                <span>{terms.relation[relation]} · {say.household(household.head?.name ?? name, household.memberCount)}</span>
              </span>
              <span className="quiet">{idNumberMasked}</span>
              <span className="task-where quiet">
                {common.place(household.region.name, household.region.parent?.name)}
                {household.monitoring && <em className="badge warn">{say.underMonitoring}</em>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
