import { useState } from 'react'
import { useQuery } from 'urql'
import type { RefusedMutation } from '../../../client/index.ts'
import { type DeclarationHouseholdQuery, SubmitDeclarationDocument, VillagesOfDocument } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { choicesOf, LongField, PickFrom, PickMany, TextField } from '../form/fields.tsx'
import { FilesField, uploadFaults } from '../form/FilesField.tsx'
import { faultsOf } from '../form/fileAct.ts'
import { Form } from '../form/Form.tsx'
import { useQueuedAct } from '../form/queued.ts'
import { useUploads } from '../form/uploads.ts'
import { words as formWords } from '../form/words.ts'
import { Failed } from '../States.tsx'
import { useWho } from '../who.ts'
import { entriesOf, type Entries, freshInput, knownInput, NOTHING, papersOf, VILLAGE_DIGITS, villageOf } from './declaration.ts'
import { Declaration } from './Declared.tsx'
import { words } from './words.ts'

export type Known = NonNullable<DeclarationHouseholdQuery['household']>

type Set = <K extends keyof Entries>(key: K) => (value: Entries[K]) => void

/** At most four typed and two picked for a family that is new; one of each for one that is known. Photographs may follow later. */
export function DeclarationForm({ known, again }: { known: Known | null; again?: RefusedMutation | undefined }) {
  const say = useWords(words)
  const send = useWords(formWords)
  const names = useTerms()
  const who = useWho()
  const act = useQueuedAct(SubmitDeclarationDocument, again?.requestId)
  const [entries, enter] = useState<Entries>(() => (again ? entriesOf(again.input) : NOTHING))
  const [numbered, number] = useState(!entries.noIdReason)
  const [before, leave] = useState(() => again && papersOf(again.input))
  const set: Set = (key) => (value) => enter((before) => ({ ...before, [key]: value }))
  const village = known ? known.region.code.slice(0, VILLAGE_DIGITS) : villageOf(who) ?? entries.village
  const place = village ? { regionCode: village } : null
  const commitment = useUploads(place)
  const photographs = useUploads(place)
  const check = () => [
    ...(known ? [] : freshFaults(entries, numbered, !village, { ...send, badDate: say.badDate, badNumber: say.badNumber })),
    ...faultsOf(['causes', !entries.causes.length, send.requiredPick], ['description', !entries.description.trim(), send.required]),
    ...uploadFaults(commitment, send.stopped, 'commitmentSigned'), ...uploadFaults(photographs, send.stopped),
  ]
  const submit = () => {
    const papers = { commitment: commitment.ids, photographs: photographs.ids, before }
    return act.send(known ? knownInput(known, entries, papers, who) : freshInput(entries, numbered, papers, who))
  }
  if (act.sent.state === 'done') return <Declaration declared={{ state: 'taken', answer: act.sent.answer }} />
  if (act.sent.state === 'queued') return <Declaration declared={act.sent} />
  return (
    <Form submit={say.submit} check={check} send={submit} sent={act.sent} busy={commitment.busy || photographs.busy}>
      {known && <Joining known={known} />}
      {!known && <Fresh entries={entries} set={set} numbered={numbered} number={number} />}
      <PickMany name="causes" label={say.causes} value={entries.causes} set={set('causes')} choices={choicesOf(names.cause)} />
      <LongField name="description" label={say.description} hint={say.descriptionHint} max={2000} rows={4} value={entries.description}
        set={set('description')} />
      {before && before.evidenceIds.length > 0 && (
        <p className="quiet">
          {say.fromBefore(before.evidenceIds.length)} <button type="button" className="plain" onClick={() => leave(undefined)}>{say.withoutThem}</button>
        </p>
      )}
      {place && (
        <>
          <FilesField uploads={photographs} kind="HOUSING_PHOTOGRAPH" label={say.photographs} />
          <FilesField uploads={commitment} kind="SIGNED_COMMITMENT" label={say.commitment} hint={say.commitmentHint} name="commitmentSigned" papers />
        </>
      )}
    </Form>
  )
}

/** Said before anything is typed: what is new joins what is there. */
function Joining({ known }: { known: Known }) {
  const say = useWords(words)
  const text = known.monitoring ? say.monitored : known.cases.some((each) => each.status === 'OPEN') ? say.openCase : null
  return text ? <p className="note">{text}</p> : null
}

/** Who the family is: asked only when it was not found. */
function Fresh({ entries, set, numbered, number }: { entries: Entries; set: Set; numbered: boolean; number: (numbered: boolean) => void }) {
  const say = useWords(words)
  const who = useWho()
  return (
    <>
      {!villageOf(who) && <Village value={entries.village} set={set('village')} within={who.region?.code ?? ''} />}
      <TextField name="household.headName" label={say.headName} max={50} value={entries.headName} set={set('headName')} />
      {numbered ? (
        <>
          <TextField name="household.idNumber" label={say.idNumber} max={18} value={entries.idNumber} set={set('idNumber')} />
          <TextField name="household.phone" label={say.phone} optional inputMode="tel" max={20} value={entries.phone} set={set('phone')} />
        </>
      ) : (
        <>
          <TextField name="household.birthDate" label={say.birthDate} hint={say.birthDateHint} inputMode="numeric" max={10} value={entries.birthDate}
            set={set('birthDate')} />
          <TextField name="household.noIdReason" label={say.noIdReason} max={200} value={entries.noIdReason} set={set('noIdReason')} />
        </>
      )}
      <button type="button" className="link" onClick={() => number(!numbered)}>{numbered ? say.noNumber : say.hasNumber}</button>
    </>
  )
}

function Village({ value, set, within }: { value: string; set: (value: string) => void; within: string }) {
  const say = useWords(words)
  const [answer, again] = useQuery({ query: VillagesOfDocument, variables: { within }, pause: !within })
  const villages = answer.data?.regions ?? []
  if (answer.error) return <Failed error={answer.error} retry={() => again({ requestPolicy: 'network-only' })} />
  return (
    <PickFrom name="regionCode" label={say.village} value={value} set={set}
      choices={villages.map((village) => ({ value: village.code, label: village.name }))} />
  )
}

interface Messages {
  readonly required: string
  readonly requiredPick: string
  readonly badDate: string
  readonly badNumber: string
}

function freshFaults(entries: Entries, numbered: boolean, noVillage: boolean, say: Messages) {
  return faultsOf(
    ['regionCode', noVillage, say.requiredPick],
    ['household.headName', !entries.headName.trim(), say.required],
    ['household.idNumber', numbered && !/^\d{17}[\dXx]$/.test(entries.idNumber.trim()), say.badNumber],
    ['household.birthDate', !numbered && !/^\d{4}-\d{2}-\d{2}$/.test(entries.birthDate.trim()), say.badDate],
    ['household.noIdReason', !numbered && !entries.noIdReason.trim(), say.required],
  )
}
