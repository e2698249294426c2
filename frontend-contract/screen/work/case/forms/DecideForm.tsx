import { useState } from 'react'
import {
  type CaseStep, type Category, DecideCaseDocument, type Decision, type Dimension, type RejectionGround, type RiskCause,
} from '../../../../generated/graphql.ts'
import { useTerms } from '../../../words/terms.ts'
import { useLanguage, useWords } from '../../../words/words.tsx'
import { type Choice, choicesOf, LongField, PickFrom, PickMany, PickOne, TextField } from '../../form/fields.tsx'
import { FilesField, uploadFaults } from '../../form/FilesField.tsx'
import { faultsOf, useFileAct } from '../../form/fileAct.ts'
import { Form } from '../../form/Form.tsx'
import { useUploads } from '../../form/uploads.ts'
import { words as formWords } from '../../form/words.ts'
import { useAssessment } from '../Assessed.tsx'
import { STEPS } from '../StepsBar.tsx'
import { words as caseWords } from '../words.ts'
import { consequenceOf } from './consequences.ts'
import type { CaseForm } from './props.ts'
import { words } from './words.ts'

const OPINION_MAX = 2000
const REASON_MAX = 500

interface Entries {
  readonly decision: Decision | null
  readonly opinion: string
  readonly ground: RejectionGround | ''
  readonly reason: string
  readonly nearestPolicy: string
  readonly sendBackTo: CaseStep | null
  readonly missing: string
  readonly category: Category | null
  readonly causes: readonly RiskCause[]
  readonly dimensions: readonly Dimension[]
}

/** The decision of a step: nothing is chosen beforehand, and what it brings about is said before it is sent. */
export function DecideForm(form: CaseForm) {
  const { file } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const names = useTerms()
  const { language } = useLanguage()
  const uploads = useUploads({ owner: file.id })
  const act = useFileAct(DecideCaseDocument, form, (answer) => answer.case.publicStatus.message)
  const [entries, enter] = useState<Entries>({
    decision: null, opinion: '', ground: '', reason: '', nearestPolicy: '', sendBackTo: null, missing: '', category: null,
    causes: file.causes, dimensions: dimensionsSeen(form),
  })
  const set = <K extends keyof Entries>(key: K) => (value: Entries[K]) => enter((before) => ({ ...before, [key]: value }))
  const including = includes(form, entries.decision)
  const rejecting = entries.decision === 'REJECT'
  const check = () => [...faultsOf(
    ['decision', !entries.decision, send.requiredPick],
    ['inclusion.category', including && !entries.category, send.requiredPick],
    ['inclusion.causes', including && !entries.causes.length, send.requiredPick],
    ['rejection.ground', rejecting && !entries.ground, send.requiredPick],
    ['rejection.reason', rejecting && !entries.reason.trim(), send.required],
    ['opinion', !entries.opinion.trim(), send.required],
  ), ...uploadFaults(uploads, send.stopped)]
  const missing = linesOf(entries.missing)
  return (
    <Form submit={entries.decision ? names.decision[entries.decision] : say.send} danger={rejecting} check={check} sent={act.sent} busy={uploads.busy}
      consequence={() => consequenceOf(file, {
        decision: entries.decision!, ground: entries.ground && names.rejectionGround[entries.ground], reason: entries.reason,
        sendBackTo: entries.sendBackTo, missing, category: entries.category && names.category[entries.category],
      }, language, names)}
      send={() => act.send(inputOf(form, entries, including, uploads.ids))}>
      <PickOne name="decision" label={say.decideChoice} value={entries.decision} set={set('decision')} choices={useDecisions(form)} />
      {including && <Inclusion form={form} entries={entries} set={set} />}
      {rejecting && <Rejection entries={entries} set={set} />}
      {entries.decision === 'SEND_BACK' && (
        <>
          <PickOne name="sendBackTo" label={say.sendBackTo} value={entries.sendBackTo ?? STEPS[STEPS.indexOf(file.step) - 1] ?? null}
            set={set('sendBackTo')} choices={STEPS.slice(0, STEPS.indexOf(file.step)).map((value) => ({ value, label: names.caseStep[value] }))} />
          <LongField name="missing" label={say.lacking} hint={say.lackingHint} optional max={OPINION_MAX} value={entries.missing} set={set('missing')} />
        </>
      )}
      <LongField name="opinion" label={say.opinion} hint={say.opinionHint} max={OPINION_MAX} value={entries.opinion} set={set('opinion')} />
      <FilesField uploads={uploads} kind="DECISION_PAPER" label={send.papers} papers />
    </Form>
  )
}

type Set = <K extends keyof Entries>(key: K) => (value: Entries[K]) => void

function Inclusion({ form, entries, set }: { form: CaseForm; entries: Entries; set: Set }) {
  const say = useWords(words)
  const names = useTerms()
  const assessed = useAssessment(form.file.household?.id)
  return (
    <>
      <PickOne name="inclusion.category" label={say.category} value={entries.category} set={set('category')} choices={choicesOf(names.category)}
        {...(assessed ? { hint: say.byRules(assessed.summary) } : {})} />
      <PickMany name="inclusion.causes" label={say.causes} value={entries.causes} set={set('causes')} choices={choicesOf(names.cause)} />
      <PickMany name="inclusion.dimensions" label={say.dimensions} hint={say.dimensionsNone} optional value={entries.dimensions}
        set={set('dimensions')} choices={choicesOf(names.dimension)} />
    </>
  )
}

function Rejection({ entries, set }: { entries: Entries; set: Set }) {
  const say = useWords(words)
  const names = useTerms()
  return (
    <>
      <PickFrom name="rejection.ground" label={say.ground} value={entries.ground} set={set('ground')} choices={choicesOf(names.rejectionGround)} />
      <LongField name="rejection.reason" label={say.reason} hint={say.reasonHint} max={REASON_MAX} value={entries.reason} set={set('reason')} />
      <TextField name="rejection.nearestPolicy" label={say.nearestPolicy} optional value={entries.nearestPolicy} set={set('nearestPolicy')} max={200} />
    </>
  )
}

/** The three decisions; what is not possible now says why. */
function useDecisions({ file }: CaseForm): readonly Choice<Decision>[] {
  const names = useTerms()
  const say = useWords(caseWords)
  return (['APPROVE', 'SEND_BACK', 'REJECT'] as const).map((value) => {
    const action = file.availableActions.find((each) => each.action === value)
    return { value, label: names.decision[value] ?? say.actions[value], hint: action?.reason ?? null, disabled: !action?.allowed }
  })
}

function includes({ file }: CaseForm, decision: Decision | null): boolean {
  return decision === 'APPROVE' && file.step === 'DISTRICT_REVIEW' && file.kind === 'IDENTIFICATION'
}

/** What the newest visit that looked at them found. */
function dimensionsSeen({ file }: CaseForm): readonly Dimension[] {
  return [...file.visits].reverse().find((visit) => visit.dimensionsAtRisk !== null)?.dimensionsAtRisk ?? []
}

export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean)
}

function inputOf({ file, version }: CaseForm, entries: Entries, including: boolean, evidenceIds: readonly string[]) {
  return {
    caseId: file.id,
    version,
    decision: entries.decision!,
    opinion: entries.opinion.trim(),
    evidenceIds,
    ...(entries.decision === 'REJECT' && {
      rejection: {
        ground: entries.ground || 'OTHER' as const, reason: entries.reason.trim(), nearestPolicy: entries.nearestPolicy.trim() || null,
      },
    }),
    ...(entries.decision === 'SEND_BACK' && { sendBackTo: entries.sendBackTo, missing: linesOf(entries.missing) }),
    ...(including && { inclusion: { category: entries.category!, causes: entries.causes, dimensions: entries.dimensions } }),
  }
}
