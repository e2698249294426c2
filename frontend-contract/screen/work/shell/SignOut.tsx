import { useState } from 'react'
import { useClient } from '../../graph.ts'
import { Confirm } from '../form/Confirm.tsx'
import { useWorkWords } from '../words.ts'

/** What waits to be sent goes with its sender: a family's need must not be lost by a button that was pressed in passing. */
export function SignOut({ leave, look = 'plain' }: { leave: () => void; look?: string }) {
  const say = useWorkWords()
  const { mutations } = useClient()
  const [lost, ask] = useState<readonly string[]>([])
  const press = () => {
    const unsent = mutations.queue.get().length
    const unseen = mutations.refused.get().length
    if (unsent || unseen) ask([...(unsent ? [say.unsent(unsent)] : []), ...(unseen ? [say.unseen(unseen)] : [])])
    else leave()
  }
  return (
    <>
      <button type="button" className={look} onClick={press}>{say.signOut}</button>
      {lost.length > 0 && (
        <Confirm consequence={{ title: say.unsentTitle, intro: say.unsentIntro, points: lost }} yes={say.signOut} danger onYes={leave} onNo={() => ask([])} />
      )}
    </>
  )
}
