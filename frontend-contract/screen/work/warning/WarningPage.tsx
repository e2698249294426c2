import { Link } from 'wouter'
import { type WarningFileFragment, WarningFileChangedDocument, WarningFileDocument } from '../../../generated/graphql.ts'
import { hop, hopEnding, severity, useTerm, warningOutcome, warningStatus } from '../../words/brief.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { Facts, Sheet } from '../case/Sheet.tsx'
import { useMoments } from '../moments.ts'
import { useTitle } from '../shell/title.ts'
import { Read } from '../States.tsx'
import { useChanges, useFile } from '../useFile.ts'
import { useWho } from '../who.ts'
import { useWorkWords } from '../words.ts'
import { WarningActions } from './WarningActions.tsx'
import { words } from './words.ts'
import '../case/case.css'

/** One warning: what was seen, where it has been, and what is to be done about it. */
export function WarningPage({ id }: { id: string }) {
  const say = useWords(words)
  const reading = useFile({ query: WarningFileDocument, variables: { id }, pick: ({ node }) => (node?.__typename === 'Warning' ? node : null) })
  const { file, refresh } = reading
  const region = useWho().region?.code
  // Changes of any warning are told for a region.
  useChanges({
    query: WarningFileChangedDocument, variables: { region: region ?? '' }, pause: !region || !file, changed: refresh,
    isIts: ({ warningChanged }) => warningChanged.warning?.id === id,
  })
  useTitle(say.file, file?.region.name)
  return <Read reading={reading}>{(warning) => <WarningSheets warning={warning} refresh={refresh} />}</Read>
}

function WarningSheets({ warning, refresh }: { warning: WarningFileFragment; refresh: () => void }) {
  return (
    <div className="file">
      <Head warning={warning} />
      <div className="file-main">
        <Asked warning={warning} />
        <Reports warning={warning} />
        <Trip warning={warning} />
      </div>
      <div className="file-side">
        <div id="actions"><WarningActions warning={warning} refresh={refresh} /></div>
      </div>
    </div>
  )
}

function Head({ warning }: { warning: WarningFileFragment }) {
  const say = useWords(words)
  const term = useTerm()
  const moments = useMoments()
  return (
    <header className="file-head">
      <p className="quiet">{say.file} · {warning.region.name}</p>
      <h1>
        {warning.household?.head?.name ?? say.noHousehold}
        <span className="badge">{term(warningStatus, warning.status)}</span>
        {warning.overdue && warning.status === 'OPEN' && <span className="badge bad">{say.overdue}</span>}
      </h1>
      <p className="clock">
        {warning.dueAt && <span>{say.due} <b>{moments.time(warning.dueAt)}</b></span>}
        {warning.case && <Link className="link" href={`/case/${warning.case.id}`}>{say.toCase}</Link>}
      </p>
    </header>
  )
}

function Asked({ warning }: { warning: WarningFileFragment }) {
  const say = useWords(words)
  const term = useTerm()
  const terms = useTerms()
  const may = warning.availableActions.some((each) => each.allowed)
  const holder = warning.hops.at(-1)?.holder
  return (
    <Sheet title={say.asked}>
      <p className="asked">{may ? say.askedVerify(term(hop, warning.hop)) : say.askedNothing}</p>
      {!may && holder && warning.status === 'OPEN' && <p>{say.waitsFor(terms.role[holder.role])}</p>}
      <Facts facts={[
        [say.level, term(severity, warning.severity)],
        [say.outcome, warning.outcome && term(warningOutcome, warning.outcome)],
      ]} />
      <p className="tags">
        {warning.causes.map((cause) => <span key={cause} className="tag">{terms.cause[cause]}</span>)}
        {warning.dimensions.map((dimension) => <span key={dimension} className="tag bad">{terms.dimension[dimension]}</span>)}
      </p>
    </Sheet>
  )
}

function Reports({ warning }: { warning: WarningFileFragment }) {
  const say = useWords(words)
  const terms = useTerms()
  const moments = useMoments()
  return (
    <Sheet title={say.reports}>
      {warning.reporters.map((report) => (
        <article key={report.reportedAt} className="record">
          <h3>{terms.source[report.source]}</h3>
          {report.description && <blockquote>{report.description}</blockquote>}
          <p className="quiet">{moments.time(report.reportedAt)} · {terms.role[report.role]} · {terms.medium[report.medium]}</p>
        </article>
      ))}
    </Sheet>
  )
}

function Trip({ warning }: { warning: WarningFileFragment }) {
  const say = useWords(words)
  const common = useWorkWords()
  const term = useTerm()
  const terms = useTerms()
  const moments = useMoments()
  return (
    <Sheet title={say.trip}>
      <ol className="timeline">
        {[...warning.hops].reverse().map((leg) => (
          <li key={leg.number} className={leg.endedAt ? 'APPROVE' : 'here'}>
            <h3>
              {term(hop, leg.hop)}
              <span className="badge">{leg.ending ? term(hopEnding, leg.ending) : say.here}</span>
            </h3>
            <p className="quiet">
              {moments.time(leg.startedAt)}{leg.endedAt && ` → ${moments.time(leg.endedAt)}`} · {terms.role[leg.endedRole ?? leg.holder.role]}
            </p>
            {leg.notes && <blockquote>{leg.notes}</blockquote>}
          </li>
        ))}
      </ol>
      {!warning.hops.length && <p className="quiet">{common.none}</p>}
    </Sheet>
  )
}
