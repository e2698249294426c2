import { Link } from 'wouter'
import type { OpinionFileFragment } from '../../../generated/graphql.ts'
import { useTerm } from '../../words/brief.ts'
import { opinionKind, opinionStatus } from '../../words/further-brief.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { Facts, Sheet } from '../case/Sheet.tsx'
import { useMoments } from '../moments.ts'
import { useWorkWords } from '../words.ts'
import { words } from './words.ts'

export function OpinionHead({ report }: { report: OpinionFileFragment }) {
  const say = useWords(words)
  const common = useWorkWords()
  const term = useTerm()
  const terms = useTerms()
  const moments = useMoments()
  const place = report.located ? common.place(report.region.name, report.region.parent?.name) : say.notLocated
  return (
    <header className="file-head">
      <p className="quiet">{say.file} · {place}</p>
      <h1>
        {term(opinionKind, report.kind)}
        <span className="badge">{term(opinionStatus, report.status)}</span>
        {report.overdue && <span className="badge bad">{say.overdue}</span>}
      </h1>
      <p className="clock">
        {report.status !== 'ANSWERED' && <span>{say.due} <b>{moments.time(report.dueAt)}</b></span>}
        {report.holder && <span>{say.holder(terms.role[report.holder.role])}</span>}
      </p>
    </header>
  )
}

/** Everyone who told of it. What the reader may not see of it is not there. */
export function Mentions({ report }: { report: OpinionFileFragment }) {
  const say = useWords(words)
  const term = useTerm()
  const terms = useTerms()
  const moments = useMoments()
  return (
    <Sheet title={say.mentions(report.mentions.length)}>
      {report.mentions.map((mention) => (
        <article key={mention.number} className="record">
          <h3>{term(opinionKind, mention.kind)}</h3>
          {mention.text ? <blockquote>{mention.text}</blockquote> : <p className="quiet">{say.covered}</p>}
          <Facts facts={[
            [say.place, mention.place],
            [say.reference, mention.reference],
            [say.address, mention.address && <a className="link" href={mention.address} target="_blank" rel="noreferrer">{mention.address}</a>],
          ]} />
          <p className="quiet">{moments.time(mention.reportedAt)} · {terms.role[mention.role]}</p>
        </article>
      ))}
    </Sheet>
  )
}

/** Whether it is so, whom it concerns, and what was answered. */
export function Findings({ report }: { report: OpinionFileFragment }) {
  const say = useWords(words)
  const terms = useTerms()
  const moments = useMoments()
  return (
    <Sheet title={say.found}>
      {report.household && <Facts facts={[[say.household, report.household.head?.name]]} />}
      {report.founded === null ? <p className="quiet">{say.notAssessed}</p> : (
        <article className="record">
          <h3>
            <span className={report.founded ? 'badge bad' : 'badge'}>{say.isFounded[`${report.founded}`]}</span>
            {report.warning && <Link className="badge bad" href={`/warning/${report.warning.id}`}>{say.warning}</Link>}
          </h3>
          {report.findings && <blockquote>{report.findings}</blockquote>}
          <p className="quiet">{[report.assessedAt && moments.time(report.assessedAt), report.assessedRole && terms.role[report.assessedRole]].filter(Boolean).join(' · ')}</p>
        </article>
      )}
      {report.answeredAt && (
        <article className="record">
          <h3>{say.answered}</h3>
          {report.answer && <blockquote>{report.answer}</blockquote>}
          <p className="quiet">{[moments.time(report.answeredAt), report.answeredRole && terms.role[report.answeredRole]].filter(Boolean).join(' · ')}</p>
        </article>
      )}
    </Sheet>
  )
}
