import { useQuery } from 'urql'
import { type AssessmentAnswerFragment, AssessHouseholdDocument, type Role } from '../../../generated/graphql.ts'
import { useWords } from '../../words/words.tsx'
import { useWho } from '../who.ts'
import { Criteria } from './Ending.tsx'
import { Sheet } from './Sheet.tsx'
import { words } from './words.ts'

// As the schema allows.
const ASSESSORS: readonly Role[] = [
  'MONITOR', 'GROUP_LEADER', 'VILLAGE_CADRE', 'VILLAGE_SECRETARY', 'RESIDENT_TEAM', 'TOWNSHIP_CADRE', 'TOWNSHIP_OFFICER', 'DISTRICT_OFFICER',
]

/** What the rules say of a household as it is; null while they are asked, and for those who may not ask. */
export function useAssessment(householdId: string | undefined): AssessmentAnswerFragment | null {
  const who = useWho()
  const may = who.roles.some((role) => ASSESSORS.includes(role))
  const [answer] = useQuery({
    query: AssessHouseholdDocument, variables: { household: householdId ?? '', changes: null }, pause: !may || !householdId,
  })
  const assessed = answer.data?.assess
  return assessed?.__typename === 'Assessment' ? assessed : null
}

/** The rules' own reading of the household, beside what people found. It decides nothing. */
export function Assessed({ householdId }: { householdId: string | undefined }) {
  const say = useWords(words)
  const assessed = useAssessment(householdId)
  if (!assessed) return null
  return (
    <Sheet title={say.assessed}>
      <Criteria answer={assessed} />
    </Sheet>
  )
}
