import { useState } from 'react'
import { useClient } from '../../graph.ts'
import { Confirm } from '../form/Confirm.tsx'
import { useWorkWords } from '../words.ts'

/** What waits to be sent goes with its sender: a family's need must not be lost by a button that was pressed in passing. */
export function SignOut({ leave }: { leave: () => void }) {
  const say = useWorkWords()
  const { mutations } = useClient()
  const [unsent, ask] = useState(0)
  const press = () => {
    const count = mutations.queue.get().length
    if (count) ask(count)
    else leave()
  }
  return (
    <>
      <button type="button" className="plain" onClick={press}>{say.signOut}</button>
      {unsent > 0 && (
        <Confirm consequence={{ title: say.unsentTitle, intro: say.unsentIntro, points: [say.unsent(unsent)] }} yes={say.signOut} danger onYes={leave} onNo={() => ask(0)} />
      )}
    </>
  )
}
