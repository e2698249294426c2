import { useState } from 'react'
import { AcceptGrantDocument, type Decision, type ReliefPolicy } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useFundTerms } from '../../words/terms-fund.ts'
import { useWords } from '../../words/words.tsx'
import { yuanOf } from '../form/faults.ts'
import { choicesOf, LongField, MoneyField, PickFrom, PickOne } from '../form/fields.tsx'
import { faultsOf, useFileAct } from '../form/fileAct.ts'
import { Form } from '../form/Form.tsx'
import { words as formWords } from '../form/words.ts'
import { useMoments } from '../moments.ts'
import { fenOf, gapOf } from './money.ts'
import type { GrantForm } from './props.ts'
import { words } from './words.ts'

interface Line {
  readonly key: string
  readonly policy: ReliefPolicy | ''
  readonly amount: string
}

/** The department's decision: what others gave comes first, and what is accepted is reckoned from it. */
export function AcceptForm(form: GrantForm) {
  const { grant } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const terms = useTerms()
  const moments = useMoments()
  const [decision, decide] = useState<Decision | null>(null)
  const [lines, setLines] = useState<readonly Line[]>([])
  const [amount, setAmount] = useState('')
  const [opinion, write] = useState('')
  const act = useFileAct(AcceptGrantDocument, form, () => say.recorded)
  const given = lines.flatMap((line) => yuanOf(line.amount) ?? [])
  const gap = gapOf(grant.need, given)
  const most = fenOf(gap) < fenOf(grant.requested) ? gap : grant.requested
  const approving = decision === 'APPROVE'
  const check = () => faultsOf(
    ['decision', !decision, send.requiredPick],
    ...lines.flatMap((line, place) => [
      [`otherPolicies[${place}].policy`, !line.policy, send.requiredPick] as const,
      [`otherPolicies[${place}].amount`, !yuanOf(line.amount), send.notYuan] as const,
    ]),
    ['amount', approving && !yuanOf(amount), send.notYuan],
    ['opinion', !opinion.trim(), send.required],
  )
  const consequence = () => ({
    title: decision ? terms.decision[decision] : '',
    points: [approving ? say.accept.yes(moments.yuan(yuanOf(amount) ?? '0')) : decision === 'REJECT' ? say.accept.no : say.accept.back, say.accept.yours],
  })
  return (
    <Form submit={decision ? terms.decision[decision] : say.send} danger={decision === 'REJECT'} check={check} consequence={consequence} sent={act.sent}
      send={() => act.send({
        grantId: grant.id, version: form.version, decision: decision!, opinion: opinion.trim(), amount: approving ? yuanOf(amount) : null,
        otherPolicies: lines.map((line) => ({ policy: line.policy || 'OTHER', amount: yuanOf(line.amount)! })),
      })}>
      <Lines lines={lines} set={setLines} />
      <PickOne name="decision" label={say.decision} value={decision} set={decide} choices={choicesOf(terms.decision)} />
      {approving && <MoneyField name="amount" label={say.acceptAmount} hint={say.acceptHint(moments.yuan(most))} value={amount} set={setAmount} />}
      <LongField name="opinion" label={say.opinion} hint={say.opinionHint} max={2000} value={opinion} set={write} />
    </Form>
  )
}

function Lines({ lines, set }: { lines: readonly Line[]; set: (lines: readonly Line[]) => void }) {
  const say = useWords(words)
  const names = useFundTerms()
  const change = (key: string, to: Partial<Line>) => set(lines.map((line) => (line.key === key ? { ...line, ...to } : line)))
  return (
    <fieldset className="field">
      <legend>{say.policies}</legend>
      <p className="quiet">{say.policiesHint}</p>
      {lines.map((line, place) => (
        <div key={line.key} className="row-group">
          <PickFrom name={`otherPolicies[${place}].policy`} label={say.policy} value={line.policy} set={(policy) => change(line.key, { policy })}
            choices={choicesOf(names.policy)} />
          <MoneyField name={`otherPolicies[${place}].amount`} label={say.amount} value={line.amount} set={(amount) => change(line.key, { amount })} />
          <button type="button" className="plain" onClick={() => set(lines.filter((each) => each.key !== line.key))}>{say.removePolicy}</button>
        </div>
      ))}
      <button type="button" className="button" onClick={() => set([...lines, { key: crypto.randomUUID(), policy: '', amount: '' }])}>
        ＋ {say.addPolicy}
      </button>
    </fieldset>
  )
}
