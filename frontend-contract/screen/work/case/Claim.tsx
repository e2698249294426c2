import type { CaseFileFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { useMoments } from '../moments.ts'
import { Facts, Sheet } from './Sheet.tsx'
import { words } from './words.ts'

/** What the family says, in its own words. */
export function Claim({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const terms = useTerms()
  const moments = useMoments()
  return (
    <Sheet title={say.claim}>
      {file.declarations.map((need) => (
        <article key={need.declaredAt} className="record">
          <p className="tags">{need.causes.map((cause) => <span key={cause} className="tag">{terms.cause[cause]}</span>)}</p>
          {need.description && <blockquote>{need.description}</blockquote>}
          <Facts facts={[
            [say.needs, need.amountInNeed && moments.yuan(need.amountInNeed)],
            [say.observed, need.observedAt && moments.day(need.observedAt)],
          ]} />
          <p className="quiet">{say.submitted} {moments.time(need.declaredAt)} · {terms.medium[need.medium]} · {terms.source[file.source]}</p>
        </article>
      ))}
      {file.proposal && (
        <article className="record">
          <h3>{say.proposal}</h3>
          {file.proposal.grounds && <blockquote>{file.proposal.grounds}</blockquote>}
          {file.proposal.vanishedNaturally && <blockquote>{file.proposal.vanishedNaturally}</blockquote>}
          <p className="quiet">{moments.time(file.proposal.proposedAt)}</p>
        </article>
      )}
    </Sheet>
  )
}
