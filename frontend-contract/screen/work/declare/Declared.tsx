import { useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import type { SubmitDeclarationMutation } from '../../../generated/graphql.ts'
import { useClient } from '../../graph.ts'
import { useWords } from '../../words/words.tsx'
import type { Success } from '../form/act.ts'
import { useMoments } from '../moments.ts'
import { words } from './words.ts'

/** What came of a declaration: taken, or waiting on the device until there is a network. */
export type Declared =
  | { readonly state: 'taken'; readonly answer: Success<SubmitDeclarationMutation> }
  | { readonly state: 'queued'; readonly requestId: string }

/** Says what happens next. */
export function Declaration({ declared }: { declared: Declared }) {
  const say = useWords(words)
  const moments = useMoments()
  if (declared.state === 'queued') return <Queued requestId={declared.requestId} />
  const { joined, case: file } = declared.answer
  return (
    <section className="declared" role="status">
      <h2>{say.sentTitle}</h2>
      {joined && <p>{say.joined}</p>}
      {file && (
        <>
          <h3>{say.next}</h3>
          <p>{file.publicStatus.message}</p>
          {file.publicStatus.dueBy && <p className="quiet">{say.dueBy(moments.time(file.publicStatus.dueBy))}</p>}
          {file.missing.length > 0 && (
            <>
              <h3>{say.lacking}</h3>
              <ul className="missing">{file.missing.map((each) => <li key={each}>{each}</li>)}</ul>
            </>
          )}
          <Link className="button main" href={`/case/${file.id}`}>{say.toFile}</Link>
        </>
      )}
      <Again />
    </section>
  )
}

/** Not every browser keeps what waits: some have it in the page's memory only. */
function Queued({ requestId }: { requestId: string }) {
  const say = useWords(words)
  const { queue } = useClient().mutations
  const kept = useSyncExternalStore(queue.subscribe, queue.get).find((each) => each.requestId === requestId)?.kept ?? true
  return (
    <section className="declared" role="status">
      <h2>{kept ? say.queued : say.notKept}</h2>
      <p>{kept ? say.queuedWhy : say.notKeptWhy}</p>
      <Again />
    </section>
  )
}

function Again() {
  return <Link className="button" href="/declare">{useWords(words).again}</Link>
}
