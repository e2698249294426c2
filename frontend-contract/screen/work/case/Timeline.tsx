import type { CaseFileFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { useMoments } from '../moments.ts'
import { useWho } from '../who.ts'
import { useWorkWords } from '../words.ts'
import { Sheet } from './Sheet.tsx'
import { words } from './words.ts'

/** Every stay at a step: when it came, who decided what, and why. The newest first. */
export function Timeline({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const terms = useTerms()
  return (
    <Sheet title={say.timeline}>
      <ol className="timeline">
        {[...file.steps].reverse().map((stage) => (
          <li key={stage.number} className={stage.leftAt ? stage.decision ?? '' : 'here'}>
            <h3>
              {terms.caseStep[stage.step]}
              {stage.decision && <span className={`badge ${TONES[stage.decision]}`}>{terms.decision[stage.decision]}</span>}
              {!stage.leftAt && file.status === 'OPEN' && <span className="badge">{say.stay}</span>}
            </h3>
            <Stay stage={stage} />
          </li>
        ))}
      </ol>
      <p className="quiet">{say.rules(file.ruleSet.name, file.ruleSet.version)}</p>
    </Sheet>
  )
}

const TONES = { APPROVE: 'good', REJECT: 'bad', SEND_BACK: 'warn' }

function Stay({ stage }: { stage: CaseFileFragment['steps'][number] }) {
  const say = useWords(words)
  const common = useWorkWords()
  const terms = useTerms()
  const moments = useMoments()
  const who = useWho()
  const decider = stage.deciderRole
    ? terms.role[stage.deciderRole] + (stage.decidedBy === who.subject ? ` (${common.you})` : '')
    : stage.decision && say.byFindings
  return (
    <>
      <p className="quiet">
        {moments.time(stage.enteredAt)}{stage.leftAt && ` → ${moments.time(stage.leftAt)}`}
        {decider && ` · ${decider}`}
      </p>
      {stage.opinion && <blockquote>{stage.opinion}</blockquote>}
      {stage.sentBackTo && <p className="quiet">{say.sentBackTo(terms.caseStep[stage.sentBackTo])}</p>}
    </>
  )
}
