import { useState } from 'react'
import {
  AnswerObjectionDocument, PublishAnnouncementDocument, PublishNoticeDocument, RecordObjectionDocument, RecordVoteDocument,
} from '../../../../generated/graphql.ts'
import { useWords } from '../../../words/words.tsx'
import { wholeOf } from '../../form/faults.ts'
import { DateField, LongField, PickFrom, PickOne, TextField } from '../../form/fields.tsx'
import { FilesField, uploadFaults } from '../../form/FilesField.tsx'
import { faultsOf, useFileAct } from '../../form/fileAct.ts'
import { Form } from '../../form/Form.tsx'
import { useUploads } from '../../form/uploads.ts'
import { words as formWords } from '../../form/words.ts'
import { today } from '../../moments.ts'
import type { CaseForm } from './props.ts'
import { words } from './words.ts'

/** The village's vote, as it was counted. */
export function VoteForm(form: CaseForm) {
  const { file } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const uploads = useUploads({ owner: file.id })
  const act = useFileAct(RecordVoteDocument, form, () => say.recorded)
  const [heldOn, hold] = useState(today())
  const [counts, count] = useState({ panelSize: '', present: '', inFavour: '', against: '' })
  const fields = ['panelSize', 'present', 'inFavour', 'against'] as const
  const numbers = { panelSize: wholeOf(counts.panelSize), present: wholeOf(counts.present), inFavour: wholeOf(counts.inFavour), against: wholeOf(counts.against) }
  const check = () => [
    ...faultsOf(...fields.map((field) => [field, numbers[field] === null, send.notNumber] as const)),
    ...uploadFaults(uploads, send.stopped),
  ]
  const { vote } = file.ruleSet
  const quorum = numbers.panelSize === null ? vote.minimumVoters
    : Math.max(vote.minimumVoters, Math.ceil((numbers.panelSize * vote.presentOf) / vote.presentIn))
  const abstained = (numbers.present ?? 0) - (numbers.inFavour ?? 0) - (numbers.against ?? 0)
  return (
    <Form submit={say.record} check={check} sent={act.sent} busy={uploads.busy}
      send={() => act.send({
        caseId: file.id, heldOn: heldOn || null, panelSize: numbers.panelSize!, present: numbers.present!, inFavour: numbers.inFavour!,
        against: numbers.against!, evidenceIds: uploads.ids,
      })}>
      {fields.map((field) => (
        <TextField key={field} name={field} label={say[field]} inputMode="numeric" value={counts[field]}
          {...(field === 'present' ? { hint: say.quorum(quorum) } : {})}
          set={(value) => count((before) => ({ ...before, [field]: value }))} />
      ))}
      {abstained > 0 && numbers.against !== null && <p className="quiet">{say.abstained(abstained)}</p>}
      <FilesField uploads={uploads} kind="MEETING_PHOTOGRAPH" kinds={['MEETING_PHOTOGRAPH', 'MEETING_MINUTES']} papers />
      <DateField name="heldOn" label={say.heldOn} latest={today()} value={heldOn} set={hold} />
    </Form>
  )
}

/** The notice; its text is the service's. */
export function NoticeForm(form: CaseForm) {
  const say = useWords(words)
  const act = useFileAct(PublishNoticeDocument, form, () => say.recorded)
  return <HangingForm form={form} act={act} label={say.days} least={form.file.ruleSet.noticeDays} />
}

/** The announcement after the district's decision; its text is the service's. */
export function AnnouncementForm(form: CaseForm) {
  const say = useWords(words)
  const act = useFileAct(PublishAnnouncementDocument, form, () => say.recorded)
  return <HangingForm form={form} act={act} label={say.announceDays} least={form.file.ruleSet.afterDecision.announcementDays} />
}

function HangingForm({ form, act, label, least }: {
  form: CaseForm
  act: { sent: { state: string }; send: (input: { caseId: string; days: number; evidenceIds: readonly string[] }) => Promise<unknown> }
  label: string
  least: number
}) {
  const say = useWords(words)
  const send = useWords(formWords)
  const [days, set] = useState(String(least))
  const uploads = useUploads({ owner: form.file.id })
  const check = () => [...faultsOf(['days', wholeOf(days) === null, send.notNumber]), ...uploadFaults(uploads, send.stopped)]
  return (
    <Form submit={say.publish} check={check} sent={act.sent} busy={uploads.busy}
      send={() => act.send({ caseId: form.file.id, days: wholeOf(days)!, evidenceIds: uploads.ids })}>
      <TextField name="days" label={label} hint={say.daysHint(least)} inputMode="numeric" value={days} set={set} />
      <FilesField uploads={uploads} kind="NOTICE_PHOTOGRAPH" />
    </Form>
  )
}

export function ObjectionForm(form: CaseForm) {
  const say = useWords(words)
  const send = useWords(formWords)
  const act = useFileAct(RecordObjectionDocument, form, () => say.recorded)
  const [objection, set] = useState('')
  return (
    <Form submit={say.record} check={() => faultsOf(['objection', !objection.trim(), send.required])} sent={act.sent}
      send={() => act.send({ caseId: form.file.id, objection: objection.trim() })}>
      <LongField name="objection" label={say.objection} max={2000} value={objection} set={set} />
    </Form>
  )
}

export function AnswerForm(form: CaseForm) {
  const say = useWords(words)
  const send = useWords(formWords)
  const act = useFileAct(AnswerObjectionDocument, form, () => say.recorded)
  const open = form.file.objections.filter((each) => !each.answeredAt)
  const [picked, pick] = useState(open[0]?.id ?? '')
  // One that somebody else has answered meanwhile is gone; what was typed for it must not go to another by itself.
  const objectionId = open.find((each) => each.id === picked)?.id ?? ''
  const [answer, set] = useState('')
  const [upheld, judge] = useState<'yes' | 'no' | null>(null)
  const check = () => faultsOf(
    ['objectionId', !objectionId, send.requiredPick], ['upheld', !upheld, send.requiredPick], ['answer', !answer.trim(), send.required],
  )
  return (
    <Form submit={say.send} check={check} sent={act.sent}
      send={() => act.send({ objectionId, answer: answer.trim(), upheld: upheld === 'yes' })}>
      {(open.length > 1 || !objectionId) && (
        <PickFrom name="objectionId" label={say.whichObjection} value={objectionId} set={pick}
          choices={open.map((each) => ({ value: each.id, label: each.objection?.slice(0, 40) ?? each.recordedAt }))} />
      )}
      <PickOne name="upheld" label={say.upheld} value={upheld} set={judge}
        choices={[{ value: 'no', label: say.upheldChoices.no }, { value: 'yes', label: say.upheldChoices.yes }]} />
      <LongField name="answer" label={say.answer} max={2000} value={answer} set={set} />
    </Form>
  )
}
