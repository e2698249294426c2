import type { CaseFileFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { useMoments } from '../moments.ts'
import { useWorkWords } from '../words.ts'
import { STEPS, StepsBar } from './StepsBar.tsx'
import { words } from './words.ts'

/** Whose file it is, where, and how it stands. */
export function CaseHead({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const common = useWorkWords()
  const terms = useTerms()
  const tone = file.status === 'APPROVED' ? 'good' : file.status === 'OPEN' ? '' : 'bad'
  return (
    <header className="file-head">
      <p className="quiet">
        {say.file(terms.caseKind[file.kind])} · {common.place(file.region.name, file.region.parent?.name)}
      </p>
      <h1>
        {file.household?.head?.name ?? say.movedAway}
        <span className={`badge ${tone}`}>{terms.caseStatus[file.status]}</span>
        {file.overdue && file.status === 'OPEN' && <span className="badge bad">{say.overdue}</span>}
      </h1>
      <StepsBar steps={STEPS} names={terms.caseStep} at={file.step} over={file.status === 'APPROVED'} />
      <Clock file={file} />
    </header>
  )
}

function Clock({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const moments = useMoments()
  if (file.closedAt) return <p>{say.closed} {moments.time(file.closedAt)}</p>
  return (
    <p className="clock">
      {file.dueAt ? (
        <span>{say.due} <b>{moments.time(file.dueAt)}</b> {file.overdue === moments.isPast(file.dueAt) && <em className="quiet">{moments.distance(file.dueAt)}</em>}</span>
      ) : <span>{say.paused}</span>}
      <span className="quiet">{say.caseDue} {moments.day(file.caseDueAt)}</span>
    </p>
  )
}
