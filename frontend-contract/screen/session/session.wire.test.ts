import { describe, expect, test } from 'vitest'
import { SignInEnded } from '../../client/errors.ts'
import { Keeping } from './keeping.ts'
import { openSession } from './openSession.ts'
import type { SignInSession } from './session.ts'
import { TrialPage, TrialStorage, until } from './trial/page.ts'

// Against the running sandbox: the same code as in a browser, with a browser's steps taken by hand.

const service = process.env['COPPERWALL_URL'] ?? ''
const HOME = new URL('/', service).href

function browser() {
  const keeping = new Keeping(new TrialStorage(), new TrialStorage())
  return (address = HOME) => {
    const page = new TrialPage(address)
    return { page, session: openSession(page, keeping) }
  }
}

/** Chooses a persona on a page of the issuer, as pressing its button would. */
async function choose(address: string, persona: string): Promise<Response> {
  const page = await (await fetch(address)).text()
  const form = new URLSearchParams({ persona })
  for (const [, name = '', value = ''] of page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)) {
    form.set(name, value.replaceAll('&amp;', '&'))
  }
  const { origin, pathname } = new URL(address)
  return await fetch(origin + pathname, { method: 'POST', body: form, redirect: 'manual', headers: { Origin: origin } })
}

async function status(token: string, query = '{ viewer { subject roles } }', variables = {}): Promise<[number, string]> {
  const answer = await fetch(new URL('/graphql', service), {
    method: 'POST', headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables }),
  })
  return [answer.status, await answer.text()]
}

async function signedIn(persona: string): Promise<SignInSession> {
  const open = browser()
  const { page, session } = open(`${HOME}#/tasks`)
  await until(() => session.status.get() === 'signedOut')
  await session.signIn()
  const sent = await choose(page.left[0] ?? '', persona)
  const back = open(sent.headers.get('location') ?? '')
  await until(() => back.session.status.get() === 'signedIn')
  expect(back.page.address().href).toBe(`${HOME}#/tasks`)
  return back.session
}

describe('signing in at the sandbox', () => {
  test('a person comes in by code, renews, and leaves', async () => {
    const session = await signedIn('township-officer')
    const first = await session.token()
    expect(await status(first)).toEqual([200, expect.stringContaining('TOWNSHIP_OFFICER')])
    const second = await session.token(true)
    expect(second).not.toBe(first)
    expect((await status(second))[0]).toBe(200)
    await session.signOut()
    await expect(session.token()).rejects.toBeInstanceOf(SignInEnded)
  })

  test('one who was revoked does not come back by renewing, and does by signing in anew', async () => {
    const session = await signedIn('opinion-desk')
    const { data } = JSON.parse((await status(await session.token()))[1]) as { data: { viewer: { subject: string } } }
    const administrator = await signedIn('administrator')
    const revoked = await status(await administrator.token(), `mutation($input: RevokeSessionsInput!) {
      revokeSessions(input: $input) { ... on SessionsRevoked { notBefore } } }`, {
      input: { requestId: crypto.randomUUID(), subject: data.viewer.subject, reason: '演练' },
    })
    expect(revoked[1]).toContain('notBefore')
    expect((await status(await session.token(true)))[0]).toBe(401)
    const notBefore = Date.parse(/"notBefore":"([^"]+)"/.exec(revoked[1])?.[1] ?? '')
    await until(() => Date.now() > notBefore)
    expect((await status(await (await signedIn('opinion-desk')).token()))[0]).toBe(200)
  })

  test('a wall shows a code, is let in from elsewhere, and comes back after a power cut', async () => {
    const open = browser()
    const { session } = open()
    await until(() => session.status.get() === 'signedOut')
    void session.signInWall()
    const wall = await until(() => session.state.get().wall)
    const page = await choose(wall.direct, 'screen')
    expect(await page.text()).toContain('大屏已登录')
    await until(() => session.status.get() === 'signedIn')
    expect(await status(await session.token())).toEqual([200, expect.stringContaining('SCREEN')])
    const again = open().session
    await until(() => again.status.get() === 'signedIn')
    expect((await status(await again.token()))[0]).toBe(200)
  })

  test('a persona named in the address is signed in without a page, by the same way', async () => {
    const open = browser()
    const { page } = open(`${HOME}?persona=village-cadre#/declare`)
    const sent = await fetch(await until(() => page.left[0]), { redirect: 'manual' })
    const { session } = open(sent.headers.get('location') ?? '')
    await until(() => session.status.get() === 'signedIn')
    expect(await status(await session.token())).toEqual([200, expect.stringContaining('VILLAGE_CADRE')])
  })
})
