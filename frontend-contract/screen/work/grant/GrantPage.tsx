import { GrantChangedDocument, type GrantFileFragment, GrantFileDocument } from '../../../generated/graphql.ts'
import { useWords } from '../../words/words.tsx'
import { useTitle } from '../shell/title.ts'
import { Read } from '../States.tsx'
import { useChanges, useFile } from '../useFile.ts'
import { useWho } from '../who.ts'
import { GrantActions } from './GrantActions.tsx'
import { Asked, GrantHead } from './GrantHead.tsx'
import { Acceptance, Ballots, Declaration, Gap, Inspections, Payments } from './GrantRecords.tsx'
import { words } from './words.ts'
import '../case/case.css'

/** One grant, in the order in which it is decided: what is asked, what is lacking and who gave what, the decision. */
export function GrantPage({ id }: { id: string }) {
  const say = useWords(words)
  const reading = useFile({ query: GrantFileDocument, variables: { id }, pick: ({ node }) => (node?.__typename === 'Grant' ? node : null) })
  const { file, refresh } = reading
  const region = useWho().region?.code
  // Changes of any approval are told for a region.
  useChanges({
    query: GrantChangedDocument, variables: { region: region ?? '' }, pause: !region || !file, changed: refresh,
    isIts: ({ approvalChanged: { subject } }) => subject?.__typename === 'Grant' && subject.id === id,
  })
  useTitle(say.file, file?.region?.name)
  return <Read reading={reading}>{(grant) => <GrantSheets grant={grant} refresh={refresh} />}</Read>
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
