import type { CaseFileFragment } from '../../../generated/graphql.ts'
import { useWords } from '../../words/words.tsx'
import { Sheet } from './Sheet.tsx'
import { words } from './words.ts'
import { formWords } from './formWords.ts'

/** What can be done with the file, and what cannot, with the reason. */
export function Actions({ file }: { file: CaseFileFragment; refresh: () => void }) {
  const forms = useWords(formWords)
  return (
    <Sheet title={forms.title}>
      <Refused file={file} />
    </Sheet>
  )
}

function Refused({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const forms = useWords(formWords)
  const refused = file.availableActions.filter((each) => !each.allowed)
  if (!refused.length) return null
  return (
    <details className="refused">
      <summary>{forms.notNow(refused.length)}</summary>
      <dl>
        {refused.map((each) => (
          <div key={each.action}>
            <dt>{say.actions[each.action]}</dt>
            <dd>{each.reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
