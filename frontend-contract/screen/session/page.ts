/** What a session needs of the page it runs in. */
export interface Page {
  address(): URL
  /** Leaves for another page. */
  go(address: string): void
  /** Another address for the same page. */
  rename(address: string): void
  language(): 'zh' | 'en'
  /** Whether the browser lets this page use cryptography. */
  secure(): boolean
}

export const thisPage: Page = {
  address: () => new URL(location.href),
  go: (address) => location.assign(address),
  rename: (address) => history.replaceState(null, '', address),
  language: () => (document.documentElement.lang.startsWith('en') ? 'en' : 'zh'),
  secure: () => globalThis.isSecureContext && 'subtle' in crypto,
}
