import { Link } from 'wouter'
import type { SubmitDeclarationMutation } from '../../../generated/graphql.ts'
import { useWords } from '../../words/words.tsx'
import type { Success } from '../form/act.ts'
import { useMoments } from '../moments.ts'
import { words } from './words.ts'

/** What came of a declaration: taken, or kept on the device until there is a network. */
export type Declared = { readonly state: 'taken'; readonly answer: Success<SubmitDeclarationMutation> } | { readonly state: 'queued' }

/** Says what happens next. */
export function Declaration({ declared }: { declared: Declared }) {
  const say = useWords(words)
  const moments = useMoments()
  if (declared.state === 'queued') {
    return (
      <section className="declared" role="status">
        <h2>{say.queued}</h2>
        <p>{say.queuedWhy}</p>
        <Again />
      </section>
    )
  }
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

function Again() {
  return <Link className="button" href="/declare">{useWords(words).again}</Link>
}
