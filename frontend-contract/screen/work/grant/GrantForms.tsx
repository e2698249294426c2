import { useState } from 'react'
import {
  AllocateGrantDocument, ApproveGrantDocument, InspectGrantDocument, ReallocateGrantDocument, ReturnGrantDocument,
  type ReturnGround,
} from '../../../generated/graphql.ts'
import { useFundTerms } from '../../words/terms-fund.ts'
import { useWords } from '../../words/words.tsx'
import { placeAmong, yuanOf } from '../form/faults.ts'
import { choicesOf, LongField, MoneyField, PickFrom, PickOne, TextField } from '../form/fields.tsx'
import { FilesField, uploadFaults } from '../form/FilesField.tsx'
import { faultsOf, useFileAct } from '../form/fileAct.ts'
import { Form } from '../form/Form.tsx'
import { useUploads } from '../form/uploads.ts'
import { words as formWords } from '../form/words.ts'
import { useMoments } from '../moments.ts'
import { AskForm, Payee } from './AskForm.tsx'
import type { GrantForm } from './props.ts'
import { words } from './words.ts'

/** One ballot; nothing is chosen beforehand. */
export function VoteForm(form: GrantForm) {
  const { grant } = form
  const say = useWords(words)
  const moments = useMoments()
  const send = useWords(formWords)
  const [vote, pick] = useState<'yes' | 'no' | null>(null)
  const [opinion, write] = useState('')
  const act = useFileAct(ApproveGrantDocument, form, (answer) => (answer.decided ? say.decided : say.notDecided))
  return (
    <Form submit={say.cast} danger={vote === 'no'} sent={act.sent}
      check={() => faultsOf(['approves', !vote, send.requiredPick], ['opinion', !opinion.trim(), send.required])}
      consequence={() => ({ title: `${say.ballot}: ${grant.household?.head?.name ?? ''} ${moments.yuan(grant.accepted ?? grant.requested)}`, points: [vote === 'yes' ? say.accept.ballotYes : say.accept.ballotNo, say.accept.ballotOnce] })}
      send={() => act.send({ grantId: grant.id, version: form.version, approves: vote === 'yes', opinion: opinion.trim() })}>
      <PickOne name="approves" label={say.ballot} value={vote} set={pick} choices={[{ value: 'yes', label: say.yes }, { value: 'no', label: say.no }]} />
      <LongField name="opinion" label={say.opinion} hint={say.opinionHint} max={2000} value={opinion} set={write} />
    </Form>
  )
}

export function AllocateForm(form: GrantForm) {
  const say = useWords(words)
  const send = useWords(formWords)
  const moments = useMoments()
  const names = useFundTerms()
  const [amount, set] = useState('')
  const act = useFileAct(AllocateGrantDocument, form, () => say.recorded)
  return (
    <Form submit={names.action.ALLOCATE} sent={act.sent} check={() => faultsOf(['amount', amount !== '' && !yuanOf(amount), send.notYuan])}
      consequence={() => ({ title: names.action.ALLOCATE, points: [say.accept.allocate(moments.yuan(yuanOf(amount) ?? form.grant.unpaid)), say.accept.yours] })}
      send={() => act.send({ grantId: form.grant.id, version: form.version, amount: yuanOf(amount) })}>
      <MoneyField name="amount" label={say.allocateAmount} hint={say.allocateHint(moments.yuan(form.grant.unpaid))} optional value={amount} set={set} />
    </Form>
  )
}

/** Where money goes; sealed as soon as it is there. */

export function ReallocateForm(form: GrantForm) {
  const say = useWords(words)
  const send = useWords(formWords)
  const moments = useMoments()
  const names = useFundTerms()
  const failed = form.grant.payments.filter((payment) => payment.status === 'FAILED')
  const [paymentId, pick] = useState(failed.at(-1)?.id ?? '')
  const [account, setAccount] = useState('')
  const [holder, setHolder] = useState('')
  const act = useFileAct(ReallocateGrantDocument, form, () => say.recorded)
  const payee = account.trim() || holder.trim() ? { account: account.trim(), holder: holder.trim() } : null
  const payment = failed.find((each) => each.id === paymentId)
  // Half an account must not send the money to the old one.
  const check = () => faultsOf(
    ['paymentId', !payment, send.requiredPick],
    ['payee.account', payee?.account === '', say.bothOrNeither], ['payee.holder', payee?.holder === '', say.bothOrNeither],
  )
  const to = payee ? `${payee.account} ${payee.holder}` : say.sameAccount(payment?.bankAccountMasked ?? '')
  return (
    <Form submit={names.action.REALLOCATE} sent={act.sent} check={check}
      consequence={() => ({ title: names.action.REALLOCATE, points: [say.accept.reallocate(moments.yuan(payment?.amount ?? '0'), to), say.accept.yours] })}
      send={() => act.send({ grantId: form.grant.id, version: form.version, paymentId, payee })}>
      <PickFrom name="paymentId" label={say.whichPayment} value={paymentId} set={pick}
        choices={failed.map((payment) => ({ value: payment.id, label: `${say.payment(payment.number)} ${moments.yuan(payment.amount)}` }))} />
      <Payee account={account} holder={holder} setAccount={setAccount} setHolder={setHolder} optional />
    </Form>
  )
}

export function ReturnForm(form: GrantForm) {
  const say = useWords(words)
  const send = useWords(formWords)
  const names = useFundTerms()
  const arrived = form.grant.payments.filter((payment) => payment.status === 'CONFIRMED')
  const [ground, pick] = useState<ReturnGround | ''>('')
  const [reason, write] = useState('')
  const [references, refer] = useState<Readonly<Record<string, string>>>({})
  const filled = arrived.flatMap(({ id }) => (references[id]?.trim() ? [id] : []))
  const act = useFileAct(ReturnGrantDocument, form, () => say.recorded)
  return (
    <Form submit={names.action.RETURN} danger sent={act.sent}
      check={() => faultsOf(['ground', !ground, send.requiredPick], ['reason', !reason.trim(), send.required])}
      consequence={() => ({ title: names.action.RETURN, points: [say.accept.give, say.accept.yours] })}
      send={() => act.send({
        grantId: form.grant.id, version: form.version, ground: ground || 'OTHER', reason: reason.trim(),
        givenBack: filled.map((id) => ({ paymentId: id, reference: references[id]!.trim() })),
      })}>
      <PickFrom name="ground" label={say.ground} value={ground} set={pick} choices={choicesOf(names.returnGround)} />
      <LongField name="reason" label={say.reason} max={500} value={reason} set={write} />
      {arrived.map((payment) => (
        <TextField key={payment.id} name={placeAmong('givenBack', filled, payment.id)} label={`${say.payment(payment.number)} ${say.reference}`} optional max={100}
          value={references[payment.id] ?? ''} set={(value) => refer((before) => ({ ...before, [payment.id]: value }))} />
      ))}
    </Form>
  )
}

/** Completes what was sent back, and asks once more. */
export function DeclareForm({ grant, version, refresh, done }: GrantForm) {
  return <AskForm household={grant.household?.id ?? ''} before={{ grant, version }} refresh={refresh} done={done} />
}

export function InspectForm(form: GrantForm) {
  const { grant } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const names = useFundTerms()
  const [conforming, judge] = useState<'yes' | 'no' | null>(null)
  const [finding, write] = useState('')
  const uploads = useUploads(grant.household ? { owner: grant.household.id } : null)
  const act = useFileAct(InspectGrantDocument, form, () => say.recorded)
  const check = () => [
    ...faultsOf(['conforming', !conforming, send.requiredPick], ['finding', !finding.trim(), send.required]),
    ...uploadFaults(uploads, send.stopped),
  ]
  return (
    <Form submit={names.action.INSPECT} sent={act.sent} check={check} busy={uploads.busy}
      send={() => act.send({ grantId: grant.id, conforming: conforming === 'yes', finding: finding.trim(), evidenceIds: uploads.ids })}>
      <PickOne name="conforming" label={say.conformingChoice} value={conforming} set={judge}
        choices={[{ value: 'yes', label: say.conforming }, { value: 'no', label: say.notConforming }]} />
      <LongField name="finding" label={say.finding} max={2000} value={finding} set={write} />
      <FilesField uploads={uploads} kind="MEASURE_PHOTOGRAPH" label={say.photograph} />
    </Form>
  )
}
