import type { CaseAction, CaseFileFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { useMoments } from '../moments.ts'
import { Sheet } from './Sheet.tsx'
import { words } from './words.ts'

/** What is asked of the reader, said first; and if nothing is, of whom it is asked. */
export function Asked({ file, toActions }: { file: CaseFileFragment; toActions: () => void }) {
  const say = useWords(words)
  const terms = useTerms()
  const may = (...actions: readonly CaseAction[]) => file.availableActions.some((each) => each.allowed && actions.includes(each.action))
  const asked = may('SIGN_FINDING') ? say.askedSign
    : may('DECIDE_REVIEW') ? say.actions.DECIDE_REVIEW
      : may('ANSWER_OBJECTION') ? say.actions.ANSWER_OBJECTION
        : may('APPROVE', 'REJECT', 'SEND_BACK') ? say.askedDecide(terms.caseStep[file.step])
          : may('PUBLISH_ANNOUNCEMENT') ? say.actions.PUBLISH_ANNOUNCEMENT
            : may('COMPLETE_APPLICATION') && file.missing.length ? say.actions.COMPLETE_APPLICATION
              : null
  return (
    <Sheet title={say.asked}>
      <p className="asked">{asked ?? say.askedNothing}</p>
      {!asked && file.holder && <p>{say.waitsFor(terms.role[file.holder.role])}</p>}
      {file.availableActions.some((each) => each.allowed) && (
        <button type="button" className={asked ? 'button main' : 'button'} onClick={toActions}>{say.toDecision}</button>
      )}
    </Sheet>
  )
}

/** What is not there yet, and what it was sent back for. */
export function Missing({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const terms = useTerms()
  const moments = useMoments()
  const { sentBack } = file
  if (file.status !== 'OPEN') return null
  return (
    <Sheet title={say.missing}>
      {file.missing.length
        ? <ul className="missing">{file.missing.map((each) => <li key={each}>{each}</li>)}</ul>
        : <p><span className="tag good">{say.missingNone}</span></p>}
      {sentBack && (
        <div className="record">
          <h3>{say.sentBack}</h3>
          {sentBack.opinion && <blockquote>{sentBack.opinion}</blockquote>}
          <p className="quiet">{say.sentBackBy(terms.caseStep[sentBack.fromStep], moments.time(sentBack.at))}</p>
        </div>
      )}
    </Sheet>
  )
}
