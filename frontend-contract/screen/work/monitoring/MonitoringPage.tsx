import { useCallback } from 'react'
import {
  HouseholdVisitsDocument, type HouseholdVisitsQuery, MonitoringFileDocument, type MonitoringFileFragment, RegisterChangedDocument,
} from '../../../generated/graphql.ts'
import { useWords } from '../../words/words.tsx'
import { useTitle } from '../shell/title.ts'
import { Read } from '../States.tsx'
import { useChanges, useFile } from '../useFile.ts'
import { useWho } from '../who.ts'
import { MonitoringActions } from './MonitoringActions.tsx'
import { Asked, Eliminations, Helpers, Measures, MonitoringHead, Visits } from './MonitoringRecords.tsx'
import { words } from './words.ts'
import '../case/case.css'

const VISITS_SHOWN = 5

/** A household under monitoring, or observed since: who answers for it, what helps it, who went there, and what is to be done. */
export function MonitoringPage({ id }: { id: string }) {
  const say = useWords(words)
  const read = useFile({ query: MonitoringFileDocument, variables: { id }, pick: (data) => data.monitoringObject })
  const visits = useVisits(read.file)
  const refresh = useCallback(() => {
    read.refresh()
    visits.refresh()
  }, [read.refresh, visits.refresh])
  const region = useWho().region?.code
  // Changes are told for a region.
  useChanges({
    query: RegisterChangedDocument, variables: { region: region ?? '' }, pause: !region || !read.file, changed: refresh,
    isIts: ({ monitoringChanged }) => monitoringChanged.monitoringObject?.id === id,
  })
  useTitle(say.file, read.file?.region.name)
  const reading = { ...read, error: read.error ?? visits.error, refresh }
  return <Read reading={reading}>{(spell) => <MonitoringSheets spell={spell} visits={visits.file} refresh={refresh} />}</Read>
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
  return useFile({
    query: HouseholdVisitsDocument, variables: { region: spell?.region.code ?? '', household: household ?? '', first: VISITS_SHOWN },
    pick: (data) => data.visits, pause: !household,
  })
}
