import { createContext, useContext } from 'react'

/** One fault of what was entered: found here, or named by the service. */
export interface Fault {
  /** Path within the input, such as `rejection.reason`. */
  readonly field: string
  readonly message: string
}

export const FaultContext = createContext<readonly Fault[]>([])

/** What is wrong with a field, or with anything inside it. */
export function useFaults(name: string): readonly string[] {
  return useContext(FaultContext).filter((fault) => isOf(fault.field, name)).map((fault) => fault.message)
}

export function isOf(path: string, name: string): boolean {
  return path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`)
}

/** Name of an entry of a list of which only the filled ones are sent: the service counts those. */
export function placeAmong(list: string, filled: readonly string[], id: string): string {
  return filled.includes(id) ? `${list}[${filled.indexOf(id)}]` : `${list}.${id}`
}

const YUAN = /^\d{1,9}(\.\d{1,2})?$/

/** An amount as the service takes it, with two places; null for what is none. */
export function yuanOf(text: string): string | null {
  const plain = text.replace(/[,，\s]/g, '')
  if (!YUAN.test(plain)) return null
  const [whole = '0', places = ''] = plain.split('.')
  return `${String(Number(whole))}.${places.padEnd(2, '0')}`
}

/** A whole number of people or days; null for what is none. */
export function wholeOf(text: string): number | null {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : null
}
