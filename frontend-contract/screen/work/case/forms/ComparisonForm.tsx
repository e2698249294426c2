import { useState } from 'react'
import { RecordComparisonDocument } from '../../../../generated/graphql.ts'
import { useWords } from '../../../words/words.tsx'
import { LongField, PickFrom, PickMany } from '../../form/fields.tsx'
import { faultsOf, useFileAct } from '../../form/fileAct.ts'
import { Form } from '../../form/Form.tsx'
import { words as formWords } from '../../form/words.ts'
import { departments as names, DEPARTMENTS } from '../departments.ts'
import type { CaseForm } from './props.ts'
import { words } from './words.ts'

interface Hit {
  readonly key: string
  readonly department: string
  readonly finding: string
  readonly explanation: string
}

function hitsOf(comparison: CaseForm['file']['comparison']): readonly Hit[] {
  return (comparison?.hits ?? []).map((hit) => ({
    key: crypto.randomUUID(), department: hit.department, finding: hit.finding, explanation: hit.explanation ?? '',
  }))
}

/** What departments' records say. What is on file stands in the form already, so that an explanation is all one types. */
export function ComparisonForm(form: CaseForm) {
  const { file } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const title = useWords(names)
  const act = useFileAct(RecordComparisonDocument, form, () => say.recorded)
  // What is sent takes the place of what is on file: it has to be filled in from that.
  const [from, base] = useState(file.comparison)
  const [departments, compare] = useState<readonly string[]>(from?.departments ?? [])
  const [hits, set] = useState(() => hitsOf(from))
  const overtaken = from?.recordedAt !== file.comparison?.recordedAt
  const takeOver = () => {
    base(file.comparison)
    compare(file.comparison?.departments ?? [])
    set(hitsOf(file.comparison))
  }
  const change = (key: string, to: Partial<Hit>) => set((before) => before.map((hit) => (hit.key === key ? { ...hit, ...to } : hit)))
  const check = () => faultsOf(
    ['comparison', overtaken, say.overtaken],
    ['departments', !departments.length, send.requiredPick],
    ...hits.flatMap((hit, place) => [
      [`hits[${place}].department`, !hit.department, send.requiredPick] as const,
      [`hits[${place}].finding`, !hit.finding.trim(), send.required] as const,
    ]),
  )
  return (
    <Form submit={say.record} check={check} sent={act.sent}
      send={() => act.send({
        caseId: file.id,
        departments,
        hits: hits.map((hit) => ({ department: hit.department, finding: hit.finding.trim(), explanation: hit.explanation.trim() || null })),
      })}>
      {overtaken && (
        <div className="note" role="alert">
          <p>{say.overtaken}</p>
          <button type="button" className="button" onClick={takeOver}>{say.takeOver}</button>
        </div>
      )}
      <PickMany name="departments" label={say.departments} value={departments} set={compare}
        choices={DEPARTMENTS.map((value) => ({ value, label: title[value] ?? value }))} />
      {hits.map((hit, place) => (
        <div key={hit.key} className="row-group" role="group" aria-label={say.hit(place + 1)}>
          <strong>{say.hit(place + 1)}</strong>
          <PickFrom name={`hits[${place}].department`} label={say.hitDepartment} value={hit.department}
            set={(department) => change(hit.key, { department })} choices={departments.map((value) => ({ value, label: title[value] ?? value }))} />
          <LongField name={`hits[${place}].finding`} label={say.hitFinding} max={500} rows={2} value={hit.finding}
            set={(finding) => change(hit.key, { finding })} />
          <LongField name={`hits[${place}].explanation`} label={say.hitExplanation} hint={say.hitExplanationHint} optional max={1000} rows={2}
            value={hit.explanation} set={(explanation) => change(hit.key, { explanation })} />
          <button type="button" className="plain" onClick={() => set(hits.filter((each) => each.key !== hit.key))}>{say.removeHit}</button>
        </div>
      ))}
      <button type="button" className="button" onClick={() => set([...hits, { key: crypto.randomUUID(), department: '', finding: '', explanation: '' }])}>
        ＋ {say.addHit}
      </button>
    </Form>
  )
}
