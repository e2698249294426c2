import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useClient } from 'urql'
import { FindPeopleDocument, type FindPeopleQuery } from '../../../generated/graphql.ts'
import { useWords } from '../../words/words.tsx'
import { useFaults } from '../form/faults.ts'
import { PickOne } from '../form/fields.tsx'
import { words as formWords } from '../form/words.ts'
import { useWho } from '../who.ts'
import { useWorkWords } from '../words.ts'
import { words } from './words.ts'

/** Whom it concerns, or only where it is. */
export type Where = { readonly householdId: string } | { readonly regionCode: string }

type Member = NonNullable<FindPeopleQuery['search']>['members'][number]
type Household = NonNullable<Member['household']>

const LEAST = 2

/** Finds the family by a name in it; where only the village is known, the village of somebody found stands for it. */
export function WhereField({ value, set, optional = false }: { value: Where | null; set: (where: Where | null) => void; optional?: boolean }) {
  const say = useWords(words)
  const send = useWords(formWords)
  const id = useId()
  const { find, found, failed } = useSearch()
  const [text, type] = useState('')
  const faults = useFaults('householdId')
  const search = () => {
    set(null)
    void find(text.trim())
  }
  // The form around must not be sent by it.
  const entered = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    search()
  }
  return (
    <>
      <div className={faults.length && !found ? 'field wrong' : 'field'}>
        <label htmlFor={id}>{say.where}{optional && <span className="quiet">{send.optional}</span>}</label>
        <p id={`${id}-hint`} className="quiet">{say.whereHint}</p>
        <span className="entry">
          <input id={id} type="search" value={text} autoComplete="off" data-field={found ? undefined : 'householdId'} data-label={say.where}
            aria-describedby={`${id}-hint`} onChange={(event) => type(event.target.value)} onKeyDown={entered} />
          <button type="button" className="button" onClick={search} disabled={text.trim().length < LEAST}>{say.find}</button>
        </span>
        <div role="status">
          {failed && <p className="fault">{say.searchFailed}</p>}
          {found && !found.length && <p className="quiet">{say.nobody}</p>}
        </div>
        {!found && <div className="faults">{faults.map((fault) => <p key={fault}>{fault}</p>)}</div>}
      </div>
      {found && found.length > 0 && <Found households={found} value={value} set={set} />}
    </>
  )
}

function Found({ households, value, set }: { households: readonly Household[]; value: Where | null; set: (where: Where) => void }) {
  const say = useWords(words)
  const common = useWorkWords()
  const villages = new Map(households.flatMap(({ region }) => {
    const village = region.level === 'VILLAGE' ? region : region.parent
    return village ? [[village.code, village.name] as const] : []
  }))
  const choices = [
    ...households.map((each) => ({
      value: each.id, label: each.head?.name ?? '', hint: common.place(each.region.name, each.region.parent?.name),
    })),
    ...[...villages].map(([code, name]) => ({ value: code, label: say.onlyVillage(name) })),
  ]
  const chosen = value && ('householdId' in value ? value.householdId : value.regionCode)
  const choose = (key: string) => set(villages.has(key) ? { regionCode: key } : { householdId: key })
  return <PickOne name="householdId" label={say.which} value={chosen} set={choose} choices={choices} />
}

function useSearch() {
  const graph = useClient()
  const within = useWho().region?.code ?? null
  const turn = useRef(0)
  const [found, show] = useState<readonly Household[] | null>(null)
  const [failed, fail] = useState(false)
  const find = async (text: string) => {
    // A slow earlier answer must not stand for what is asked now.
    const mine = ++turn.current
    const answer = await graph.query(FindPeopleDocument, { text, within }, { requestPolicy: 'network-only' }).toPromise()
    if (mine !== turn.current) return
    fail(answer.error !== undefined)
    const members = answer.data?.search?.members ?? null
    show(members && [...new Map(members.flatMap(({ household }) => (household ? [[household.id, household] as const] : []))).values()])
  }
  return { find, found, failed }
}
