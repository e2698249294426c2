import { type KeyboardEvent, useCallback, useState } from 'react'

/**
 * One stop of the Tab key for many things: arrows go from one to the next, Home and End to the ends. `columns` says how many
 * stand in a row; with 1 up and down do as left and right.
 */
export function useRoving(count: number, columns: () => number = () => 1) {
  const [at, goTo] = useState(0)
  const current = Math.min(at, Math.max(count - 1, 0))
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const next = target(event.key, current, count, columns())
    if (next === null) return
    event.preventDefault()
    goTo(next)
    const items = event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')
    items[next]?.focus()
  }, [current, count, columns])
  const item = (index: number) => ({
    'data-roving': '',
    tabIndex: index === current ? 0 : -1,
    onFocus: () => goTo(index),
  })
  return { onKeyDown, item }
}

function target(key: string, at: number, count: number, columns: number): number | null {
  const wanted: Record<string, number> = {
    ArrowRight: at + 1, ArrowLeft: at - 1, ArrowDown: at + columns, ArrowUp: at - columns, Home: 0, End: count - 1,
  }
  const next = wanted[key]
  return next === undefined || next < 0 || next >= count ? null : next
}
