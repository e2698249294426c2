import { useState } from 'react'
import { Link } from 'wouter'
import { OpinionDeskChangedDocument, OpinionFileDocument, type OpinionFileFragment } from '../../../generated/graphql.ts'
import { useWords } from '../../words/words.tsx'
import { Sheet } from '../case/Sheet.tsx'
import { useTitle } from '../shell/title.ts'
import { Read } from '../States.tsx'
import { useChanges, useFile } from '../useFile.ts'
import { useWho } from '../who.ts'
import { useWorkWords } from '../words.ts'
import { OpinionActions } from './OpinionActions.tsx'
import { Findings, Mentions, OpinionHead } from './OpinionRecords.tsx'
import { words } from './words.ts'
import '../case/case.css'

/** One matter that media, a petition or the hotline told of: what was said, what was found, what is answered. */
export function OpinionPage({ id }: { id: string }) {
  const say = useWords(words)
  const reading = useFile({
    query: OpinionFileDocument, variables: { id }, pick: ({ node }) => (node?.__typename === 'OpinionReport' ? node : null),
  })
  const region = useWho().region?.code
  // Changes are told for a region.
  useChanges({
    query: OpinionDeskChangedDocument, variables: { region: region ?? '' }, pause: !region || !reading.file, changed: reading.refresh,
    isIts: ({ opinionChanged }) => opinionChanged.report?.id === id,
  })
  useTitle(say.file)
  // Once looked into, it is the desk's: who looked on the spot sees it no more.
  const [handedOn, handOn] = useState<string | null>(null)
  if (handedOn !== null) return <HandedOn message={handedOn} />
  return <Read reading={reading}>{(report) => <OpinionSheets report={report} refresh={reading.refresh} handOn={handOn} />}</Read>
}

function HandedOn({ message }: { message: string }) {
  const say = useWords(words)
  const common = useWorkWords()
  return (
    <Sheet title={message}>
      <p role="status">{say.handedOn}</p>
      <Link className="button main" href="/tasks">{common.backToTasks}</Link>
    </Sheet>
  )
}

function OpinionSheets({ report, refresh, handOn }: {
  report: OpinionFileFragment
  refresh: () => void
  handOn: (message: string) => void
}) {
  return (
    <div className="file">
      <OpinionHead report={report} />
      <div className="file-main">
        <Mentions report={report} />
        <Findings report={report} />
      </div>
      <div className="file-side">
        <div id="actions"><OpinionActions report={report} refresh={refresh} handOn={handOn} /></div>
      </div>
    </div>
  )
}
