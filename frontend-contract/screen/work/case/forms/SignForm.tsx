import { useState } from 'react'
import { type CaseFileFragment, SignFindingDocument } from '../../../../generated/graphql.ts'
import { useTerms } from '../../../words/terms.ts'
import { useLanguage, useWords } from '../../../words/words.tsx'
import { LongField, PickOne } from '../../form/fields.tsx'
import { FilesField, uploadFaults } from '../../form/FilesField.tsx'
import { faultsOf, useFileAct } from '../../form/fileAct.ts'
import { Form } from '../../form/Form.tsx'
import { useUploads } from '../../form/uploads.ts'
import { words as formWords } from '../../form/words.ts'
import { useWho, type Who } from '../../who.ts'
import { openChecks } from '../checks.ts'
import { consequenceOfFinding } from './consequences.ts'
import type { CaseForm } from './props.ts'
import { words } from './words.ts'

/** One of the four signatures, blind to the others. */
export function SignForm(form: CaseForm) {
  const say = useWords(words)
  const send = useWords(formWords)
  const names = useTerms()
  const { language } = useLanguage()
  const checks = checksFor(form.file, useWho())
  const [checkKey, pick] = useState<string | null>(checks.length === 1 ? checks[0]!.key : null)
  const [favourable, judge] = useState<'yes' | 'no' | null>(null)
  const [finding, write] = useState('')
  const uploads = useUploads({ owner: form.file.id })
  const act = useFileAct(SignFindingDocument, form, (answer) => answer.case.publicStatus.message)
  const check = () => [...faultsOf(
    ['checkKey', !checkKey, send.requiredPick],
    ['favourable', !favourable, send.requiredPick],
    ['finding', !finding.trim(), send.required],
  ), ...uploadFaults(uploads, send.stopped)]
  const title = checks.find((each) => each.key === checkKey)?.title ?? ''
  return (
    <Form submit={say.signIt} danger={favourable === 'no'} check={check} sent={act.sent} busy={uploads.busy}
      consequence={() => consequenceOfFinding(title, favourable === 'yes', language)}
      send={() => act.send({
        caseId: form.file.id, version: form.version, checkKey: checkKey!, favourable: favourable === 'yes', finding: finding.trim(),
        evidenceIds: uploads.ids,
      })}>
      <PickOne name="checkKey" label={say.check} value={checkKey} set={pick}
        choices={checks.map((each) => ({ value: each.key, label: each.title, hint: names.role[each.signerRole] }))} />
      <PickOne name="favourable" label={say.favourable} value={favourable} set={judge}
        choices={[{ value: 'yes', label: say.favourableChoices.yes }, { value: 'no', label: say.favourableChoices.no }]} />
      <LongField name="finding" label={say.finding} hint={say.opinionHint} max={2000} value={finding} set={write} />
      <FilesField uploads={uploads} kind="CHECK_PHOTOGRAPH" />
    </Form>
  )
}

/** The checks that this person's posts sign; all of them where nothing fits, so that the service says why not. */
export function checksFor(file: CaseFileFragment, who: Who) {
  const open = openChecks(file)
  const own = open.filter((check) => who.roles.includes(check.signerRole))
  const standIn = open.filter((check) => check.substituteRole && who.roles.includes(check.substituteRole))
  return own.length ? own : standIn.length ? standIn : open
}
