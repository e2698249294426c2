import type { AssessmentAnswerFragment, CaseFileFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { useMoments } from '../moments.ts'
import { Facts, Sheet } from './Sheet.tsx'
import { words } from './words.ts'

/** What came of it: the category, or why not, criterion by criterion; what was announced; the review. */
export function Ending({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const terms = useTerms()
  const moments = useMoments()
  const { rejection, announcement, review, explanation } = file
  if (file.status === 'OPEN' && !review) return null
  return (
    <Sheet title={say.ending}>
      <p>{file.publicStatus.message}</p>
      <Facts facts={[
        [terms.caseStatus[file.status], file.category && terms.category[file.category]],
        [terms.decision.REJECT, rejection && terms.rejectionGround[rejection.ground]],
        [say.nearestPolicy, rejection?.nearestPolicy],
        [say.announcement, announcement && say.hangs(moments.day(announcement.publishedAt), moments.day(announcement.endsAt))],
        [say.review, review && `${moments.day(review.requestedAt)} ${review.outcome ? terms.reviewOutcome[review.outcome] : moments.day(review.dueAt)}`],
      ]} />
      {rejection?.reason && <blockquote>{rejection.reason}</blockquote>}
      {review?.reason && <blockquote>{review.reason}</blockquote>}
      {review?.opinion && <blockquote>{review.opinion}</blockquote>}
      {explanation && <Criteria answer={explanation} />}
    </Sheet>
  )
}

/** An answer of the rules that explains itself. */
export function Criteria({ answer }: { answer: AssessmentAnswerFragment }) {
  const say = useWords(words)
  return (
    <details className="criteria">
      <summary>{say.explanation}: {answer.summary}</summary>
      <div className="wide">
        <table>
          <thead>
            <tr><th>{say.criterion}</th><th>{say.found}</th><th>{say.limit}</th><th /></tr>
          </thead>
          <tbody>
            {answer.criteria.map((each) => (
              <tr key={each.key}>
                <th scope="row">{each.title}</th>
                <td>{each.value}</td>
                <td>{each.limit}</td>
                <td>{each.decides && (each.met === null ? say.unknown : each.met ? say.met : say.notMet)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

/** Each condition of an elimination with what was found. */
export function Conditions({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  if (!file.conditions.length) return null
  return (
    <Sheet title={say.conditions}>
      <ul className="conditions">
        {file.conditions.map((each) => (
          <li key={each.key}>
            <span className={`badge ${each.standing === 'MET' ? 'good' : each.standing === 'NOT_MET' ? 'bad' : 'warn'}`}>
              {say.standing[each.standing]}
            </span>
            <strong>{each.title}</strong>
            <span className="quiet">{each.explanation}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
