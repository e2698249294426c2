import type { CaseStep } from '../../../generated/graphql.ts'

export const STEPS: readonly CaseStep[] = [
  'APPLICATION', 'VILLAGE_REVIEW', 'TOWNSHIP_EXAMINATION', 'FOUR_PERSONNEL_CHECK', 'DISTRICT_REVIEW',
]

/** The steps of a procedure with the one it is at. */
export function StepsBar<T extends string>({ steps, names, at, over }: {
  steps: readonly T[]
  names: Readonly<Record<T, string>>
  at: T
  /** Whether the last step is behind it too. */
  over: boolean
}) {
  const place = steps.indexOf(at)
  return (
    <ol className="steps">
      {steps.map((step, index) => {
        const done = index < place || over
        return (
          <li key={step} className={done ? 'done' : index === place ? 'here' : ''} aria-current={index === place ? 'step' : undefined}>
            <i aria-hidden="true">{done ? '✓' : index + 1}</i>
            <span>{names[step]}</span>
          </li>
        )
      })}
    </ol>
  )
}
