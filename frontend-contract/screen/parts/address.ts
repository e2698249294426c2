import { useSyncExternalStore } from 'react'

// Everything stands behind `#`, the search too (`#/list/warnings?region=…`): plain links work, a reload comes back to the
// same rows, and the service sees none of it.

function hear(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

const behindHash = (): string => location.hash.replace(/^#?\/?/, '/')

const path = (): string => behindHash().split('?')[0]!

const search = (): string => behindHash().split('?')[1] ?? ''

/** Goes to an address of the screen, such as `/list/cases?region=621202`. */
export function go(to: string, options: { readonly replace?: boolean } = {}): void {
  if (!options.replace) {
    location.hash = to
    return
  }
  history.replaceState(null, '', `#${to}`)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The hook that wouter's `Router` takes: the path without its search. */
export function useAddressPath(): [string, typeof go] {
  return [useSyncExternalStore(hear, path, path), go]
}
useAddressPath.hrefs = (href: string) => `#${href}`

/** The search behind the path; what wouter's `searchHook` takes. */
export function useAddressSearch(): string {
  return useSyncExternalStore(hear, search, search)
}
