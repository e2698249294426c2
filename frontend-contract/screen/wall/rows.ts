import type { ListName } from '../list/filters.ts'

/** Where the rows of a figure are: the list of the figure's region with the figure's filter. */
export function rowsOf(list: ListName, region: string, filter: Readonly<Record<string, string | number | boolean>> = {}): string {
  const search = new URLSearchParams({ region })
  for (const [key, value] of Object.entries(filter)) search.set(key, String(value))
  return `/list/${list}?${search}`
}

/** The wall of a region. */
export function wallOf(region: string): string {
  return `/?region=${region}`
}
