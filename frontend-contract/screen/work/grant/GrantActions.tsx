import type { ComponentType } from 'react'
import type { GrantAction, GrantFileFragment } from '../../../generated/graphql.ts'
import { useFundTerms } from '../../words/terms-fund.ts'
import { useWords } from '../../words/words.tsx'
import { Sheet } from '../case/Sheet.tsx'
import { Doing, NotNow, Told, useDoings } from '../form/Doing.tsx'
import { words as formWords } from '../form/words.ts'
import { AcceptForm } from './AcceptForm.tsx'
import { AllocateForm, DeclareForm, InspectForm, ReallocateForm, ReturnForm, VoteForm } from './GrantForms.tsx'
import type { GrantForm } from './props.ts'
import { words } from './words.ts'

const FORMS: Readonly<Record<GrantAction, ComponentType<GrantForm>>> = {
  DECLARE: DeclareForm,
  ACCEPT: AcceptForm,
  APPROVE: VoteForm,
  ALLOCATE: AllocateForm,
  REALLOCATE: ReallocateForm,
  RETURN: ReturnForm,
  INSPECT: InspectForm,
}

const CHIEF: readonly GrantAction[] = ['DECLARE', 'ACCEPT', 'APPROVE', 'ALLOCATE']

/** What can be done with the grant, each with its form, and what cannot, with the reason. */
export function GrantActions({ grant, refresh }: { grant: GrantFileFragment; refresh: () => void }) {
  const form = useWords(formWords)
  const say = useWords(words)
  const names = useFundTerms()
  const { told, keyOf, done } = useDoings()
  const changes = (before: GrantFileFragment, now: GrantFileFragment) => changesOf(before, now, say.changes, names.step)
  return (
    <Sheet title={form.doings}>
      <Told message={told} />
      <div className="doings">
        {grant.availableActions.filter((each) => each.allowed).map(({ action }) => {
          const Form = FORMS[action]
          return (
            <Doing key={keyOf(action)} name={names.action[action]} chief={CHIEF.includes(action)} file={grant} changes={changes}>
              {(version) => <Form grant={grant} version={version} refresh={refresh} done={done(action)} />}
            </Doing>
          )
        })}
      </div>
      <NotNow actions={grant.availableActions} names={names.action} />
    </Sheet>
  )
}

interface Changes {
  readonly step: (step: string) => string
  readonly ballots: (n: number) => string
  readonly payments: (n: number) => string
}

function changesOf(before: GrantFileFragment, now: GrantFileFragment, say: Changes, steps: Readonly<Record<string, string>>): string[] {
  const ballots = now.ballots.length - before.ballots.length
  const payments = now.payments.filter((payment) => before.payments.find((each) => each.id === payment.id)?.status !== payment.status).length
  return [
    ...(before.step !== now.step ? [say.step(steps[now.step] ?? now.step)] : []),
    ...(ballots > 0 ? [say.ballots(ballots)] : []),
    ...(payments > 0 ? [say.payments(payments)] : []),
  ]
}
