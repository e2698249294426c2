import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SignInEnded } from '../../client/errors.ts'
import type { SignInSession } from './session.ts'
import { HOME, settled, TrialBrowser, until, waiting } from './trial/browser.ts'
import { TrialIssuer } from './trial/issuer.ts'
import type { TrialStorage } from './trial/page.ts'

let browser: TrialBrowser
let issuer: TrialIssuer
let tab: TrialStorage
let device: TrialStorage
let opened: TrialBrowser['opened']

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  browser = new TrialBrowser()
  ;({ issuer, tab, device, opened } = browser)
  vi.stubGlobal('fetch', issuer.fetch)
})

afterEach(() => {
  browser.end()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function signedIn(): Promise<SignInSession> {
  const { session } = await browser.signedIn()
  expect(session.status.get()).toBe('signedIn')
  return session
}

describe('a person', () => {
  test('is sent to the issuer by code with PKCE, and comes back to where she was', async () => {
    const { session, page } = opened(`${HOME}#/tasks`)
    await settled()
    expect(session.status.get()).toBe('signedOut')
    await session.signIn()
    const asked = Object.fromEntries(new URL(page.left[0] ?? '').searchParams)
    expect(asked).toMatchObject({
      client_id: 'copperwall-screen', response_type: 'code', redirect_uri: HOME, scope: 'openid', code_challenge_method: 'S256',
      ui_locales: 'zh', prompt: 'login',
    })
    expect(asked['code_challenge']).toMatch(/^[\w-]{43}$/)
    const back = browser.answered(page)
    await settled()
    expect([back.session.status.get(), back.page.address().href]).toEqual(['signedIn', `${HOME}#/tasks`])
    expect(issuer.asked[0]?.get('code_verifier')).toMatch(/^[\w-]{43}$/)
  })

  test('is forgotten when the tab closes, and no access token is kept at all', async () => {
    const session = await signedIn()
    expect(device.length).toBe(0)
    expect(tab.text()).not.toContain(await session.token())
  })

  test('goes on after the page was loaded anew', async () => {
    await signedIn()
    const { session } = opened()
    await settled()
    expect(session.status.get()).toBe('signedIn')
  })

  test('is not signed in by an answer to a question nobody asked', async () => {
    const { session, page } = opened(`${HOME}?code=code-7&state=guess#/tasks`)
    await settled()
    expect(session.state.get()).toMatchObject({ status: 'signedOut', problem: 'foreign' })
    expect(page.address().search).toBe('')
    expect(issuer.asked).toEqual([])
  })

  test('nor by one with another state, and the question is good once', async () => {
    const { session } = opened()
    await settled()
    await session.signIn()
    for (const state of ['other', 'another']) {
      const back = opened(`${HOME}?code=code-7&state=${state}`)
      await settled()
      expect(back.session.state.get()).toMatchObject({ status: 'signedOut', problem: 'foreign' })
    }
  })

  test('who cancels is told so', async () => {
    const { session, page } = opened()
    await settled()
    await session.signIn()
    const state = new URL(page.left[0] ?? '').searchParams.get('state')
    const back = opened(`${HOME}?error=access_denied&state=${state}`)
    await settled()
    expect(back.session.state.get()).toMatchObject({ status: 'signedOut', problem: 'denied' })
  })

  test('signs out here and at the issuer, and nothing is left', async () => {
    const { session, page } = opened()
    await settled()
    await waiting(session)
    await vi.advanceTimersByTimeAsync(5_001)
    const copy = device.getItem('copperwall.wall') ?? ''
    await session.signOut()
    expect(new URL(page.left[0] ?? '').pathname).toBe('/realms/one/end')
    expect(new URL(page.left[0] ?? '').searchParams.get('id_token_hint')).not.toBeNull()
    expect(tab.length + device.length).toBe(0)
    await expect(session.token()).rejects.toBeInstanceOf(SignInEnded)
    device.setItem('copperwall.wall', copy)
    const thief = opened().session
    await until(() => thief.state.get().wall)
    expect([thief.status.get(), device.length]).toEqual(['signingIn', 0])
  })
})

describe('a token', () => {
  test('is the same until it is about to end, and then renewed once for all who ask, or on demand', async () => {
    const session = await signedIn()
    const first = await session.token()
    expect(await session.token()).toBe(first)
    await vi.advanceTimersByTimeAsync(275_000)
    const [one, other] = await Promise.all([session.token(), session.token()])
    expect(one).not.toBe(first)
    expect(other).toBe(one)
    expect(issuer.asked).toHaveLength(2)
    expect(await session.token(true)).not.toBe(one)
  })

  test('that is still good serves while the issuer is away, and one that is over is no sign-out', async () => {
    const session = await signedIn()
    const first = await session.token()
    await vi.advanceTimersByTimeAsync(275_000)
    issuer.away = 1
    expect(await session.token()).toBe(first)
    await vi.advanceTimersByTimeAsync(60_000)
    issuer.away = 1
    await expect(session.token()).rejects.toThrow('fetch failed')
    expect(session.status.get()).toBe('signedIn')
    expect(await session.token()).not.toBe(first)
  })

  test('the issuer will not renew ends the session, and nothing is left', async () => {
    const session = await signedIn()
    issuer.refusals.push('invalid_grant')
    await expect(session.token(true)).rejects.toBeInstanceOf(SignInEnded)
    expect(session.status.get()).toBe('expired')
    expect(tab.length + device.length).toBe(0)
  })

  test('the service revoked leaves nothing behind', async () => {
    const session = await signedIn()
    session.end('revoked')
    expect(session.status.get()).toBe('revoked')
    expect(session.state.get().resumable).toBe(false)
    expect(tab.length + device.length).toBe(0)
    await expect(session.token(true)).rejects.toBeInstanceOf(SignInEnded)
  })

  test('that comes after signing out is dropped', async () => {
    const session = await signedIn()
    const coming = session.token(true).catch((cause: unknown) => cause)
    await session.signOut()
    expect(await coming).toBeInstanceOf(Error)
    expect(session.status.get()).toBe('signedOut')
    expect(tab.length + device.length).toBe(0)
  })
})

describe('a wall', () => {
  test('shows its code until somebody has signed in for it, and asks as it is told to', async () => {
    const { session } = opened()
    await settled()
    issuer.refusals.push('authorization_pending', 'slow_down')
    await waiting(session)
    expect(session.state.get().wall).toMatchObject({ code: 'BCDF-GHJ1', address: `${TrialIssuer.NAME}/enter` })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(issuer.asked).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(9_000)
    expect(issuer.asked).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1_500)
    expect(session.status.get()).toBe('signedIn')
  })

  test('comes back by itself after a power cut, when the network does', async () => {
    await browser.wallSignedIn()
    tab.clear()
    issuer.away = 3
    const { session } = opened()
    await settled()
    expect(session.state.get()).toMatchObject({ status: 'unknown', problem: 'settings' })
    await vi.advanceTimersByTimeAsync(20_000)
    expect(session.status.get()).toBe('signedIn')
  })

  test('is kept by the tab only if whoever signed in is more than a screen', async () => {
    issuer.roles = ['SCREEN', 'DISTRICT_OFFICER']
    await browser.wallSignedIn()
    expect(device.length).toBe(0)
    expect(tab.length).toBe(1)
  })

  test('gets another code when nobody entered the first in time', async () => {
    const { session } = opened()
    await settled()
    issuer.refusals.push('expired_token', 'authorization_pending')
    await waiting(session)
    await vi.advanceTimersByTimeAsync(5_001)
    await until(() => session.state.get().wall?.code === 'BCDF-GHJ2')
  })

  test('waits for the issuer where it cannot be reached, and shows no code that is over', async () => {
    const { session } = opened()
    await settled()
    issuer.refusals.push('expired_token')
    await waiting(session)
    issuer.awayAt.add('/realms/one/device')
    await vi.advanceTimersByTimeAsync(5_001)
    await until(() => session.state.get().problem)
    expect(session.state.get()).toMatchObject({ status: 'signingIn', problem: 'issuer', wall: null })
    issuer.awayAt.clear()
    await vi.advanceTimersByTimeAsync(5_001)
    await until(() => session.state.get().wall)
    expect(session.state.get()).toMatchObject({ problem: null, wall: { code: 'BCDF-GHJ2' } })
  })

  test('whose session has expired shows a new code by itself, and one that was revoked does not', async () => {
    const session = await browser.wallSignedIn()
    issuer.refusals.push('invalid_grant')
    await expect(session.token(true)).rejects.toBeInstanceOf(SignInEnded)
    await until(() => session.state.get().wall)
    expect([session.status.get(), device.length]).toEqual(['signingIn', 0])
    await vi.advanceTimersByTimeAsync(5_001)
    await until(() => session.status.get() === 'signedIn')
    session.end('revoked')
    await settled()
    expect(session.state.get()).toMatchObject({ status: 'revoked', wall: null })
  })

  test('that was refused says so', async () => {
    const { session } = opened()
    await settled()
    issuer.refusals.push('access_denied')
    await waiting(session)
    await vi.advanceTimersByTimeAsync(6_000)
    expect(session.state.get()).toMatchObject({ status: 'signedOut', problem: 'denied', wall: null })
  })

  test('stops asking when somebody goes back', async () => {
    const { session } = opened()
    await settled()
    await waiting(session)
    await session.begin()
    await vi.advanceTimersByTimeAsync(30_000)
    expect(session.status.get()).toBe('signedOut')
    expect(issuer.asked).toHaveLength(0)
  })
})

test('an issuer that cannot be reached is said to be so, and tried again', async () => {
  issuer.away = 1
  const { session } = opened()
  await settled()
  expect(session.state.get()).toMatchObject({ status: 'unknown', problem: 'settings', detail: 'fetch failed' })
  await vi.advanceTimersByTimeAsync(2_500)
  expect(session.state.get()).toMatchObject({ status: 'signedOut', problem: null, sandbox: false })
})
