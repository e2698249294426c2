import { useState } from 'react'
import { ConfirmPaymentsDocument, type GrantFileFragment, type PaymentFailure, RecordPaymentFailureDocument } from '../../../generated/graphql.ts'
import { useFundTerms } from '../../words/terms-fund.ts'
import { useWords } from '../../words/words.tsx'
import { Doing, Told, useDoings } from '../form/Doing.tsx'
import { choicesOf, PickFrom, TextField } from '../form/fields.tsx'
import { faultsOf, useFileAct } from '../form/fileAct.ts'
import { Form } from '../form/Form.tsx'
import { words as formWords } from '../form/words.ts'
import { useWho } from '../who.ts'
import { isUnderWay } from './money.ts'
import { words } from './words.ts'

type Payment = GrantFileFragment['payments'][number]
type Settling = { readonly payment: Payment; readonly refresh: () => void; readonly done: (message: string) => void }

/** For those who keep the fund: what the bank said of a payment that is on its way. */
export function PaymentDoings({ payment, refresh }: { payment: Payment; refresh: () => void }) {
  const say = useWords(words)
  const who = useWho()
  const { told, keyOf, done } = useDoings()
  const keeps = who.roles.some((role) => role === 'FUND_OFFICER' || role === 'DISTRICT_OFFICER')
  const file = { version: 0 }
  return (
    <>
      <Told message={told} />
      {keeps && isUnderWay(payment) && (
        <div className="doings">
          <Doing key={keyOf('confirm')} name={say.confirmPayment} file={file}>
            {() => <Arrived payment={payment} refresh={refresh} done={done('confirm')} />}
          </Doing>
          <Doing key={keyOf('fail')} name={say.failPayment} file={file}>
            {() => <CameBack payment={payment} refresh={refresh} done={done('fail')} />}
          </Doing>
        </div>
      )}
    </>
  )
}

function Arrived(form: Settling) {
  const say = useWords(words)
  const send = useWords(formWords)
  const [reference, set] = useState('')
  const act = useFileAct(ConfirmPaymentsDocument, form, () => say.recorded)
  return (
    <Form submit={say.confirmPayment} sent={act.sent} check={() => faultsOf(['payments[0].reference', !reference.trim(), send.required])}
      send={() => act.send({ payments: [{ paymentId: form.payment.id, reference: reference.trim() }] })}>
      <TextField name="payments[0].reference" label={say.reference} max={100} value={reference} set={set} />
    </Form>
  )
}

function CameBack(form: Settling) {
  const say = useWords(words)
  const send = useWords(formWords)
  const names = useFundTerms()
  const [failure, set] = useState<PaymentFailure | ''>('')
  const act = useFileAct(RecordPaymentFailureDocument, form, () => say.recorded)
  return (
    <Form submit={say.failPayment} danger sent={act.sent} check={() => faultsOf(['failure', !failure, send.requiredPick])}
      send={() => act.send({ paymentId: form.payment.id, failure: failure || 'OTHER' })}>
      <PickFrom name="failure" label={say.failure} value={failure} set={set} choices={choicesOf(names.failure)} />
    </Form>
  )
}
