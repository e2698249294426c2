import { useEffect, useState, useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import type { RefusedMutation } from '../../../client/index.ts'
import { useClient } from '../../graph.ts'
import { gistOf } from '../declare/declaration.ts'
import { Confirm } from '../form/Confirm.tsx'
import { useWorkWords } from '../words.ts'

/** What waits on this device for a network, and what was not done of it in the end: that stays until somebody has dealt with it. */
export function Waiting() {
  const { mutations } = useClient()
  const refused = useSyncExternalStore(mutations.refused.subscribe, mutations.refused.get)
  return (
    <div role="status">
      <Held />
      {refused.map((each) => <NotDone key={each.requestId} mutation={each} discard={() => mutations.drop(each.requestId)} />)}
    </div>
  )
}

function Held() {
  const say = useWorkWords()
  const { mutations } = useClient()
  const queue = useSyncExternalStore(mutations.queue.subscribe, mutations.queue.get)
  const held = queue.filter((each) => each.waited || each.state === 'held')
  const loose = held.filter((each) => !each.kept).length
  useStaying(loose > 0)
  if (!held.length) return null
  const text = loose ? say.waitingHere(loose) : held.some((each) => each.state === 'held') ? say.heldFor(held.length) : say.waiting(held.length)
  return <p className={loose ? 'strip bad' : 'strip'}>{text}</p>
}

/** The browser asks before the page goes: what is in its memory alone would go with it. */
function useStaying(wanted: boolean) {
  useEffect(() => {
    if (!wanted) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [wanted])
}

function NotDone({ mutation, discard }: { mutation: RefusedMutation; discard: () => void }) {
  const say = useWorkWords()
  const [asking, ask] = useState(false)
  const what = gistOf(mutation.input)
  return (
    <div className="strip bad">
      <p>{say.refusedLater} <strong>{what}</strong> {mutation.message || say.neverSent}</p>
      {mutation.name === 'SubmitDeclaration' && <Link className="button" href={`/declare/again/${mutation.requestId}`}>{say.openAgain}</Link>}
      <button type="button" className="plain" onClick={() => ask(true)}>{say.discard}</button>
      {asking && (
        <Confirm consequence={{ title: what, intro: say.discardIntro, points: [say.discardThen] }} yes={say.discard} danger onYes={discard} onNo={() => ask(false)} />
      )}
    </div>
  )
}
