import type { CaseStatus, CaseStep } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'

export const STEPS: readonly CaseStep[] = [
  'APPLICATION', 'VILLAGE_REVIEW', 'TOWNSHIP_EXAMINATION', 'FOUR_PERSONNEL_CHECK', 'DISTRICT_REVIEW',
]

/** The five steps with the one the file is at. */
export function StepsBar({ at, status }: { at: CaseStep; status: CaseStatus }) {
  const terms = useTerms()
  const place = STEPS.indexOf(at)
  return (
    <ol className="steps">
      {STEPS.map((step, index) => {
        const done = index < place || status === 'APPROVED'
        return (
          <li key={step} className={done ? 'done' : index === place ? 'here' : ''} aria-current={index === place ? 'step' : undefined}>
            <i aria-hidden="true">{done ? '✓' : index + 1}</i>
            <span>{terms.caseStep[step]}</span>
          </li>
        )
      })}
    </ol>
  )
}
