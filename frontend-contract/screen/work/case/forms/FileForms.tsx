import { useState } from 'react'
import {
  type CaseStep, CompleteApplicationDocument, DecideReviewDocument, RequestReviewDocument, type ReviewOutcome, WithdrawCaseDocument,
} from '../../../../generated/graphql.ts'
import { useTerms } from '../../../words/terms.ts'
import { useWords } from '../../../words/words.tsx'
import { placeAmong } from '../../form/faults.ts'
import { choicesOf, LongField, PickFrom, PickOne, TextField, Tick } from '../../form/fields.tsx'
import { FilesField, uploadFaults } from '../../form/FilesField.tsx'
import { faultsOf, useFileAct } from '../../form/fileAct.ts'
import { Form } from '../../form/Form.tsx'
import { useUploads } from '../../form/uploads.ts'
import { words as formWords } from '../../form/words.ts'
import { STEPS } from '../StepsBar.tsx'
import { words as caseWords } from '../words.ts'
import type { CaseForm } from './props.ts'
import { words } from './words.ts'

/** Hands in what an application lacks: papers, the signature, numbers that were not there yet. */
export function CompleteForm(form: CaseForm) {
  const { file } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const uploads = useUploads({ owner: file.id })
  const act = useFileAct(CompleteApplicationDocument, form, (answer) => answer.case.publicStatus.message)
  const [signed, sign] = useState(false)
  const [numbers, number] = useState<Readonly<Record<string, string>>>({})
  const without = file.household?.members.filter((member) => !member.idNumberMasked) ?? []
  const filled = without.flatMap(({ id }) => (numbers[id]?.trim() ? [id] : []))
  return (
    <Form submit={say.send} check={() => uploadFaults(uploads, send.stopped)} sent={act.sent} busy={uploads.busy}
      send={() => act.send({
        caseId: file.id, version: form.version, commitmentSigned: signed, evidenceIds: uploads.ids,
        idNumbers: filled.map((id) => ({ memberId: id, idNumber: numbers[id]!.trim() })),
      })}>
      {file.missing.length > 0 && <ul className="missing">{file.missing.map((each) => <li key={each}>{each}</li>)}</ul>}
      <Tick name="commitmentSigned" label={say.commitment} value={signed} set={sign} />
      {without.map((member) => (
        <TextField key={member.id} name={placeAmong('idNumbers', filled, member.id)} label={say.numberOf(member.name)} optional inputMode="text" max={18}
          value={numbers[member.id] ?? ''} set={(value) => number((before) => ({ ...before, [member.id]: value }))} />
      ))}
      <FilesField uploads={uploads} kind="SIGNED_COMMITMENT" papers kinds={[
        'SIGNED_COMMITMENT', 'IDENTITY_DOCUMENT', 'INCOME_PROOF', 'EXPENSE_PROOF', 'MEDICAL_PROOF', 'SCHOOLING_PROOF', 'DISABILITY_CERTIFICATE',
        'DAMAGE_PHOTOGRAPH', 'HOUSING_PHOTOGRAPH', 'OTHER',
      ]} />
    </Form>
  )
}

export function WithdrawForm(form: CaseForm) {
  const say = useWords(words)
  const send = useWords(formWords)
  const action = useWords(caseWords).actions.WITHDRAW
  const names = useTerms()
  const act = useFileAct(WithdrawCaseDocument, form, () => names.caseStatus.WITHDRAWN)
  const [reason, set] = useState('')
  return (
    <Form submit={action} danger check={() => faultsOf(['reason', !reason.trim(), send.required])} sent={act.sent}
      consequence={() => ({ title: action, points: [names.caseStatus.WITHDRAWN, reason] })}
      send={() => act.send({ caseId: form.file.id, version: form.version, reason: reason.trim() })}>
      <LongField name="reason" label={say.withdrawReason} max={500} value={reason} set={set} />
    </Form>
  )
}

export function RequestReviewForm(form: CaseForm) {
  const say = useWords(words)
  const send = useWords(formWords)
  const act = useFileAct(RequestReviewDocument, form, () => say.recorded)
  const [reason, set] = useState('')
  return (
    <Form submit={say.send} check={() => faultsOf(['reason', !reason.trim(), send.required])} sent={act.sent}
      send={() => act.send({ caseId: form.file.id, reason: reason.trim() })}>
      <LongField name="reason" label={say.reviewReason} max={2000} value={reason} set={set} />
    </Form>
  )
}

export function DecideReviewForm(form: CaseForm) {
  const say = useWords(words)
  const send = useWords(formWords)
  const names = useTerms()
  const title = useWords(caseWords).actions.DECIDE_REVIEW
  const act = useFileAct(DecideReviewDocument, form, (answer) => answer.case.publicStatus.message)
  const [outcome, judge] = useState<ReviewOutcome | null>(null)
  const [reopenTo, reopen] = useState<CaseStep | ''>('')
  const [opinion, set] = useState('')
  const check = () => faultsOf(['outcome', !outcome, send.requiredPick], ['opinion', !opinion.trim(), send.required])
  return (
    <Form submit={say.send} check={check} sent={act.sent}
      consequence={() => ({ title, points: [outcome ? names.reviewOutcome[outcome] : '', opinion] })}
      send={() => act.send({
        caseId: form.file.id, version: form.version, outcome: outcome!, opinion: opinion.trim(),
        reopenTo: outcome === 'REOPENED' ? reopenTo || null : null,
      })}>
      <PickOne name="outcome" label={say.reviewOutcome} value={outcome} set={judge} choices={choicesOf(names.reviewOutcome)} />
      {outcome === 'REOPENED' && (
        <PickFrom name="reopenTo" label={say.reopenTo} optional value={reopenTo} set={reopen}
          choices={STEPS.slice(1, STEPS.indexOf(form.file.step) + 1).map((value) => ({ value, label: names.caseStep[value] }))} />
      )}
      <LongField name="opinion" label={say.opinion} hint={say.reasonHint} max={2000} value={opinion} set={set} />
    </Form>
  )
}
