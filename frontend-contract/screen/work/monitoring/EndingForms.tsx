import { useState } from 'react'
import { type Dimension, ProposeEliminationDocument, ReturnToMonitoringDocument, type RiskCause } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { choicesOf, LongField, PickMany, Tick } from '../form/fields.tsx'
import { FilesField, uploadFaults } from '../form/FilesField.tsx'
import { faultsOf, useFileAct } from '../form/fileAct.ts'
import { Form } from '../form/Form.tsx'
import { useUploads } from '../form/uploads.ts'
import { words as formWords } from '../form/words.ts'
import type { SpellForm } from './props.ts'
import { words } from './words.ts'

const PAPERS = ['SIGNED_COMMITMENT', 'VISIT_PHOTOGRAPH', 'HOUSING_PHOTOGRAPH', 'INCOME_PROOF', 'MEDICAL_PROOF', 'OTHER'] as const

/** Asks for the decision that the family's risk is gone: opens the file in which that is decided. */
export function EliminationForm(form: SpellForm) {
  const { spell } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const uploads = useUploads({ owner: spell.id })
  const act = useFileAct(ProposeEliminationDocument, form, (answer) => answer.case.missing.join(' · ') || say.recorded)
  const [grounds, write] = useState('')
  const [vanished, explain] = useState('')
  const [signed, sign] = useState(false)
  const check = () => [...faultsOf(['grounds', !grounds.trim(), send.required]), ...uploadFaults(uploads, send.stopped)]
  return (
    <Form submit={say.actions.PROPOSE_ELIMINATION} sent={act.sent} check={check} busy={uploads.busy}
      consequence={() => ({ title: say.actions.PROPOSE_ELIMINATION, points: [say.eliminationThen] })}
      send={() => act.send({
        monitoringObjectId: spell.id, version: form.version, grounds: grounds.trim(), vanishedNaturally: vanished.trim() || null,
        commitmentSigned: signed, evidenceIds: uploads.ids,
      })}>
      <LongField name="grounds" label={say.grounds} max={2000} value={grounds} set={write} />
      <LongField name="vanishedNaturally" label={say.vanished} optional max={500} value={vanished} set={explain} />
      <Tick name="commitmentSigned" label={say.commitment} value={signed} set={sign} />
      <FilesField uploads={uploads} kind="SIGNED_COMMITMENT" kinds={PAPERS} papers />
    </Form>
  )
}

/** The risk that had been eliminated came back: the household is monitored again. */
export function ReturnForm(form: SpellForm) {
  const { spell } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const names = useTerms()
  const uploads = useUploads({ owner: spell.id })
  const act = useFileAct(ReturnToMonitoringDocument, form, () => say.recorded)
  const [causes, pick] = useState<readonly RiskCause[]>([])
  const [dimensions, see] = useState<readonly Dimension[]>([])
  const [reason, write] = useState('')
  const check = () => [...faultsOf(
    ['causes', !causes.length, send.requiredPick], ['reason', !reason.trim(), send.required], ['evidenceIds', !uploads.ids.length, say.paperNeeded],
  ), ...uploadFaults(uploads, send.stopped)]
  return (
    <Form submit={say.actions.RETURN} sent={act.sent} check={check} busy={uploads.busy}
      consequence={() => ({ title: say.actions.RETURN, points: [say.returnThen] })}
      send={() => act.send({ monitoringObjectId: spell.id, version: form.version, causes, dimensions, reason: reason.trim(), evidenceIds: uploads.ids })}>
      <PickMany name="causes" label={say.cameBack} value={causes} set={pick} choices={spell.causes.map((value) => ({ value, label: names.cause[value] }))} />
      <PickMany name="dimensions" label={say.atRisk} optional value={dimensions} set={see} choices={choicesOf(names.dimension)} />
      <LongField name="reason" label={say.whatWasSeen} max={500} value={reason} set={write} />
      <FilesField uploads={uploads} kind="VISIT_PHOTOGRAPH" kinds={PAPERS} papers />
    </Form>
  )
}
