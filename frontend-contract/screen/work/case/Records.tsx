import type { ReactNode } from 'react'
import type { CaseFileFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { useMoments } from '../moments.ts'
import { departments } from './departments.ts'
import { FindingsRecord } from './Findings.tsx'
import { Facts, Sheet } from './Sheet.tsx'
import { words } from './words.ts'

/** What was recorded in support: visit, comparison, vote, notice, findings, in the order of the procedure. */
export function Records({ file }: { file: CaseFileFragment }) {
  return (
    <>
      <Visits file={file} />
      <Comparison file={file} />
      <Votes file={file} />
      <Notice file={file} />
      <FindingsRecord file={file} />
    </>
  )
}

function None() {
  return <p className="quiet">{useWords(words).none}</p>
}

function Visits({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const terms = useTerms()
  const moments = useMoments()
  const atRisk = (visit: CaseFileFragment['visits'][number]): ReactNode =>
    visit.dimensionsAtRisk === null ? <span className="quiet">{say.dimensionsUnseen}</span>
      : visit.dimensionsAtRisk.length ? visit.dimensionsAtRisk.map((each) => <span key={each} className="tag bad">{terms.dimension[each]}</span>)
        : <span className="tag good">{say.dimensionsSafe}</span>
  return (
    <Sheet title={say.visits}>
      {!file.visits.length && <None />}
      {[...file.visits].reverse().map((visit) => (
        <article key={visit.id} className="record">
          <h3>{moments.day(visit.visitedOn)} <span className="quiet">{terms.role[visit.visitorRole]}</span></h3>
          {visit.notes && <blockquote>{visit.notes}</blockquote>}
          <p className="tags">{atRisk(visit)}</p>
          <Facts facts={[
            [say.incomes, visit.incomePerHead && moments.yuan(visit.incomePerHead)],
            [say.expenses, visit.expenses && moments.yuan(visit.expenses)],
          ]} />
        </article>
      ))}
    </Sheet>
  )
}

function Comparison({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const moments = useMoments()
  const names = useWords(departments)
  const found = file.comparison
  return (
    <Sheet title={say.comparison}>
      {!found && <None />}
      {found && (
        <article className="record">
          {found.hitCount === 0 && <p><span className="tag good">{say.comparisonClean}</span></p>}
          {found.hits?.map((hit) => (
            <div key={`${hit.department}${hit.finding}`} className="hit">
              <p><span className="tag warn">{names[hit.department] ?? hit.department}</span> {hit.finding}</p>
              {hit.explanation ? <blockquote>{hit.explanation}</blockquote> : <p className="badge bad">{say.unexplained}</p>}
            </div>
          ))}
          <p className="quiet">
            {say.compared(moments.list(found.departments.map((key) => names[key] ?? key)))} · {moments.time(found.recordedAt)}
          </p>
        </article>
      )}
    </Sheet>
  )
}

function Votes({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const moments = useMoments()
  return (
    <Sheet title={say.votes}>
      {!file.votes.length && <None />}
      {[...file.votes].reverse().map((vote) => (
        <article key={vote.recordedAt} className="record">
          <h3>{moments.day(vote.heldOn)}</h3>
          <Facts facts={[
            [say.present, `${vote.present} / ${vote.panelSize}`],
            [say.inFavour, vote.inFavour],
            [say.against, vote.against],
            [say.abstained, vote.abstained],
          ]} />
        </article>
      ))}
    </Sheet>
  )
}

function Notice({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const moments = useMoments()
  return (
    <Sheet title={say.notice}>
      {!file.notice && <None />}
      {file.notice && (
        <article className="record">
          <h3>{say.hangs(moments.day(file.notice.publishedAt), moments.time(file.notice.endsAt))}</h3>
          <blockquote>{file.notice.text}</blockquote>
        </article>
      )}
      {file.objections.map((each) => (
        <article key={each.id} className="record">
          <h3>
            {say.objections}
            <span className={each.answeredAt ? 'badge' : 'badge bad'}>
              {!each.answeredAt ? say.objectionOpen : each.upheld ? say.upheld : say.dismissed}
            </span>
          </h3>
          {each.objection && <blockquote>{each.objection}</blockquote>}
          {each.answer && <blockquote>{each.answer}</blockquote>}
          <p className="quiet">{moments.time(each.recordedAt)}</p>
        </article>
      ))}
    </Sheet>
  )
}
