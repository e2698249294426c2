import { type ChangeEvent, useState } from 'react'
import type { EvidenceKind } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { limitOf, useWho } from '../who.ts'
import { type Fault, useFaults } from './faults.ts'
import { choicesOf, PickFrom } from './fields.tsx'
import type { Upload, Uploads } from './uploads.ts'
import { words } from './words.ts'

const MB = 1_048_576
const TAKEN = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif', 'application/pdf', '']
const ACCEPT = 'image/jpeg,image/png,image/webp,image/heic,image/heif,.heic'

/** Photographs and papers of a form: sent while one goes on typing. */
export function FilesField({ uploads, kind, kinds, label, hint, name = 'evidenceIds', papers }: {
  uploads: Uploads
  /** What the files prove; with `kinds`, the first one offered. */
  kind: EvidenceKind
  kinds?: readonly EvidenceKind[]
  label?: string
  hint?: string
  name?: string
  /** Whether PDF is taken too. */
  papers?: boolean
}) {
  const say = useWords(words)
  const terms = useTerms()
  const who = useWho()
  const faults = useFaults(name)
  const [chosen, choose] = useState<EvidenceKind>(kind)
  const [wrong, setWrong] = useState<string | null>(null)
  const most = limitOf(who, 'photographSize', 20 * MB)
  const add = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    const fault = files.some((file) => !TAKEN.includes(file.type)) ? say.wrongType
      : files.some((file) => file.type !== 'application/pdf' && file.size > most) ? say.tooBig(Math.floor(most / MB)) : null
    setWrong(fault)
    if (!fault) uploads.add(files, chosen)
  }
  const title = label ?? say.photos
  return (
    <div className={faults.length ? 'field wrong' : 'field'} role="group" aria-label={title}>
      <span><strong>{title}</strong><span className="quiet">{say.optional}</span></span>
      {hint && <p className="quiet">{hint}</p>}
      {kinds && (
        <PickFrom name={`${name}.kind`} label={say.kindOfFile} optional value={chosen} set={(to) => choose(to || kind)}
          choices={choicesOf(terms.evidenceKind).filter((each) => kinds.includes(each.value))} />
      )}
      <ul className="uploads">{uploads.all.map((each) => <Row key={each.key} upload={each} uploads={uploads} />)}</ul>
      <label className="button add-files">
        <input type="file" multiple accept={papers ? `${ACCEPT},application/pdf` : ACCEPT} onChange={add} data-field={name} data-label={title} />
        ＋ {papers ? say.addPapers : say.addPhotos}
      </label>
      <div className="faults" role="alert">
        {[...(wrong ? [wrong] : []), ...faults].map((fault) => <p key={fault}>{fault}</p>)}
      </div>
    </div>
  )
}

function Row({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const say = useWords(words)
  const percent = Math.round(upload.share * 100)
  return (
    <li>
      {upload.preview ? <img src={upload.preview} alt="" /> : <span className="blank" />}
      <div>
        <p>{upload.file.name}</p>
        {upload.state === 'sending' && <progress value={upload.share} max={1} aria-label={upload.file.name} />}
        <p className={upload.state === 'refused' || upload.state === 'stopped' ? 'fault' : 'quiet'} role="status">
          {upload.state === 'there' ? say.uploaded : upload.state === 'sending' ? (percent ? say.uploading(percent) : say.waiting)
            : upload.state === 'stopped' ? say.stopped : upload.message}
        </p>
      </div>
      <span>
        {upload.state === 'stopped' && <button type="button" className="plain" onClick={() => uploads.again(upload.key)}>{say.resume}</button>}
        {upload.state !== 'sending' && <button type="button" className="plain" onClick={() => uploads.remove(upload.key)}>{say.remove}</button>}
      </span>
    </li>
  )
}

/** What stands in the way of sending a form with these files. */
export function uploadFaults(uploads: Uploads, stopped: string, field = 'evidenceIds'): readonly Fault[] {
  return uploads.all.some((each) => each.state === 'stopped') ? [{ field, message: stopped }] : []
}
