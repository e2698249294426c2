import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { Link } from 'wouter'
import { DeclarationHouseholdDocument } from '../../../generated/graphql.ts'
import { useWords } from '../../words/words.tsx'
import { useTitle } from '../shell/title.ts'
import { Failed, Gone, Loading } from '../States.tsx'
import { DeclarationForm } from './DeclarationForm.tsx'
import { FindHousehold } from './FindHousehold.tsx'
import { words } from './words.ts'
import './declare.css'

/** Declares a need: for a family that was found, or for one that is new. */
export function DeclarePage({ household }: { household?: string }) {
  const say = useWords(words)
  useTitle(say.title)
  return (
    <div className="declare">
      <h1>{say.title}</h1>
      {!household ? <FindHousehold />
        : household === 'new' ? <Sheeted title={say.freshTitle}><DeclarationForm known={null} /></Sheeted>
          : <ForKnown id={household} />}
    </div>
  )
}

function ForKnown({ id }: { id: string }) {
  const say = useWords(words)
  const [answer, again] = useQuery({ query: DeclarationHouseholdDocument, variables: { id } })
  const known = answer.data?.household
  if (answer.error) return <Failed error={answer.error} retry={() => again({ requestPolicy: 'network-only' })} />
  if (!known) return answer.fetching ? <Loading /> : <Gone />
  return (
    <Sheeted title={say.knownTitle(known.head?.name ?? '')}>
      <DeclarationForm known={known} />
    </Sheeted>
  )
}

function Sheeted({ title, children }: { title: string; children: ReactNode }) {
  const say = useWords(words)
  return (
    <section className="sheet">
      <header>
        <h2>{title}</h2>
        <Link className="plain" href="/declare">{say.another}</Link>
      </header>
      {children}
    </section>
  )
}
