import { useState } from 'react'
import { CompleteMeasureDocument, type MeasureKind, type MonitoringFileFragment, PlanMeasureDocument, type Role } from '../../../generated/graphql.ts'
import { measureKind, useTerm } from '../../words/brief.ts'
import { useWords } from '../../words/words.tsx'
import { Doing, Told, useDoings } from '../form/Doing.tsx'
import { yuanOf } from '../form/faults.ts'
import { DateField, LongField, MoneyField, PickFrom } from '../form/fields.tsx'
import { type Around, faultsOf, useFileAct } from '../form/fileAct.ts'
import { Form } from '../form/Form.tsx'
import { words as formWords } from '../form/words.ts'
import { today } from '../moments.ts'
import { useWho } from '../who.ts'
import type { SpellForm } from './props.ts'
import { words } from './words.ts'

const KINDS = Object.keys(measureKind) as readonly MeasureKind[]

/** Plans what is to help the family, and by when it has to be there. */
export function PlanForm(form: SpellForm) {
  const say = useWords(words)
  const send = useWords(formWords)
  const term = useTerm()
  const act = useFileAct(PlanMeasureDocument, form, () => say.recorded)
  const [kind, pick] = useState<MeasureKind | ''>('')
  const [description, write] = useState('')
  const [amount, set] = useState('')
  const [dueOn, choose] = useState('')
  const check = () => faultsOf(
    ['kind', !kind, send.requiredPick], ['dueOn', !dueOn, send.requiredPick], ['amount', amount !== '' && !yuanOf(amount), send.notYuan],
  )
  return (
    <Form submit={say.actions.PLAN_MEASURE} sent={act.sent} check={check}
      send={() => act.send({
        monitoringObjectId: form.spell.id, version: form.version, kind: kind as MeasureKind, description: description.trim() || null,
        amount: yuanOf(amount), dueOn,
      })}>
      <PickFrom name="kind" label={say.kindOfHelp} value={kind} set={pick} choices={KINDS.map((value) => ({ value, label: term(measureKind, value) }))} />
      <LongField name="description" label={say.description} optional max={500} value={description} set={write} />
      <MoneyField name="amount" label={say.worth} optional value={amount} set={set} />
      <DateField name="dueOn" label={say.dueOn} value={dueOn} set={choose} />
    </Form>
  )
}

type Measure = MonitoringFileFragment['measures'][number]

const COMPLETING: readonly Role[] = ['TOWNSHIP_CADRE', 'TOWNSHIP_OFFICER', 'DISTRICT_OFFICER']

/** Ticks off one measure, where the person may and it has not reached the family yet. */
export function CompleteDoing({ measure, refresh }: { measure: Measure; refresh: () => void }) {
  const say = useWords(words)
  const who = useWho()
  const { told, keyOf, done } = useDoings()
  const waits = measure.status === 'PLANNED' || measure.status === 'OVERDUE'
  const may = waits && who.roles.some((role) => COMPLETING.includes(role))
  return (
    <>
      <Told message={told} />
      {may && (
        <Doing key={keyOf(measure.id)} name={say.complete} file={measure}>
          {(version) => <CompleteForm measure={measure} version={version} refresh={refresh} done={done(measure.id)} />}
        </Doing>
      )}
    </>
  )
}

function CompleteForm(form: Around & { measure: Measure; version: number }) {
  const say = useWords(words)
  const act = useFileAct(CompleteMeasureDocument, form, () => say.recorded)
  const [completedOn, choose] = useState('')
  const [result, write] = useState('')
  return (
    <Form submit={say.complete} sent={act.sent} check={() => []}
      send={() => act.send({ measureId: form.measure.id, version: form.version, completedOn: completedOn || null, result: result.trim() || null })}>
      <DateField name="completedOn" label={say.completedOn} hint={say.todayWithout} optional latest={today()} value={completedOn} set={choose} />
      <LongField name="result" label={say.result} optional max={500} value={result} set={write} />
    </Form>
  )
}
