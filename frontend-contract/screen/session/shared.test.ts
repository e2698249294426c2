import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SignInSession } from './session.ts'
import { HOME, settled, TrialBrowser, until } from './trial/browser.ts'
import { type TrialPage, TrialStorage } from './trial/page.ts'

// What pages of one browser have of each other: offices share computers, and people open windows beside windows.

let browser: TrialBrowser

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  browser = new TrialBrowser()
  vi.stubGlobal('fetch', browser.issuer.fetch)
})

afterEach(() => {
  browser.end()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the issuer asks who it is, in the page and in a window beside it, whoever was there last', async () => {
  const { session, page } = browser.opened()
  await settled()
  await session.signIn()
  const beside = browser.opened(`${HOME}?beside=one`).page
  await until(() => beside.left[0])
  for (const { left } of [page, beside]) expect(new URL(left[0]!).searchParams.get('prompt')).toBe('login')
})

test('a persona asked for in the address needs no asking', async () => {
  browser.issuer.sandbox = true
  const { page } = browser.opened(`${HOME}?persona=village-cadre`)
  await until(() => page.left[0])
  const asked = new URL(page.left[0]!).searchParams
  expect([asked.get('login_hint'), asked.get('prompt')]).toEqual(['village-cadre', null])
})

/** A tab of a person whose session the issuer will not renew. */
async function expired(): Promise<{ session: SignInSession; page: TrialPage }> {
  browser.tab = new TrialStorage()
  const { session, page } = await browser.signedIn()
  browser.issuer.refusals.push('invalid_grant')
  await session.token(true).catch(() => null)
  expect(session.state.get()).toMatchObject({ status: 'expired', resumable: true })
  return { session, page }
}

/** Somebody signs in in the window that a page opened. */
async function signedInBeside(page: TrialPage, person: string) {
  browser.tab = new TrialStorage()
  browser.issuer.person = person
  const window = browser.opened(page.besides[0]).page
  await until(() => window.left[0])
  const back = browser.answered(window)
  await until(() => back.page.closed || vi.advanceTimersByTime(100) && back.session.status.get() === 'signedIn')
  return back
}

test('the same person in a window beside it lets the page go on; anybody else does not', async () => {
  const { session, page } = await expired()
  // Told by the connection too, as the screen does.
  session.end('expired')
  await session.signInBeside()
  const other = await signedInBeside(page, 'person-8')
  expect(other.session.status.get()).toBe('signedIn')
  expect(session.status.get()).toBe('expired')
  expect((await signedInBeside(page, 'person-7')).page.closed).toBe(true)
  expect(session.status.get()).toBe('signedIn')
  expect(await session.token()).toMatch(/\./)
})

test('of two pages of one person the one goes on that opened the window', async () => {
  const [one, other] = [await expired(), await expired()]
  await one.session.signInBeside()
  await other.session.signInBeside()
  expect((await signedInBeside(one.page, 'person-7')).page.closed).toBe(true)
  expect([one.session.status.get(), other.session.status.get()]).toEqual(['signedIn', 'expired'])
  expect((await signedInBeside(other.page, 'person-7')).page.closed).toBe(true)
  expect(await one.session.token(true)).not.toBe(await other.session.token(true))
})

test('a person who signs in and out in a tab leaves the session of the wall on the same device alone', async () => {
  const person = await browser.signedIn()
  browser.tab = new TrialStorage()
  const wall = await browser.wallSignedIn()
  await person.session.token(true)
  expect(browser.device.length).toBe(1)
  await person.session.signOut()
  expect(browser.device.length).toBe(1)
  expect(await wall.token(true)).toMatch(/\./)
  expect(wall.status.get()).toBe('signedIn')
})

test('a persona asked for in the address does too', async () => {
  await browser.wallSignedIn()
  browser.tab = new TrialStorage()
  browser.issuer.sandbox = true
  const { page } = browser.opened(`${HOME}?persona=village-cadre`)
  await until(() => page.left[0])
  expect(browser.device.length).toBe(1)
})
