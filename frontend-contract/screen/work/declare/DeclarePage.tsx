import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import type { RefusedMutation } from '../../../client/index.ts'
import { DeclarationHouseholdDocument } from '../../../generated/graphql.ts'
import { useClient } from '../../graph.ts'
import { useWords } from '../../words/words.tsx'
import { useTitle } from '../shell/title.ts'
import { Gone, Read } from '../States.tsx'
import { useFile } from '../useFile.ts'
import { DeclarationForm } from './DeclarationForm.tsx'
import { FindHousehold } from './FindHousehold.tsx'
import { words } from './words.ts'
import './declare.css'

/** Declares a need: for a family that was found, or for one that is new; or once more what was refused. */
export function DeclarePage({ household, request }: { household?: string; request?: string }) {
  const say = useWords(words)
  useTitle(say.title)
  return (
    <div className="declare">
      <h1>{say.title}</h1>
      {request ? <OnceMore request={request} />
        : !household ? <FindHousehold />
          : household === 'new' ? <ForFresh />
            : <ForKnown id={household} />}
    </div>
  )
}

/** What was not done, as it was filled in: it stays on the page when it is sent, and is no longer in the list then. */
function OnceMore({ request }: { request: string }) {
  const { refused } = useClient().mutations
  const listed = useSyncExternalStore(refused.subscribe, refused.get).find((each) => each.requestId === request)
  const [again, keep] = useState(listed)
  useEffect(() => keep((before) => before ?? listed), [listed])
  if (!again) return <Gone />
  const household = again.input['householdId']
  return typeof household === 'string' ? <ForKnown id={household} again={again} /> : <ForFresh again={again} />
}

function ForFresh({ again }: { again?: RefusedMutation }) {
  const say = useWords(words)
  return <Sheeted title={say.freshTitle}><DeclarationForm known={null} again={again} /></Sheeted>
}

function ForKnown({ id, again }: { id: string; again?: RefusedMutation }) {
  const say = useWords(words)
  const reading = useFile({ query: DeclarationHouseholdDocument, variables: { id }, pick: (data) => data.household })
  return (
    <Read reading={reading}>
      {(known) => <Sheeted title={say.knownTitle(known.head?.name ?? '')}><DeclarationForm known={known} again={again} /></Sheeted>}
    </Read>
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
