import { useState } from 'react'
import { AssignHelperDocument } from '../../../generated/graphql.ts'
import { useWords } from '../../words/words.tsx'
import { TextField } from '../form/fields.tsx'
import { faultsOf, useFileAct } from '../form/fileAct.ts'
import { Form } from '../form/Form.tsx'
import { words as formWords } from '../form/words.ts'
import type { SpellForm } from './props.ts'
import { words } from './words.ts'

/** Names who answers for the household from now on, in place of whoever did. */
export function HelperForm(form: SpellForm) {
  const { spell } = form
  const say = useWords(words)
  const send = useWords(formWords)
  const act = useFileAct(AssignHelperDocument, form, () => say.recorded)
  const [name, setName] = useState('')
  const [employer, setEmployer] = useState('')
  const [phone, setPhone] = useState('')
  const present = spell.helpers.find(({ until }) => !until)
  const check = () => faultsOf(['name', !name.trim(), send.required], ['employer', !employer.trim(), send.required])
  return (
    <Form submit={say.actions.ASSIGN_HELPER} sent={act.sent} check={check}
      {...(present && { consequence: () => ({ title: say.actions.ASSIGN_HELPER, points: [say.inPlaceOf(present.name, name.trim())] }) })}
      send={() => act.send({
        monitoringObjectId: spell.id, version: form.version, name: name.trim(), employer: employer.trim(), phone: phone.trim() || null,
      })}>
      <TextField name="name" label={say.helperName} max={50} value={name} set={setName} />
      <TextField name="employer" label={say.employer} max={100} value={employer} set={setEmployer} />
      <TextField name="phone" label={say.telephone} optional inputMode="tel" max={20} value={phone} set={setPhone} />
    </Form>
  )
}
