import { type ReactNode, useState } from 'react'
import './figure.css'

/**
 * A text that changes in place: the new one fades in over the old one in the same cell, so that nothing beside it moves.
 * With reduced motion it is simply the new one.
 */
export function Soft({ children }: { children: string }) {
  const [shown, show] = useState({ now: children, before: null as string | null, turn: 0 })
  if (shown.now !== children) show({ now: children, before: shown.now, turn: shown.turn + 1 })
  return (
    <span className="soft">
      {shown.before !== null && (
        <span key={`before ${shown.turn}`} className="soft-before" aria-hidden="true" data-before={shown.before} />
      )}
      <span key={shown.turn} className={shown.turn > 0 ? 'soft-now' : undefined}>
        {children}
      </span>
    </span>
  )
}

/** A number of the wall, and the way to its rows. */
export function Figure({ value, unit, href, size = 'normal', tone, label }: {
  value: string
  unit?: ReactNode
  /** Address of the list whose rows these are. */
  href?: string | undefined
  size?: 'small' | 'normal' | 'large' | 'giant'
  tone?: 'quiet' | undefined
  /** What the number is, where no heading beside it says so. */
  label?: string
}) {
  const text = (
    <>
      {label && <span className="visually-hidden">{label} </span>}
      <Soft>{value}</Soft>
      {unit && ' '}
      {unit && <small className="figure-unit">{unit}</small>}
    </>
  )
  const name = `figure figure-${size}${tone ? ` tone-${tone}` : ''}`
  if (!href) return <span className={name}>{text}</span>
  return (
    <a className={name} href={`#${href}`}>
      {text}
    </a>
  )
}
