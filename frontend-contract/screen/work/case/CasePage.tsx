import { CaseFileChangedDocument, CaseFileDocument, type CaseFileFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { useTitle } from '../shell/title.ts'
import { Read } from '../States.tsx'
import { useChanges, useFile } from '../useFile.ts'
import { Actions } from './Actions.tsx'
import { Asked, Missing } from './Asked.tsx'
import { Assessed } from './Assessed.tsx'
import { CaseHead } from './CaseHead.tsx'
import { Claim } from './Claim.tsx'
import { Dossier } from './Dossier.tsx'
import { Conditions, Ending } from './Ending.tsx'
import { Family } from './Family.tsx'
import { Photographs } from './Photographs.tsx'
import { Records } from './Records.tsx'
import { Timeline } from './Timeline.tsx'
import { words } from './words.ts'
import './case.css'

/** One approval file, in the order a reviewer reads it: what is asked, what supports it, what is missing, the decision. */
export function CasePage({ id }: { id: string }) {
  const say = useWords(words)
  const reading = useFile({ query: CaseFileDocument, variables: { id }, pick: (data) => data.case })
  const { file, refresh } = reading
  useChanges({ query: CaseFileChangedDocument, variables: { id }, pause: !file, isIts: () => true, changed: refresh })
  const terms = useTerms()
  useTitle(file ? say.file(terms.caseKind[file.kind]) : undefined, file?.region.name)
  return <Read reading={reading}>{(shown) => <CaseSheets file={shown} refresh={refresh} />}</Read>
}

const ACTIONS = 'actions'

function CaseSheets({ file, refresh }: { file: CaseFileFragment; refresh: () => void }) {
  const toActions = () => {
    const place = document.getElementById(ACTIONS)
    place?.scrollIntoView({ block: 'start' })
    place?.querySelector<HTMLElement>('button, summary')?.focus({ preventScroll: true })
  }
  return (
    <div className="file">
      <CaseHead file={file} />
      <div className="file-main">
        <Asked file={file} toActions={toActions} />
        <Ending file={file} />
        <Claim file={file} />
        <Conditions file={file} />
        <Records file={file} />
        <Photographs file={file} />
        <Family household={file.household} />
        {file.status === 'OPEN' && <Assessed householdId={file.household?.id} />}
      </div>
      <div className="file-side">
        <Missing file={file} />
        <div id={ACTIONS}><Actions file={file} refresh={refresh} /></div>
        <Timeline file={file} />
        <Dossier file={file} />
      </div>
    </div>
  )
}
