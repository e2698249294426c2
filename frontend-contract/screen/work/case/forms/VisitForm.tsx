import { useState } from 'react'
import { type Dimension, RecordVisitDocument, type RiskCause } from '../../../../generated/graphql.ts'
import { useTerms } from '../../../words/terms.ts'
import { useWords } from '../../../words/words.tsx'
import { yuanOf } from '../../form/faults.ts'
import { choicesOf, DateField, LongField, MoneyField, PickMany, PickOne } from '../../form/fields.tsx'
import { FilesField, uploadFaults } from '../../form/FilesField.tsx'
import { faultsOf, useFileAct } from '../../form/fileAct.ts'
import { Form } from '../../form/Form.tsx'
import { useUploads } from '../../form/uploads.ts'
import { words as formWords } from '../../form/words.ts'
import { today } from '../../moments.ts'
import type { CaseForm } from './props.ts'
import { words } from './words.ts'

type Looked = 'no' | 'secure' | 'risk'

interface Entries {
  readonly visitedOn: string
  readonly notes: string
  readonly looked: Looked | null
  readonly atRisk: readonly Dimension[]
  readonly income: string
  readonly expenses: string
  readonly gone: readonly RiskCause[]
  readonly remains: readonly RiskCause[]
  readonly secure: readonly Dimension[]
}

const NOTHING: Entries = {
  visitedOn: '', notes: '', looked: null, atRisk: [], income: '', expenses: '', gone: [], remains: [], secure: [],
}

/** What was seen at the family's home, with photographs. */
export function VisitForm(form: CaseForm) {
  const { file } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const names = useTerms()
  const uploads = useUploads({ owner: file.id })
  const act = useFileAct(RecordVisitDocument, form, () => say.recorded)
  const [entries, enter] = useState<Entries>({ ...NOTHING, visitedOn: today() })
  const set = <K extends keyof Entries>(key: K) => (value: Entries[K]) => enter((before) => ({ ...before, [key]: value }))
  const eliminating = file.kind === 'ELIMINATION'
  const check = () => [...faultsOf(
    ['notes', !entries.notes.trim(), send.required],
    ['looked', !eliminating && entries.looked === null, send.requiredPick],
    ['dimensionsAtRisk', entries.looked === 'risk' && !entries.atRisk.length, send.requiredPick],
    ['incomePerHead', entries.income !== '' && !yuanOf(entries.income), send.notYuan],
    ['expenses', entries.expenses !== '' && !yuanOf(entries.expenses), send.notYuan],
  ), ...uploadFaults(uploads, send.stopped)]
  return (
    <Form submit={say.record} check={check} sent={act.sent} busy={uploads.busy} send={() => act.send(inputOf(form, entries, uploads.ids))}>
      <FilesField uploads={uploads} kind="VISIT_PHOTOGRAPH" kinds={['VISIT_PHOTOGRAPH', 'HOUSING_PHOTOGRAPH', 'DAMAGE_PHOTOGRAPH', 'MEDICAL_PROOF', 'EXPENSE_PROOF', 'OTHER']} />
      <LongField name="notes" label={say.notes} max={2000} value={entries.notes} set={set('notes')} />
      {eliminating ? <Elimination form={form} entries={entries} set={set} /> : (
        <>
          <PickOne name="looked" label={say.looked} value={entries.looked} set={set('looked')} choices={choicesOf(say.lookedChoices)} />
          {entries.looked === 'risk' && (
            <PickMany name="dimensionsAtRisk" label={say.whichAtRisk} value={entries.atRisk} set={set('atRisk')} choices={choicesOf(names.dimension)} />
          )}
        </>
      )}
      <MoneyField name="incomePerHead" label={say.incomePerHead} optional value={entries.income} set={set('income')} />
      <MoneyField name="expenses" label={say.expenses} optional value={entries.expenses} set={set('expenses')} />
      <DateField name="visitedOn" label={say.visitedOn} latest={today()} value={entries.visitedOn} set={set('visitedOn')} />
    </Form>
  )
}

function Elimination({ form, entries, set }: {
  form: CaseForm
  entries: Entries
  set: <K extends keyof Entries>(key: K) => (value: Entries[K]) => void
}) {
  const say = useWords(words)
  const names = useTerms()
  const causes = form.file.causes.map((value) => ({ value, label: names.cause[value] }))
  return (
    <>
      <PickMany name="elimination.causes" label={say.gone} hint={say.goneHint} optional value={entries.gone} set={set('gone')} choices={causes} />
      <PickMany name="elimination.remains" label={say.remains} optional value={entries.remains} set={set('remains')} choices={causes} />
      <PickMany name="elimination.dimensions" label={say.secure} optional value={entries.secure} set={set('secure')} choices={choicesOf(names.dimension)} />
      <PickMany name="elimination.insecure" label={say.insecure} optional value={entries.atRisk} set={set('atRisk')} choices={choicesOf(names.dimension)} />
    </>
  )
}

function inputOf({ file }: CaseForm, entries: Entries, evidenceIds: readonly string[]) {
  const eliminating = file.kind === 'ELIMINATION'
  return {
    caseId: file.id,
    visitedOn: entries.visitedOn || null,
    notes: entries.notes.trim(),
    ...(!eliminating && entries.looked !== 'no' && { dimensionsAtRisk: entries.looked === 'risk' ? entries.atRisk : [] }),
    incomePerHead: yuanOf(entries.income),
    expenses: yuanOf(entries.expenses),
    evidenceIds,
    ...(eliminating && {
      elimination: {
        causes: [...entries.gone.map((cause) => ({ cause, gone: true })), ...entries.remains.map((cause) => ({ cause, gone: false }))],
        dimensions: [
          ...entries.secure.map((dimension) => ({ dimension, secure: true })),
          ...entries.atRisk.map((dimension) => ({ dimension, secure: false })),
        ],
        incomePerHead: yuanOf(entries.income),
      },
    }),
  }
}
