import { useState } from 'react'
import {
  AnswerOpinionDocument, AssessOpinionDocument, type Dimension, LocateOpinionDocument, type OpinionFileFragment, type RiskCause,
} from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { choicesOf, LongField, PickMany, PickOne } from '../form/fields.tsx'
import { type Around, faultsOf, useFileAct } from '../form/fileAct.ts'
import { Form } from '../form/Form.tsx'
import { words as formWords } from '../form/words.ts'
import { type Where, WhereField } from './WhereField.tsx'
import { words } from './words.ts'

export interface OpinionForm extends Around {
  readonly report: OpinionFileFragment
  /** The version that was read before the form was filled in. */
  readonly version: number
}

/** Says where it is, for those who take it in without knowing the villages. */
export function LocateForm(form: OpinionForm) {
  const say = useWords(words)
  const send = useWords(formWords)
  const act = useFileAct(LocateOpinionDocument, form, () => say.recorded)
  const [where, place] = useState<Where | null>(null)
  return (
    <Form submit={say.actions.LOCATE} sent={act.sent} check={() => faultsOf(['householdId', !where, send.requiredPick])}
      send={() => act.send({ reportId: form.report.id, version: form.version, regionCode: null, householdId: null, ...where })}>
      <WhereField value={where} set={place} />
    </Form>
  )
}

type Founded = 'true' | 'false'

/** Says whether it is so. What is so raises a warning about the family. */
export function AssessForm(form: OpinionForm) {
  const { report } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const names = useTerms()
  const act = useFileAct(AssessOpinionDocument, form, (answer) => (answer.joined ? say.joined : say.recorded))
  const [founded, decide] = useState<Founded | null>(null)
  const [findings, write] = useState('')
  const [where, place] = useState<Where | null>(null)
  const [causes, pick] = useState<readonly RiskCause[]>([])
  const [dimensions, see] = useState<readonly Dimension[]>([])
  const so = founded === 'true'
  const check = () => faultsOf(
    ['founded', !founded, send.requiredPick], ['findings', !findings.trim(), send.required], ['householdId', so && !report.located && !where, say.whereNeeded],
  )
  return (
    <Form submit={say.actions.ASSESS} sent={act.sent} check={check}
      consequence={() => ({ title: founded ? say.isFounded[founded] : '', points: [so ? say.foundedThen : say.unfoundedThen] })}
      send={() => act.send({
        reportId: report.id, version: form.version, founded: so, findings: findings.trim(), regionCode: null, householdId: null, ...where,
        causes: so && causes.length ? causes : null, dimensions: so && dimensions.length ? dimensions : null,
      })}>
      <PickOne name="founded" label={say.founded} value={founded} set={decide} choices={choicesOf(say.isFounded)} />
      <LongField name="findings" label={say.findings} max={2000} value={findings} set={write} />
      {so && <PickMany name="causes" label={say.causes} optional value={causes} set={pick} choices={choicesOf(names.cause)} />}
      {so && <PickMany name="dimensions" label={say.dimensions} optional value={dimensions} set={see} choices={choicesOf(names.dimension)} />}
      <WhereField optional={!so || report.located} value={where} set={place} />
    </Form>
  )
}

/** Answers whoever told of it, and closes the report. */
export function AnswerForm(form: OpinionForm) {
  const say = useWords(words)
  const send = useWords(formWords)
  const act = useFileAct(AnswerOpinionDocument, form, () => say.recorded)
  const [answer, write] = useState('')
  return (
    <Form submit={say.actions.ANSWER} sent={act.sent} check={() => faultsOf(['answer', !answer.trim(), send.required])}
      consequence={() => ({ title: say.actions.ANSWER, points: [say.answerThen] })}
      send={() => act.send({ reportId: form.report.id, version: form.version, answer: answer.trim() })}>
      <LongField name="answer" label={say.answer} max={2000} rows={5} value={answer} set={write} />
    </Form>
  )
}
