import { type ComponentType, useState } from 'react'
import {
  ForwardWarningDocument, OpenApplicationDocument, ReturnWarningDocument, SettleWarningDocument, type WarningAction, type WarningFileFragment,
} from '../../../generated/graphql.ts'
import { hop, useTerm } from '../../words/brief.ts'
import { useWords } from '../../words/words.tsx'
import { DEPARTMENTS, departments } from '../case/departments.ts'
import { Sheet } from '../case/Sheet.tsx'
import { Doing, NotNow, Told, useDoings } from '../form/Doing.tsx'
import { yuanOf } from '../form/faults.ts'
import { type Choice, LongField, MoneyField, PickFrom, PickOne, TextField, Tick } from '../form/fields.tsx'
import { FilesField, uploadFaults } from '../form/FilesField.tsx'
import { type Around, faultsOf, useFileAct } from '../form/fileAct.ts'
import { Form } from '../form/Form.tsx'
import { useUploads } from '../form/uploads.ts'
import { words as formWords } from '../form/words.ts'
import { words } from './words.ts'

interface WarningForm extends Around {
  readonly warning: WarningFileFragment
  readonly version: number
}

const FORMS: Readonly<Record<WarningAction, ComponentType<WarningForm>>> = {
  FORWARD: ForwardForm, RETURN: ReturnForm, SETTLE: SettleForm, OPEN_APPLICATION: OpenForm,
}

const ORDER: readonly WarningAction[] = ['SETTLE', 'OPEN_APPLICATION', 'FORWARD', 'RETURN']

/** What can be done with the warning, each with its form, and what cannot, with the reason. */
export function WarningActions({ warning, refresh }: { warning: WarningFileFragment; refresh: () => void }) {
  const say = useWords(words)
  const form = useWords(formWords)
  const term = useTerm()
  const { told, keyOf, done } = useDoings()
  const may = (action: WarningAction) => warning.availableActions.some((each) => each.action === action && each.allowed)
  const changes = (before: WarningFileFragment, now: WarningFileFragment) => (before.hop === now.hop ? [] : [term(hop, now.hop)])
  return (
    <Sheet title={form.doings}>
      <Told message={told} />
      <div className="doings">
        {ORDER.filter(may).map((action) => {
          const Form = FORMS[action]
          return (
            <Doing key={keyOf(action)} name={say.actions[action]} chief={action === 'SETTLE'} file={warning} changes={changes}>
              {(version) => <Form warning={warning} version={version} refresh={refresh} done={done(action)} />}
            </Doing>
          )
        })}
      </div>
      <NotNow actions={warning.availableActions} names={say.actions} />
    </Sheet>
  )
}

function ForwardForm(form: WarningForm) {
  const { warning } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const names = useWords(departments)
  // From the district's office it goes to a department, which has to be named.
  const toDepartment = warning.hop === 'DISTRICT_OFFICE'
  const [department, pick] = useState('')
  const [notes, write] = useState('')
  const uploads = useUploads({ owner: warning.id })
  const act = useFileAct(ForwardWarningDocument, form, () => say.recorded)
  const check = () => [...faultsOf(['department', toDepartment && !department, send.requiredPick]), ...uploadFaults(uploads, send.stopped)]
  return (
    <Form submit={say.actions.FORWARD} sent={act.sent} check={check} busy={uploads.busy}
      send={() => act.send({
        warningId: warning.id, version: form.version, notes: notes.trim() || null, department: department || null, evidenceIds: uploads.ids,
      })}>
      {toDepartment && (
        <PickFrom name="department" label={say.department} value={department} set={pick}
          choices={DEPARTMENTS.map((value) => ({ value, label: names[value] ?? value }))} />
      )}
      <LongField name="notes" label={say.notes} optional max={2000} value={notes} set={write} />
      <FilesField uploads={uploads} kind="VISIT_PHOTOGRAPH" />
    </Form>
  )
}

function ReturnForm(form: WarningForm) {
  const say = useWords(words)
  const send = useWords(formWords)
  const [reason, write] = useState('')
  const act = useFileAct(ReturnWarningDocument, form, () => say.recorded)
  return (
    <Form submit={say.actions.RETURN} danger sent={act.sent} check={() => faultsOf(['reason', !reason.trim(), send.required])}
      consequence={() => ({ title: say.actions.RETURN, points: [say.returnThen] })}
      send={() => act.send({ warningId: form.warning.id, version: form.version, reason: reason.trim() })}>
      <LongField name="reason" label={say.reason} max={2000} value={reason} set={write} />
    </Form>
  )
}

type Outcome = 'HELPED_ON_THE_SPOT' | 'UNFOUNDED' | 'PASSED_TO_OTHER_POLICY'

function SettleForm(form: WarningForm) {
  const { warning } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const [outcome, pick] = useState<Outcome | null>(null)
  const [findings, write] = useState('')
  const [policy, name] = useState('')
  const uploads = useUploads({ owner: warning.id })
  const act = useFileAct(SettleWarningDocument, form, () => say.recorded)
  const passing = outcome === 'PASSED_TO_OTHER_POLICY'
  const choices = (Object.entries(say.outcomes) as [Outcome, string][]).map(([value, label]): Choice<Outcome> => ({ value, label }))
  const check = () => [...faultsOf(
    ['outcome', !outcome, send.requiredPick], ['findings', !findings.trim(), send.required], ['policy', passing && !policy.trim(), send.required],
  ), ...uploadFaults(uploads, send.stopped)]
  return (
    <Form submit={say.actions.SETTLE} sent={act.sent} check={check} busy={uploads.busy}
      consequence={() => ({ title: outcome ? say.outcomes[outcome] : '', points: [say.settleThen] })}
      send={() => act.send({
        warningId: warning.id, version: form.version, outcome: outcome!, findings: findings.trim(), policy: passing ? policy.trim() : null,
        evidenceIds: uploads.ids,
      })}>
      <PickOne name="outcome" label={say.outcome} value={outcome} set={pick} choices={choices} />
      {passing && <TextField name="policy" label={say.policy} max={200} value={policy} set={name} />}
      <LongField name="findings" label={say.findings} max={2000} value={findings} set={write} />
      <FilesField uploads={uploads} kind="VISIT_PHOTOGRAPH" />
    </Form>
  )
}

function OpenForm(form: WarningForm) {
  const { warning } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const [findings, write] = useState('')
  const [amount, set] = useState('')
  const [signed, sign] = useState(false)
  const uploads = useUploads({ owner: warning.id })
  const act = useFileAct(OpenApplicationDocument, form, (answer) => answer.missing.join(' · ') || say.recorded)
  const check = () => [...faultsOf(
    ['findings', !findings.trim(), send.required], ['amountInNeed', amount !== '' && !yuanOf(amount), send.notYuan],
  ), ...uploadFaults(uploads, send.stopped)]
  return (
    <Form submit={say.actions.OPEN_APPLICATION} sent={act.sent} check={check} busy={uploads.busy}
      consequence={() => ({ title: say.actions.OPEN_APPLICATION, points: [say.openThen] })}
      send={() => act.send({
        warningId: warning.id, version: form.version, findings: findings.trim(), commitmentSigned: signed, amountInNeed: yuanOf(amount),
        evidenceIds: uploads.ids,
      })}>
      <LongField name="findings" label={say.findings} max={2000} value={findings} set={write} />
      <MoneyField name="amountInNeed" label={say.amount} optional value={amount} set={set} />
      <Tick name="commitmentSigned" label={say.commitment} value={signed} set={sign} />
      <FilesField uploads={uploads} kind="SIGNED_COMMITMENT" kinds={['SIGNED_COMMITMENT', 'VISIT_PHOTOGRAPH', 'HOUSING_PHOTOGRAPH', 'MEDICAL_PROOF']} papers />
    </Form>
  )
}
