import { useId, useLayoutEffect, useRef } from 'react'
import { useWords } from '../../words/words.tsx'
import { words } from './words.ts'
import './form.css'

/** What a decision brings about, said before it is made. */
export interface Consequence {
  readonly title: string
  /** What the points follow from, where that is not the sending of a form. */
  readonly intro?: string
  readonly points: readonly string[]
}

/** Asks once more, and says in words what will happen. One has to press again; Escape goes back. */
export function Confirm({ consequence, yes, danger, onYes, onNo }: {
  consequence: Consequence
  yes: string
  danger: boolean
  onYes: () => void
  onNo: () => void
}) {
  const say = useWords(words)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  // Closed before it is taken off the page: the focus goes back to where one was.
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => shown?.close()
  }, [])
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={title} onCancel={onNo}>
      <h2 id={title}>{consequence.title}</h2>
      <p>{consequence.intro ?? say.confirmIntro}</p>
      <ul>{consequence.points.map((point) => <li key={point}>{point}</li>)}</ul>
      <div className="confirm-buttons">
        <button type="button" className="button" onClick={onNo}>{say.back}</button>
        <button type="button" className={danger ? 'button danger' : 'button main'} onClick={onYes}>{yes}</button>
      </div>
    </dialog>
  )
}
