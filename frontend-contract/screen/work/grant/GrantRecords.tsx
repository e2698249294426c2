import { Link } from 'wouter'
import type { GrantFileFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useFundTerms } from '../../words/terms-fund.ts'
import { useWords } from '../../words/words.tsx'
import { Facts, Sheet } from '../case/Sheet.tsx'
import { usePicture, usePictures } from '../files.ts'
import { useMoments } from '../moments.ts'
import { gapOf, sumOf } from './money.ts'
import { PaymentDoings } from './PaymentDoings.tsx'
import { words } from './words.ts'

/** What is lacking, what others gave, and what that leaves: the grant supplies no more. */
export function Gap({ grant }: { grant: GrantFileFragment }) {
  const say = useWords(words)
  const names = useFundTerms()
  const moments = useMoments()
  const given = grant.otherPolicies.map((line) => line.amount)
  return (
    <Sheet title={say.gap}>
      <div className="wide">
        <table className="money">
          <tbody>
            <tr><th scope="row">{say.need}</th><td>{moments.yuan(grant.need)}</td></tr>
            {grant.otherPolicies.map((line) => (
              <tr key={line.policy}><th scope="row">− {names.policy[line.policy]}</th><td>{moments.yuan(line.amount)}</td></tr>
            ))}
            {grant.acceptance && !given.length && <tr><th scope="row">− {say.given}</th><td>{moments.yuan(sumOf(given))}</td></tr>}
            {grant.acceptance && <tr className="sum"><th scope="row">{say.remaining}</th><td>{moments.yuan(gapOf(grant.need, given))}</td></tr>}
            <tr><th scope="row">{say.requested}</th><td>{moments.yuan(grant.requested)}</td></tr>
            {grant.accepted && <tr><th scope="row">{say.accepted}</th><td>{moments.yuan(grant.accepted)}</td></tr>}
            {grant.approved && <tr className="sum"><th scope="row">{say.approved}</th><td>{moments.yuan(grant.approved)}</td></tr>}
          </tbody>
        </table>
      </div>
    </Sheet>
  )
}

export function Declaration({ grant }: { grant: GrantFileFragment }) {
  const say = useWords(words)
  const terms = useTerms()
  const moments = useMoments()
  return (
    <Sheet title={say.declaration}>
      {grant.purpose && <blockquote>{grant.purpose}</blockquote>}
      <Facts facts={[
        [say.monitored, grant.monitoringObject && (
          <Link className="link" href={`/monitoring/${grant.monitoringObject.id}`}>{terms.category[grant.monitoringObject.category]}</Link>
        )],
        [say.payee, grant.payeeMasked],
        [say.account, grant.bankAccountMasked],
      ]} />
      <p className="quiet">{moments.time(grant.declaredAt)} · {terms.role[grant.declaredRole]}</p>
    </Sheet>
  )
}

export function Acceptance({ grant }: { grant: GrantFileFragment }) {
  const say = useWords(words)
  const terms = useTerms()
  const moments = useMoments()
  const { acceptance } = grant
  return (
    <Sheet title={say.acceptance}>
      {!acceptance ? <p className="quiet">{say.none}</p> : (
        <>
          <p className="tags"><span className={`badge ${acceptance.decision === 'APPROVE' ? 'good' : 'bad'}`}>{terms.decision[acceptance.decision]}</span></p>
          {acceptance.opinion && <blockquote>{acceptance.opinion}</blockquote>}
          <p className="quiet">{moments.time(acceptance.decidedAt)} · {terms.role[acceptance.decidedRole]}</p>
        </>
      )}
    </Sheet>
  )
}

export function Ballots({ grant }: { grant: GrantFileFragment }) {
  const say = useWords(words)
  const moments = useMoments()
  return (
    <Sheet title={say.ballots}>
      <p className="quiet">{say.quorum(grant.ballots.length, grant.quorum)}</p>
      <progress className="quorum" value={Math.min(grant.ballots.length, grant.quorum)} max={grant.quorum} aria-label={say.ballots} />
      {grant.ballots.map((ballot) => (
        <article key={ballot.subject} className="record">
          <h3>
            {ballot.head ? say.head : say.member}
            <span className={`badge ${ballot.decision === 'APPROVE' ? 'good' : 'bad'}`}>{ballot.decision === 'APPROVE' ? say.yes : say.no}</span>
          </h3>
          {ballot.opinion && <blockquote>{ballot.opinion}</blockquote>}
          <p className="quiet">{moments.time(ballot.castAt)}</p>
        </article>
      ))}
    </Sheet>
  )
}

const PAYMENT_TONES = { ALLOCATED: '', EXPORTED: '', CONFIRMED: 'good', FAILED: 'bad', RETURNED: 'warn' }

export function Payments({ grant, refresh }: { grant: GrantFileFragment; refresh: () => void }) {
  const say = useWords(words)
  const names = useFundTerms()
  const moments = useMoments()
  if (!grant.approved) return null
  return (
    <Sheet title={say.payments}>
      <Facts facts={[
        [say.approved, moments.yuan(grant.approved)],
        [say.unpaid, moments.yuan(grant.unpaid)],
        [say.paid, moments.yuan(grant.paid)],
        [say.confirmed, moments.yuan(grant.confirmed)],
      ]} />
      {grant.payments.map((payment) => (
        <article key={payment.id} className="record">
          <h3>
            {say.payment(payment.number)} · {moments.yuan(payment.amount)}
            <span className={`badge ${PAYMENT_TONES[payment.status]}`}>{names.payment[payment.status]}</span>
          </h3>
          <p className="quiet">
            {[moments.time(payment.allocatedAt), payment.bankAccountMasked, payment.failure && names.failure[payment.failure],
              payment.settledAt && moments.time(payment.settledAt), payment.reference && `${say.reference} ${payment.reference}`].filter(Boolean).join(' · ')}
          </p>
          <PaymentDoings payment={payment} refresh={refresh} />
        </article>
      ))}
      {grant.returned && (
        <article className="record">
          <h3>{say.returned} <span className="badge warn">{names.returnGround[grant.returned.ground]}</span></h3>
          {grant.returned.reason && <blockquote>{grant.returned.reason}</blockquote>}
          <p className="quiet">{moments.time(grant.returned.returnedAt)}</p>
        </article>
      )}
    </Sheet>
  )
}

export function Inspections({ grant }: { grant: GrantFileFragment }) {
  const say = useWords(words)
  const terms = useTerms()
  const moments = useMoments()
  const pictures = usePictures()
  if (!grant.inspections.length) return null
  return (
    <Sheet title={say.inspections}>
      {grant.inspections.map((each) => (
        <article key={each.inspectedAt} className="record">
          <h3><span className={`badge ${each.conforming ? 'good' : 'bad'}`}>{each.conforming ? say.conforming : say.notConforming}</span></h3>
          {each.finding && <blockquote>{each.finding}</blockquote>}
          <div className="pictures">
            {each.evidence.map((file) => <Shot key={file.id} pictures={pictures} path={file.thumbnailUrl} name={terms.evidenceKind[file.kind]} />)}
          </div>
          <p className="quiet">{terms.role[each.role]} · {moments.time(each.inspectedAt)}</p>
        </article>
      ))}
    </Sheet>
  )
}

function Shot({ pictures, path, name }: { pictures: ReturnType<typeof usePictures>; path: string | null; name: string }) {
  const picture = usePicture(pictures, path)
  return picture.state === 'there' ? <img className="picture" src={picture.url} alt={name} /> : null
}
