import { useEffect, useState, useSyncExternalStore } from 'react'
import { useClient } from '../../graph.ts'
import { endOf } from '../form/queued.ts'
import { useWorkWords } from '../words.ts'

/** What waits on this device for a network, and what the service refused of it once it was sent. */
export function Waiting() {
  const say = useWorkWords()
  const { mutations } = useClient()
  const queue = useSyncExternalStore(mutations.queue.subscribe, mutations.queue.get)
  const [refusals, tell] = useState<readonly { key: string; message: string }[]>([])
  useEffect(() => mutations.onSent((mutation, ended) => {
    const end = endOf<Record<string, never>>(ended as never)
    const message = end.state === 'refused' ? [end.refusal.message, ...end.refusal.violations.map((each) => each.message)].join(' ')
      : end.state === 'failed' ? end.message || say.failed : null
    // What is answered while somebody looks is told by its own page; the first attempt is not repeated here.
    if (message && mutation.attempts > 0) tell((before) => [...before, { key: mutation.requestId, message }])
  }), [mutations, say])
  const held = queue.filter((each) => each.attempts > 0 || each.state === 'held')
  return (
    <div role="status">
      {held.length > 0 && <p className="strip">{held.some((each) => each.state === 'held') ? say.heldFor(held.length) : say.waiting(held.length)}</p>}
      {refusals.map((each) => (
        <p key={each.key} className="strip bad">
          {say.refusedLater} {each.message}
          <button type="button" className="plain" onClick={() => tell(refusals.filter((other) => other !== each))}>{say.close}</button>
        </p>
      ))}
    </div>
  )
}
