import { useCallback, useEffect } from 'react'
import { useQuery, useSubscription } from 'urql'
import {
  HouseholdVisitsDocument, type HouseholdVisitsQuery, MonitoringFileDocument, type MonitoringFileFragment, RegisterChangedDocument,
} from '../../../generated/graphql.ts'
import { useWords } from '../../words/words.tsx'
import { useTitle } from '../shell/title.ts'
import { Failed, Gone, Loading } from '../States.tsx'
import { useWho } from '../who.ts'
import { MonitoringActions } from './MonitoringActions.tsx'
import { Asked, Eliminations, Helpers, Measures, MonitoringHead, Visits } from './MonitoringRecords.tsx'
import { words } from './words.ts'
import '../case/case.css'

// What is recorded together is read once.
const GATHER_MS = 300
const VISITS_SHOWN = 5

/** A household under monitoring, or observed since: who answers for it, what helps it, who went there, and what is to be done. */
export function MonitoringPage({ id }: { id: string }) {
  const say = useWords(words)
  const [answer, again] = useQuery({ query: MonitoringFileDocument, variables: { id }, requestPolicy: 'cache-and-network' })
  const spell = answer.data?.monitoringObject ?? null
  const [visited, visitsAgain] = useVisits(spell)
  const refresh = useCallback(() => {
    again({ requestPolicy: 'network-only' })
    visitsAgain({ requestPolicy: 'network-only' })
  }, [again, visitsAgain])
  useSpellChanges(spell?.id, refresh)
  const name = spell?.household?.head?.name
  useTitle(name ? say.title(name) : undefined)
  if (spell) return <MonitoringSheets spell={spell} visits={visited.data?.visits ?? null} refresh={refresh} />
  if (answer.error) return <Failed error={answer.error} retry={refresh} />
  return answer.fetching ? <Loading /> : <Gone />
}

function MonitoringSheets({ spell, visits, refresh }: {
  spell: MonitoringFileFragment
  visits: HouseholdVisitsQuery['visits'] | null
  refresh: () => void
}) {
  return (
    <div className="file">
      <MonitoringHead spell={spell} />
      <div className="file-main">
        <Asked spell={spell} />
        <Helpers spell={spell} />
        <Measures spell={spell} refresh={refresh} />
        {visits && <Visits visits={visits} />}
        <Eliminations spell={spell} />
      </div>
      <div className="file-side">
        <div id="actions"><MonitoringActions spell={spell} refresh={refresh} /></div>
      </div>
    </div>
  )
}

function useVisits(spell: MonitoringFileFragment | null) {
  const household = spell?.household?.id
  return useQuery({
    query: HouseholdVisitsDocument, variables: { region: spell?.region.code ?? '', household: household ?? '', first: VISITS_SHOWN },
    requestPolicy: 'cache-and-network', pause: !household,
  })
}

/** Changes are told for a region; those of this household are listened to. */
function useSpellChanges(id: string | undefined, changed: () => void) {
  const region = useWho().region?.code
  const [change] = useSubscription({ query: RegisterChangedDocument, variables: { region: region ?? '' }, pause: !region || !id })
  const event = change.data?.monitoringChanged
  const cursor = event?.monitoringObject?.id === id ? event?.cursor : null
  useEffect(() => {
    if (!cursor) return
    const timer = setTimeout(changed, GATHER_MS)
    return () => clearTimeout(timer)
  }, [cursor, changed])
}
