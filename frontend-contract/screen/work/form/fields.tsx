import { type ReactNode, useId } from 'react'
import { useWords } from '../../words/words.tsx'
import { useFaults } from './faults.ts'
import { words } from './words.ts'

interface Common {
  /** Path within the input: the service names faults by it. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly optional?: boolean
}

interface Typed extends Common {
  readonly value: string
  readonly set: (value: string) => void
}

/** A label, what helps to fill it in, the field, and what is wrong with it: tied to one another. */
function Around({ name, label, hint, optional, id, children }: Common & { id: string; children: ReactNode }) {
  const say = useWords(words)
  const faults = useFaults(name)
  return (
    <div className={faults.length ? 'field wrong' : 'field'}>
      <label htmlFor={id}>{label}{optional && <span className="quiet">{say.optional}</span>}</label>
      {hint && <p id={`${id}-hint`} className="quiet">{hint}</p>}
      {children}
      <Faults id={id} faults={faults} />
    </div>
  )
}

function Faults({ id, faults }: { id: string; faults: readonly string[] }) {
  return <div id={`${id}-faults`} className="faults">{faults.map((fault) => <p key={fault}>{fault}</p>)}</div>
}

function useField(field: Common) {
  const id = useId()
  const wrong = useFaults(field.name).length > 0
  return {
    id,
    shared: {
      id,
      'data-field': field.name,
      'data-label': field.label,
      'aria-invalid': wrong || undefined,
      'aria-required': field.optional ? undefined : true,
      'aria-describedby': [field.hint && `${id}-hint`, `${id}-faults`].filter(Boolean).join(' '),
    },
  }
}

export function TextField(field: Typed & { inputMode?: 'text' | 'numeric' | 'decimal' | 'tel'; unit?: string; max?: number }) {
  const { id, shared } = useField(field)
  return (
    <Around {...field} id={id}>
      <span className="entry">
        <input {...shared} type="text" inputMode={field.inputMode ?? 'text'} maxLength={field.max} value={field.value} autoComplete="off"
          onChange={(event) => field.set(event.target.value)} />
        {field.unit && <span aria-hidden="true">{field.unit}</span>}
      </span>
    </Around>
  )
}

export function MoneyField(field: Typed) {
  return <TextField {...field} inputMode="decimal" unit={useWords(words).yuan} />
}

export function DateField(field: Typed & { latest?: string }) {
  const { id, shared } = useField(field)
  return (
    <Around {...field} id={id}>
      <input {...shared} type="date" max={field.latest} value={field.value} onChange={(event) => field.set(event.target.value)} />
    </Around>
  )
}

// From here on one is told how much room is left.
const NEARLY_FULL = 100

export function LongField(field: Typed & { max: number; rows?: number }) {
  const say = useWords(words)
  const { id, shared } = useField(field)
  const left = field.max - field.value.length
  return (
    <Around {...field} id={id}>
      <textarea {...shared} rows={field.rows ?? 3} value={field.value} onChange={(event) => field.set(event.target.value)} />
      {left < NEARLY_FULL && <p className="quiet">{left < 0 ? say.over(-left) : say.left(left)}</p>}
    </Around>
  )
}

export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  /** What it means, or why it cannot be chosen. */
  readonly hint?: string | null
  readonly disabled?: boolean
}

/** One of a few, all of them in sight. */
export function PickOne<T extends string>(field: Common & { value: T | null; set: (value: T) => void; choices: readonly Choice<T>[] }) {
  const say = useWords(words)
  const id = useId()
  const faults = useFaults(field.name)
  return (
    <fieldset className={faults.length ? 'field wrong' : 'field'} aria-describedby={`${id}-faults`}>
      <legend>{field.label}{field.optional && <span className="quiet">{say.optional}</span>}</legend>
      {field.hint && <p className="quiet">{field.hint}</p>}
      <div className="choices">
        {field.choices.map((choice, index) => (
          <label key={choice.value} className={choice.disabled ? 'choice off' : 'choice'}>
            <input type="radio" name={id} checked={field.value === choice.value} disabled={choice.disabled} onChange={() => field.set(choice.value)}
              {...(index === 0 ? { 'data-field': field.name, 'data-label': field.label } : {})} />
            <span>{choice.label}{choice.hint && <small>{choice.hint}</small>}</span>
          </label>
        ))}
      </div>
      <Faults id={id} faults={faults} />
    </fieldset>
  )
}

/** Any of a few. */
export function PickMany<T extends string>(field: Common & { value: readonly T[]; set: (value: readonly T[]) => void; choices: readonly Choice<T>[] }) {
  const say = useWords(words)
  const id = useId()
  const faults = useFaults(field.name)
  const toggle = (value: T) =>
    field.set(field.value.includes(value) ? field.value.filter((each) => each !== value) : [...field.value, value])
  return (
    <fieldset className={faults.length ? 'field wrong' : 'field'} aria-describedby={`${id}-faults`}>
      <legend>{field.label}{field.optional && <span className="quiet">{say.optional}</span>}</legend>
      {field.hint && <p className="quiet">{field.hint}</p>}
      <div className="choices many">
        {field.choices.map((choice, index) => (
          <label key={choice.value} className="choice">
            <input type="checkbox" checked={field.value.includes(choice.value)} onChange={() => toggle(choice.value)}
              {...(index === 0 ? { 'data-field': field.name, 'data-label': field.label } : {})} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      <Faults id={id} faults={faults} />
    </fieldset>
  )
}

/** One of many, in a list that opens. */
export function PickFrom<T extends string>(field: Common & { value: T | ''; set: (value: T | '') => void; choices: readonly Choice<T>[] }) {
  const { id, shared } = useField(field)
  return (
    <Around {...field} id={id}>
      <select {...shared} value={field.value} onChange={(event) => field.set(event.target.value as T | '')}>
        <option value="" />
        {field.choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.label}</option>)}
      </select>
    </Around>
  )
}

/** Yes, when ticked. */
export function Tick(field: Common & { value: boolean; set: (value: boolean) => void }) {
  const { id, shared } = useField({ ...field, optional: true })
  const faults = useFaults(field.name)
  return (
    <div className={faults.length ? 'field wrong' : 'field'}>
      <label className="choice" htmlFor={id}>
        <input {...shared} type="checkbox" checked={field.value} onChange={(event) => field.set(event.target.checked)} />
        <span>{field.label}{field.hint && <small id={`${id}-hint`}>{field.hint}</small>}</span>
      </label>
      <Faults id={id} faults={faults} />
    </div>
  )
}

/** A choice for each value of an enumeration, by its name in the language spoken. */
export function choicesOf<T extends string>(names: Readonly<Record<T, string>>): readonly Choice<T>[] {
  return (Object.entries(names) as [T, string][]).map(([value, label]) => ({ value, label }))
}
