import { Link } from 'wouter'
import type { CaseHouseholdFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { useMoments } from '../moments.ts'
import { useWorkWords } from '../words.ts'
import { Facts, Sheet } from './Sheet.tsx'
import { words } from './words.ts'

const YEARS_SHOWN = 3

/** The household as the service knows it; names and numbers as the graph gives them. */
export function Family({ household }: { household: CaseHouseholdFragment | null }) {
  const say = useWords(words)
  const common = useWorkWords()
  const terms = useTerms()
  const moments = useMoments()
  if (!household) return <Sheet title={say.family}><p>{say.movedAway}</p></Sheet>
  const classes = household.allowances.map((each) => say.allowanceClass(each.level)).reverse().join(' → ')
  return (
    <Sheet title={say.family}>
      <Facts facts={[
        [say.formerPoor, household.formerPoor ? common.yes : common.no],
        [say.allowance, household.allowance ? say.allowanceClass(household.allowance.level) : common.none],
        ...(household.allowances.length > 1 ? [[say.allowance, say.allowanceWas(classes)] as const] : []),
        ...household.incomes.slice(0, YEARS_SHOWN)
          .map((income) => [`${say.incomes} ${say.perYear(income.year)}`, moments.yuan(income.perHead)] as const),
        [say.verified, household.verifiedOn ? moments.day(household.verifiedOn) : say.notVerified],
        [say.monitored, household.monitoring && (
          <Link className="link" href={`/monitoring/${household.monitoring.id}`}>{terms.category[household.monitoring.category]}</Link>
        )],
      ]} />
      <h3>{say.members} · {household.memberCount}</h3>
      <ul className="members">
        {household.members.map((member) => (
          <li key={member.id}>
            <strong>{member.name}</strong>
            <span>
              {[
                terms.relation[member.relation],
                member.sex && terms.sex[member.sex],
                member.birthDate && say.years(moments.age(member.birthDate)),
                member.labour && terms.labour[member.labour],
              ].filter(Boolean).join(' · ')}
            </span>
            <span className="quiet">{member.idNumberMasked ?? say.noNumber}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
