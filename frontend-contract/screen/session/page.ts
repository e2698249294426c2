/** What a session needs of the page it runs in. */
export interface Page {
  address(): URL
  /** Leaves for another page. */
  go(address: string): void
  /** Another page beside this one; false if the browser does not allow it. */
  beside(address: string): boolean
  /** Ends a page that was opened beside another, if the browser lets it. */
  close(): void
  /** Another address for the same page. */
  rename(address: string): void
  language(): 'zh' | 'en'
  /** Whether the browser lets this page use cryptography. */
  secure(): boolean
}

export const thisPage: Page = {
  address: () => new URL(location.href),
  go: (address) => location.assign(address),
  beside: (address) => window.open(address, 'copperwall.sign-in', 'popup,width=1100,height=820') !== null,
  close: () => window.close(),
  rename: (address) => history.replaceState(null, '', address),
  language: () => (document.documentElement.lang.startsWith('en') ? 'en' : 'zh'),
  secure: () => globalThis.isSecureContext && 'subtle' in crypto,
}
