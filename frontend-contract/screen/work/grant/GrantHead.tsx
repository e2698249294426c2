import { Link } from 'wouter'
import type { GrantFileFragment, GrantStep } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useFundTerms } from '../../words/terms-fund.ts'
import { useWords } from '../../words/words.tsx'
import { Sheet } from '../case/Sheet.tsx'
import { StepsBar } from '../case/StepsBar.tsx'
import { useMoments } from '../moments.ts'
import { useWho } from '../who.ts'
import { useWorkWords } from '../words.ts'
import { isUnderWay } from './money.ts'
import { words } from './words.ts'

const GRANT_STEPS: readonly GrantStep[] = [
  'TOWNSHIP_DECLARATION', 'DEPARTMENT_ACCEPTANCE', 'LEADING_GROUP_APPROVAL', 'ALLOCATION', 'PAYMENT',
]

const TONES = { OPEN: '', PAID: 'good', REJECTED: 'bad', RETURNED: 'warn' }

/** Whose grant it is, how much, and how it stands. */
export function GrantHead({ grant }: { grant: GrantFileFragment }) {
  const say = useWords(words)
  const common = useWorkWords()
  const names = useFundTerms()
  const moments = useMoments()
  return (
    <header className="file-head">
      <p className="quiet">
        {say.file}{grant.region && ` · ${common.place(grant.region.name, grant.region.parent?.name)}`}
      </p>
      <h1>
        {grant.household?.head?.name ?? say.movedAway}
        <span>{moments.yuan(grant.approved ?? grant.accepted ?? grant.requested)}</span>
        <span className={`badge ${TONES[grant.status]}`}>{names.status[grant.status]}</span>
        {grant.overdue && grant.status === 'OPEN' && <span className="badge bad">{say.overdue}</span>}
      </h1>
      <StepsBar steps={GRANT_STEPS} names={names.step} at={grant.step} over={grant.status === 'PAID'} />
      <p className="clock">
        {grant.closedAt ? `${say.closed} ${moments.time(grant.closedAt)}`
          : grant.dueAt ? <span>{say.due} <b>{moments.time(grant.dueAt)}</b></span> : say.paused}
        {grant.case && <Link className="link" href={`/case/${grant.case.id}`}>{say.toCase}</Link>}
      </p>
    </header>
  )
}

/** What is asked of the reader; and if nothing is, of whom it is asked. */
export function Asked({ grant }: { grant: GrantFileFragment }) {
  const say = useWords(words)
  const who = useWho()
  const names = useFundTerms()
  const terms = useTerms()
  const asked = grant.availableActions.filter((each) => each.allowed && each.action !== 'RETURN' && each.action !== 'INSPECT')
  const settling = who.roles.includes('FUND_OFFICER') && grant.payments.some(isUnderWay)
  return (
    <Sheet title={say.asked}>
      <p className="asked">{asked.length ? asked.map((each) => names.action[each.action]).join(' · ') : settling ? say.askedSettle : say.askedNothing}</p>
      {asked.length > 0 && (
        <button type="button" className="button main" onClick={() => document.getElementById('actions')?.scrollIntoView({ block: 'start' })}>
          {say.toDecision}
        </button>
      )}
      {!asked.length && !settling && grant.holders.length > 0 && (
        <p>{say.waitsFor([...new Set(grant.holders.map((holder) => terms.role[holder.role]))].join(' · '))}</p>
      )}
    </Sheet>
  )
}
