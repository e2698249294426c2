import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { EvidenceFileFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useWords } from '../../words/words.tsx'
import { type Pictures, usePicture } from '../files.ts'
import { cameraTime, useMoments } from '../moments.ts'
import { useWorkWords } from '../words.ts'
import { words } from './words.ts'

/** One photograph, large; arrow keys go on, Escape goes back to where one was. */
export function Lightbox({ files, at, pictures, show }: {
  files: readonly EvidenceFileFragment[]
  at: string
  pictures: Pictures
  show: (id: string | null) => void
}) {
  const say = useWords(words)
  const common = useWorkWords()
  const terms = useTerms()
  const moments = useMoments()
  const dialog = useRef<HTMLDialogElement>(null)
  const place = files.findIndex((each) => each.id === at)
  const file = files[place]
  const picture = usePicture(pictures, file?.url ?? null)
  // Closed before it is taken off the page: the focus goes back to where one was.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  if (!file) return null
  const go = (by: number) => show(files[(place + by + files.length) % files.length]?.id ?? null)
  const key = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') go(1)
    if (event.key === 'ArrowLeft') go(-1)
  }
  // The camera knows better than the device that sent it.
  const taken = (file.takenAt && cameraTime(file.takenAt)) ?? file.capturedAt
  const name = terms.evidenceKind[file.kind]
  return (
    <dialog ref={dialog} className="lightbox" aria-label={name} onCancel={() => show(null)} onKeyDown={key}>
      <header>
        <p><strong>{name}</strong> <span>{[
          taken && say.taken(moments.time(taken)), file.uploadedAt && say.uploaded(moments.time(file.uploadedAt)), `${place + 1} / ${files.length}`,
        ].filter(Boolean).join(' · ')}</span></p>
        <button type="button" onClick={() => show(null)}>{common.close}</button>
      </header>
      <div className="lightbox-picture">
        {picture.state === 'there' ? <img src={picture.url} alt={name} /> : picture.state === 'failed' ? say.noPicture : common.loading}
      </div>
      {files.length > 1 && (
        <footer>
          <button type="button" onClick={() => go(-1)}>‹ {say.previous}</button>
          <button type="button" onClick={() => go(1)}>{say.next} ›</button>
        </footer>
      )}
    </dialog>
  )
}
