import { useState } from 'react'
import type { CaseFileFragment } from '../../../generated/graphql.ts'
import { useSession } from '../../session/context.ts'
import { useWords } from '../../words/words.tsx'
import { saveFile } from '../files.ts'
import { Sheet } from './Sheet.tsx'
import { words } from './words.ts'

/** The whole file as pages to keep: masked, as the service gives it without a stated purpose. */
export function Dossier({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const session = useSession()
  const [state, set] = useState<'idle' | 'saving' | 'failed'>('idle')
  const save = () => {
    set('saving')
    saveFile(session, `/dossiers/${encodeURIComponent(file.id)}.pdf`, `${say.dossier}-${file.region.code}.pdf`)
      .then(() => set('idle'), () => set('failed'))
  }
  return (
    <Sheet title={say.dossier}>
      <button type="button" className="button" onClick={save} disabled={state === 'saving'}>
        {state === 'saving' ? say.dossierSaving : say.dossierSave}
      </button>
      <div role="status">{state === 'failed' && <p className="fault">{say.dossierFailed}</p>}</div>
    </Sheet>
  )
}
