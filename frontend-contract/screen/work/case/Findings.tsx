import type { CaseFileFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { useMoments } from '../moments.ts'
import { openChecks } from './checks.ts'
import { Sheet } from './Sheet.tsx'
import { STEPS } from './StepsBar.tsx'
import { words } from './words.ts'

/** The four signatures, also those that are still to come. */
export function FindingsRecord({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const terms = useTerms()
  const moments = useMoments()
  const early = STEPS.indexOf(file.step) < STEPS.indexOf('FOUR_PERSONNEL_CHECK')
  if (early && !file.findings.length) return null
  const awaited = openChecks(file)
  return (
    <Sheet title={say.findings}>
      {awaited.length > 0 && <p className="quiet">{say.blind}</p>}
      {file.findings.map((each) => (
        <article key={`${each.checkKey}${each.signedAt}`} className="record">
          <h3>
            {each.check?.title ?? each.checkKey}
            <span className={each.favourable ? 'badge good' : 'badge bad'}>{each.favourable ? say.favourable : say.adverse}</span>
          </h3>
          {each.finding && <blockquote>{each.finding}</blockquote>}
          <p className="quiet">{terms.role[each.signerRole]} · {moments.time(each.signedAt)}</p>
        </article>
      ))}
      {awaited.map((check) => (
        <article key={check.key} className="record awaited">
          <h3>{check.title} <span className="badge">{say.unsigned}</span></h3>
          <p className="quiet">{terms.role[check.signerRole]}</p>
        </article>
      ))}
    </Sheet>
  )
}
