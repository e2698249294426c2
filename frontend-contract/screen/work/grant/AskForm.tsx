import { useState } from 'react'
import { DeclareGrantDocument, type GrantFileFragment } from '../../../generated/graphql.ts'
import { useFundTerms } from '../../words/terms-fund.ts'
import { useWords } from '../../words/words.tsx'
import { yuanOf } from '../form/faults.ts'
import { LongField, MoneyField, TextField } from '../form/fields.tsx'
import { type Around, faultsOf, useFileAct } from '../form/fileAct.ts'
import { Form } from '../form/Form.tsx'
import { words as formWords } from '../form/words.ts'
import { words } from './words.ts'

interface Ask extends Around {
  /** For whom. */
  readonly household: string
  /** The grant that was sent back; without it a new one is asked for. */
  readonly before?: { readonly grant: GrantFileFragment; readonly version: number }
}

/** A township asks for money of the special fund: what the family lacks, what is asked for, and where it is to be sent. */
export function AskForm(form: Ask) {
  const { household, before } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const names = useFundTerms()
  const [need, setNeed] = useState(before?.grant.need ?? '')
  const [amount, setAmount] = useState(before?.grant.requested ?? '')
  const [purpose, write] = useState(before?.grant.purpose ?? '')
  const [account, setAccount] = useState('')
  const [holder, setHolder] = useState('')
  const act = useFileAct(DeclareGrantDocument, form, () => say.recorded)
  const check = () => faultsOf(
    ['need', !yuanOf(need), send.notYuan], ['amount', !yuanOf(amount), send.notYuan], ['purpose', !purpose.trim(), send.required],
    ['payee.account', !account.trim(), send.required], ['payee.holder', !holder.trim(), send.required],
  )
  return (
    <Form submit={before ? names.action.DECLARE : say.ask} sent={act.sent} check={check}
      send={() => act.send({
        householdId: household, grantId: before?.grant.id ?? null, version: before?.version ?? null, need: yuanOf(need)!, amount: yuanOf(amount)!,
        purpose: purpose.trim(), payee: { account: account.trim(), holder: holder.trim() },
      })}>
      <MoneyField name="need" label={say.need} value={need} set={setNeed} />
      <MoneyField name="amount" label={say.requested} value={amount} set={setAmount} />
      <LongField name="purpose" label={say.purpose} max={2000} value={purpose} set={write} />
      <Payee account={account} holder={holder} setAccount={setAccount} setHolder={setHolder} />
    </Form>
  )
}

/** Where money is to be sent. */
export function Payee({ account, holder, setAccount, setHolder, optional }: {
  account: string
  holder: string
  setAccount: (value: string) => void
  setHolder: (value: string) => void
  optional?: boolean
}) {
  const say = useWords(words)
  return (
    <>
      <TextField name="payee.account" label={say.accountNumber} inputMode="numeric" max={40} value={account} set={setAccount}
        {...(optional ? { optional, hint: say.otherAccountHint } : {})} />
      <TextField name="payee.holder" label={say.holder} max={60} value={holder} set={setHolder} optional={optional ?? false} />
    </>
  )
}
