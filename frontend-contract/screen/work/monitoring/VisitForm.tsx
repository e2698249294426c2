import { useState } from 'react'
import { type Dimension, RecordVisitsDocument, type RiskCause } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { choicesOf, DateField, LongField, PickMany } from '../form/fields.tsx'
import { FilesField, uploadFaults } from '../form/FilesField.tsx'
import { faultsOf, useFileAct } from '../form/fileAct.ts'
import { Form } from '../form/Form.tsx'
import { useUploads } from '../form/uploads.ts'
import { words as formWords } from '../form/words.ts'
import { today } from '../moments.ts'
import type { SpellForm } from './props.ts'
import { words } from './words.ts'

interface Entries {
  readonly visitedOn: string
  readonly present: readonly string[]
  readonly secure: readonly Dimension[]
  readonly atRisk: readonly Dimension[]
  readonly causes: readonly RiskCause[]
  readonly notes: string
}

// The service names faults by the place in the batch; a page sends one visit.
const at = (field: string) => `visits[0].${field}`

/** What was found at the family's door. What gives cause for worry raises a warning with it. */
export function VisitForm(form: SpellForm) {
  const { spell } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const names = useTerms()
  // One visit, however often it is sent.
  const [key] = useState(() => crypto.randomUUID())
  const uploads = useUploads({ owner: spell.household?.id ?? spell.id })
  const act = useFileAct(RecordVisitsDocument, form, (answer) => (answer.results[0]?.visit ? say.recorded : ''))
  const [entries, enter] = useState<Entries>({ visitedOn: today(), present: [], secure: [], atRisk: [], causes: [], notes: '' })
  const set = <K extends keyof Entries>(entry: K) => (value: Entries[K]) => enter((before) => ({ ...before, [entry]: value }))
  const check = () => [...faultsOf(
    [at('visitedOn'), !entries.visitedOn, send.requiredPick],
    [at('dimensionsAtRisk'), entries.atRisk.some((each) => entries.secure.includes(each)), say.both],
    [at('notes'), (entries.causes.length > 0 || entries.atRisk.length > 0) && !entries.notes.trim(), say.notesOfWorry],
  ), ...uploadFaults(uploads, send.stopped, at('evidenceIds'))]
  return (
    <Form submit={say.actions.RECORD_VISIT} sent={act.sent} check={check} busy={uploads.busy}
      {...((entries.causes.length > 0 || entries.atRisk.length > 0) && { consequence: () => ({ title: say.actions.RECORD_VISIT, points: [say.worryThen] }) })}
      send={() => act.send({ visits: [visitOf(form, key, entries, uploads.ids)] })}>
      <PickMany name={at('presentMemberIds')} label={say.present} hint={say.presentHint} optional value={entries.present} set={set('present')}
        choices={(spell.household?.members ?? []).map((member) => ({ value: member.id, label: `${member.name} · ${names.relation[member.relation]}` }))} />
      <PickMany name={at('secureDimensions')} label={say.secure} optional value={entries.secure} set={set('secure')} choices={choicesOf(names.dimension)} />
      <PickMany name={at('dimensionsAtRisk')} label={say.atRisk} optional value={entries.atRisk} set={set('atRisk')} choices={choicesOf(names.dimension)} />
      <PickMany name={at('finding')} label={say.worries} hint={say.worriesHint} optional value={entries.causes} set={set('causes')} choices={choicesOf(names.cause)} />
      <LongField name={at('notes')} label={say.notes} optional max={2000} value={entries.notes} set={set('notes')} />
      <FilesField name={at('evidenceIds')} uploads={uploads} kind="VISIT_PHOTOGRAPH" />
      <DateField name={at('visitedOn')} label={say.visitedOn} latest={today()} value={entries.visitedOn} set={set('visitedOn')} />
    </Form>
  )
}

function visitOf({ spell }: SpellForm, key: string, entries: Entries, evidenceIds: readonly string[]) {
  return {
    key,
    householdId: spell.household!.id,
    visitedOn: entries.visitedOn,
    monitorId: null,
    presentMemberIds: entries.present,
    secureDimensions: entries.secure,
    dimensionsAtRisk: entries.atRisk,
    notes: entries.notes.trim() || null,
    evidenceIds,
    finding: entries.causes.length ? { causes: entries.causes, description: null } : null,
  }
}
