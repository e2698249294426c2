import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SignInEnded } from '../../client/errors.ts'
import { Keeping } from './keeping.ts'
import { openSession } from './openSession.ts'
import type { SignInSession } from './session.ts'
import { TrialIssuer } from './trial/issuer.ts'
import { TrialPage, TrialStorage } from './trial/page.ts'

const HOME = 'https://network.example/'

let issuer: TrialIssuer
let tab: TrialStorage
let device: TrialStorage
const begun: SignInSession[] = []

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  issuer = new TrialIssuer()
  tab = new TrialStorage()
  device = new TrialStorage()
  vi.stubGlobal('fetch', issuer.fetch)
})

afterEach(() => {
  for (const session of begun.splice(0)) session.end('expired')
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function opened(address = HOME): { session: SignInSession; page: TrialPage } {
  const page = new TrialPage(address)
  const session = openSession(page, new Keeping(tab, device))
  begun.push(session)
  return { session, page }
}

const settled = () => vi.advanceTimersByTimeAsync(1)

/** Cryptography takes real time, however the clock is set. */
async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (let turn = 0; turn < 10_000; turn += 1) {
    const found = look()
    if (found) return found
    await new Promise((done) => setImmediate(done))
  }
  throw new Error(`It did not come about: ${look.toString()}`)
}

async function waiting(session: SignInSession): Promise<string> {
  void session.signInWall()
  return (await until(() => session.state.get().wall)).code
}

async function signedIn(): Promise<SignInSession> {
  const { session, page } = opened(`${HOME}#/tasks`)
  await settled()
  await session.signIn()
  const asked = new URL(page.left[0] ?? '').searchParams
  issuer.nonce = asked.get('nonce') ?? ''
  const back = opened(`${HOME}?code=code-7&state=${asked.get('state')}`)
  await settled()
  expect(back.session.status.get()).toBe('signedIn')
  expect(back.page.address().href).toBe(`${HOME}#/tasks`)
  return back.session
}

async function wallSignedIn(): Promise<SignInSession> {
  const { session } = opened()
  await settled()
  await waiting(session)
  await vi.advanceTimersByTimeAsync(5_001)
  await until(() => session.status.get() === 'signedIn')
  expect(session.status.get()).toBe('signedIn')
  return session
}

describe('a person', () => {
  test('is sent to the issuer by code with PKCE, and comes back to where she was', async () => {
    const { session, page } = opened()
    await settled()
    expect(session.status.get()).toBe('signedOut')
    await session.signIn(true)
    const asked = Object.fromEntries(new URL(page.left[0] ?? '').searchParams)
    expect(asked).toMatchObject({
      client_id: 'copperwall-screen', response_type: 'code', redirect_uri: HOME, scope: 'openid', code_challenge_method: 'S256',
      ui_locales: 'zh', prompt: 'login',
    })
    expect(asked['code_challenge']).toMatch(/^[\w-]{43}$/)
    await signedIn()
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
    await settled()
    expect(thief.status.get()).toBe('expired')
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

  test('of the same person from a window beside it lets the page go on; anybody else\'s does not', async () => {
    const session = await signedIn()
    issuer.refusals.push('invalid_grant')
    await session.token(true).catch(() => null)
    expect(session.state.get()).toMatchObject({ status: 'expired', resumable: true })
    const beside = async (person: string) => {
      tab = new TrialStorage()
      issuer.person = person
      const { page } = opened(`${HOME}?beside=`)
      await until(() => page.left[0])
      const asked = new URL(page.left[0] ?? '').searchParams
      issuer.nonce = asked.get('nonce') ?? ''
      const back = opened(`${HOME}?code=code-7&state=${asked.get('state')}`)
      await until(() => back.page.closed || vi.advanceTimersByTime(100) && back.session.status.get() === 'signedIn')
      return back
    }
    const other = await beside('person-8')
    expect(other.session.status.get()).toBe('signedIn')
    expect(session.status.get()).toBe('expired')
    expect((await beside('person-7')).page.closed).toBe(true)
    expect(session.status.get()).toBe('signedIn')
    expect(await session.token()).toMatch(/\./)
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
    await wallSignedIn()
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
    await wallSignedIn()
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
