import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useWords } from '../../words/words.tsx'
import type { Sent } from './act.ts'
import { Confirm, type Consequence } from './Confirm.tsx'
import { type Fault, FaultContext } from './faults.ts'
import { words } from './words.ts'
import './form.css'

/** A form: checks what it can itself, says what will happen, sends, and shows every fault where it is. */
export function Form({ children, submit, danger, check, consequence, send, sent, busy }: {
  children: ReactNode
  /** What the button says. */
  submit: string
  danger?: boolean
  /** Faults that need no service to be found. */
  check: () => readonly Fault[]
  /** What will happen, in words; asked to confirm when given. */
  consequence?: () => Consequence
  send: () => Promise<unknown>
  sent: Sent<never> | { readonly state: string }
  /** Files are on their way still. */
  busy?: boolean
}) {
  const say = useWords(words)
  const form = useRef<HTMLFormElement>(null)
  const [found, find] = useState<readonly Fault[]>([])
  const [asking, ask] = useState<Consequence | null>(null)
  const state = sent as Sent<never>
  const faults = [...found, ...(state.state === 'refused' ? state.refusal.violations : [])]
  const go = async () => {
    ask(null)
    find([])
    await send()
    toSummary(form.current)
  }
  const pressed = (event: FormEvent) => {
    event.preventDefault()
    const wrong = check()
    find(wrong)
    if (wrong.length) toSummary(form.current)
    else if (consequence) ask(consequence())
    else void go()
  }
  return (
    <form ref={form} className="form" noValidate onSubmit={pressed}>
      <FaultContext value={faults}>
        <Outcome sent={state} found={found} form={form.current} />
        {children}
        {busy && <p className="quiet" role="status">{say.busy}</p>}
        <button type="submit" className={danger ? 'button danger' : 'button main'} disabled={state.state === 'sending' || busy === true}>
          {state.state === 'sending' ? say.sending : submit}
        </button>
      </FaultContext>
      {asking && <Confirm consequence={asking} yes={submit} danger={danger ?? false} onYes={() => void go()} onNo={() => ask(null)} />}
    </form>
  )
}

// After the new state is on the page.
function toSummary(form: HTMLFormElement | null) {
  setTimeout(() => {
    const summary = form?.querySelector<HTMLElement>('.form-outcome')
    summary?.scrollIntoView({ block: 'nearest' })
    summary?.focus({ preventScroll: true })
  })
}

/** Why it was not done, in words, with a way to each fault. */
function Outcome({ sent, found, form }: { sent: Sent<never>; found: readonly Fault[]; form: HTMLFormElement | null }) {
  const say = useWords(words)
  const title = useId()
  if (found.length) return <Summary faults={found} form={form} title={say.summary(found.length)} />
  if (sent.state === 'refused') {
    return <Summary faults={sent.refusal.violations} form={form} title={sent.refusal.message} />
  }
  if (sent.state !== 'failed') return null
  return (
    <div className="form-outcome" tabIndex={-1} role="alert" aria-labelledby={title}>
      <p id={title}><strong>{say[sent.trouble]}</strong></p>
      {sent.trouble === 'failed' && sent.message && <p>{sent.message}</p>}
    </div>
  )
}

function Summary({ faults, form, title }: { faults: readonly Fault[]; form: HTMLFormElement | null; title: string }) {
  const say = useWords(words)
  const places = faults.map((fault) => ({ ...fault, place: placeOf(form, fault.field) }))
  return (
    <div className="form-outcome" tabIndex={-1} role="alert">
      <p><strong>{title || say.refused}</strong></p>
      <ul>
        {places.map((fault, index) => (
          <li key={index}>
            {fault.place
              ? <button type="button" className="link" onClick={() => fault.place?.focus()}>{fault.place.dataset['label']}: {fault.message}</button>
              : fault.message}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The field that a path belongs to: its own, or the nearest around it. */
function placeOf(form: HTMLFormElement | null, path: string): HTMLElement | null {
  if (!form) return null
  for (let name = path; name; name = name.replace(/(\.[^.[]+|\[\d+\]|^[^.[]+)$/, '')) {
    const place = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`)
    if (place) return place
  }
  return null
}
