import { useCallback, useEffect } from 'react'
import { useQuery, useSubscription } from 'urql'
import { GrantChangedDocument, type GrantFileFragment, GrantFileDocument } from '../../../generated/graphql.ts'
import { useWords } from '../../words/words.tsx'
import { useTitle } from '../shell/title.ts'
import { Failed, Gone, Loading } from '../States.tsx'
import { useWho } from '../who.ts'
import { GrantActions } from './GrantActions.tsx'
import { Asked, GrantHead } from './GrantHead.tsx'
import { Acceptance, Ballots, Declaration, Gap, Inspections, Payments } from './GrantRecords.tsx'
import { words } from './words.ts'
import '../case/case.css'

// What is recorded together is read once.
const GATHER_MS = 300

/** One grant, in the order in which it is decided: what is asked, what is lacking and who gave what, the decision. */
export function GrantPage({ id }: { id: string }) {
  const say = useWords(words)
  const [answer, again] = useQuery({ query: GrantFileDocument, variables: { id }, requestPolicy: 'cache-and-network' })
  const refresh = useCallback(() => again({ requestPolicy: 'network-only' }), [again])
  const node = answer.data?.node
  const grant = node?.__typename === 'Grant' ? node : null
  useGrantChanges(grant?.id, refresh)
  const name = grant?.household?.head?.name
  useTitle(name ? say.title(name) : undefined)
  if (grant) return <GrantSheets grant={grant} refresh={refresh} />
  if (answer.error) return <Failed error={answer.error} retry={refresh} />
  return answer.fetching ? <Loading /> : <Gone />
}

function GrantSheets({ grant, refresh }: { grant: GrantFileFragment; refresh: () => void }) {
  return (
    <div className="file">
      <GrantHead grant={grant} />
      <div className="file-main">
        <Asked grant={grant} />
        <Gap grant={grant} />
        <Declaration grant={grant} />
        <Acceptance grant={grant} />
        <Ballots grant={grant} />
        <Payments grant={grant} refresh={refresh} />
        <Inspections grant={grant} />
      </div>
      <div className="file-side">
        <div id="actions"><GrantActions grant={grant} refresh={refresh} /></div>
      </div>
    </div>
  )
}

/** Changes of any approval are told for a region; those of this grant are listened to. */
function useGrantChanges(id: string | undefined, changed: () => void) {
  const region = useWho().region?.code
  const [change] = useSubscription({ query: GrantChangedDocument, variables: { region: region ?? '' }, pause: !region || !id })
  const event = change.data?.approvalChanged
  const cursor = event?.subject?.__typename === 'Grant' && event.subject.id === id ? event.cursor : null
  useEffect(() => {
    if (!cursor) return
    const timer = setTimeout(changed, GATHER_MS)
    return () => clearTimeout(timer)
  }, [cursor, changed])
}
