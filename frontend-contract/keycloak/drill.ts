import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import { freePort, java, packagedJar, Sandbox } from '../browser/sandbox.ts'
import { SignInEnded } from '../client/errors.ts'
import { claimsOf } from '../client/tokens.ts'
import { type Kept, Keeping } from '../screen/session/keeping.ts'
import { openSession } from '../screen/session/openSession.ts'
import type { SignInSession } from '../screen/session/session.ts'
import { TrialPage, TrialStorage, until } from '../screen/session/trial/page.ts'
import { Keycloak } from './keycloak.ts'
import { Production } from './production.ts'
import { Visitor } from './visitor.ts'

// `npm run drill:keycloak`, by hand: the screen's own sign-in against a real Keycloak and the service of production, by code
// with PKCE, by the device flow, through renewals, a restart of Keycloak, a revocation and signing out. Ends all it started.

const target = resolve(import.meta.dirname, '../../target')
const folder = join(target, 'drill-keycloak')
const begun = Date.now()
const say = (line: string) => void process.stdout.write(`${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${line}\n`)

function must(what: string, holds: boolean): void {
  say(`${holds ? 'yes' : 'NO '}  ${what}`)
  if (!holds) throw new Error(`It is not so: ${what}`)
}

async function asked(service: string, token: string, query = '{ viewer { roles region { code } } }', variables = {}): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${service}/graphql`, {
    method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }),
  })
  return { status: answer.status, text: await answer.text() }
}

/** A browser in which sessions follow one another. */
function browser(service: string) {
  const tab = new TrialStorage()
  const device = new TrialStorage()
  return {
    tab, device,
    open: (address = `${service}/`) => {
      const page = new TrialPage(address)
      return { page, session: openSession(page, new Keeping(tab, device)) }
    },
  }
}

async function signedIn(service: string, visitor: Visitor, { open } = browser(service)): Promise<SignInSession> {
  const { page, session } = open()
  await until(() => session.status.get() === 'signedOut')
  await session.signIn()
  const { address } = await visitor.go(page.left[0] ?? '')
  const back = open(address).session
  await until(() => back.status.get() === 'signedIn' || back.state.get().problem)
  if (back.status.get() !== 'signedIn') throw new Error(JSON.stringify(back.state.get()))
  return back
}

/** Presents a refresh token, whoever has it. @return what the issuer says against it, or null */
async function refusal(issuer: string, refresh: string): Promise<string | null> {
  const answer = await fetch(`${issuer}/protocol/openid-connect/token`, {
    method: 'POST', body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'copperwall-screen', refresh_token: refresh }),
  })
  return ((await answer.json()) as { error?: string }).error ?? null
}

async function byCode(service: string, issuer: string): Promise<void> {
  const at = browser(service)
  const session = await signedIn(service, new Visitor('officer', `${service}/`), at)
  const spent = (JSON.parse(at.tab.getItem('copperwall.session') ?? '') as Kept).refresh
  const first = await session.token()
  const said = await asked(service, first)
  must('a person comes in by code with PKCE, and the service knows post and region', said.text.includes('DISTRICT_OFFICER') && said.text.includes('621202'))
  const second = await session.token(true)
  must('the session is renewed by refresh token', second !== first && (await asked(service, second)).status === 200)
  must('a renewed token still says when its person signed in', claimsOf(second)['auth_time'] === claimsOf(first)['auth_time'])
  must('a renewal whose answer was lost can be asked for once more', (await refusal(issuer, spent)) === null)
  must('and a spent refresh token is worth nothing after that', (await refusal(issuer, spent)) === 'invalid_grant')
}

async function byRevocation(service: string): Promise<void> {
  const visitor = new Visitor('officer', `${service}/`)
  const session = await signedIn(service, visitor)
  const token = await session.token()
  const administrator = await signedIn(service, new Visitor('administrator', `${service}/`))
  const revoked = await asked(service, await administrator.token(), `mutation($input: RevokeSessionsInput!) {
    revokeSessions(input: $input) { __typename } }`, {
    input: { requestId: crypto.randomUUID(), subject: claimsOf(token)['sub'], reason: 'drill' },
  })
  must('sessions can be revoked', revoked.text.includes('SessionsRevoked'))
  must('a revoked session does not come back by renewing', (await asked(service, await session.token(true))).status === 401)
  await pause(1_500)
  const again = await signedIn(service, visitor)
  must('who signs in anew is let in', (await asked(service, await again.token())).status === 200)
}

async function byDevice(service: string, keycloak: Keycloak): Promise<void> {
  const wall = browser(service)
  const { session } = wall.open()
  await until(() => session.status.get() === 'signedOut')
  void session.signInWall()
  const shown = await until(() => session.state.get().wall)
  say(`     the wall shows ${shown.code} and ${shown.address}`)
  await new Visitor('wall', `${service}/`).go(shown.direct)
  await until(() => session.status.get() === 'signedIn', 30_000)
  must('a wall is let in by the device flow', (await asked(service, await session.token())).text.includes('SCREEN'))
  must('its session is kept by the device, not by the tab', wall.device.length === 1 && wall.tab.length === 0)
  await keycloak.down()
  say(`     Keycloak was restarted in ${((await keycloak.up()) / 1000).toFixed(1)} s`)
  const after = wall.open().session
  await until(() => after.status.get() === 'signedIn', 60_000)
  must('it comes back by itself after a power cut and a restart of Keycloak', (await asked(service, await after.token())).status === 200)
  const stolen = wall.device.getItem('copperwall.wall') ?? ''
  const goodbye = wall.open()
  await until(() => goodbye.session.status.get() === 'signedIn')
  const latest = wall.device.getItem('copperwall.wall') ?? ''
  must('each renewal gives another refresh token', latest !== stolen)
  await goodbye.session.signOut()
  await new Visitor('wall', `${service}/`).go(goodbye.page.left[0] ?? '')
  wall.device.setItem('copperwall.wall', latest)
  const copied = wall.open().session
  await until(() => copied.state.get().wall ?? copied.status.get() === 'signedIn')
  must('a copy of what it kept is worth nothing once it signed out, and who has it is shown a code', copied.status.get() !== 'signedIn')
  await copied.token().then(() => must('nor has it a token', false), (cause: unknown) => must('nor has it a token', cause instanceof SignInEnded))
}

/** With the page's own rules and the browser's about other origins. */
async function inBrowser(service: string): Promise<void> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--headless=shell'],
  })
  try {
    const page = await browser.newPage({ locale: 'zh-CN' })
    const refused: string[] = []
    page.on('console', (message) => void (/Content.Security|CORS/i.test(message.text()) && refused.push(message.text())))
    await page.goto(`${service}/#/tasks`)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await page.locator('#username').fill('officer')
    await page.locator('#password').fill('drill-officer')
    await page.locator('#kc-login').click()
    await page.waitForURL(`${service}/#/tasks`)
    await page.locator('.work main h1').first().waitFor()
    must('Chromium signs in at Keycloak and shows the tasks', true)
    await page.reload()
    await page.locator('.work main h1').first().waitFor()
    must('and still does after a reload, by refresh token', true)
    await page.getByRole('button', { name: '退出' }).first().click()
    await page.getByRole('button', { name: '登录', exact: true }).waitFor()
    must('signing out leads to Keycloak and back', new URL(page.url()).origin === service)
    must('no rule of page or browser was broken on the way', refused.length === 0)
  } finally {
    await browser.close()
  }
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const port = await freePort()
const sandbox = new Sandbox({ java: java(), jar: packagedJar(), folder: join(folder, 'sandbox'), port: await freePort(), managementPort: await freePort() })
const keycloak = Keycloak.lay(target, folder, await freePort(), `http://localhost:${port}`)
let production: Production | null = null

async function end(): Promise<void> {
  await production?.down()
  await keycloak.down()
  await sandbox.down().catch(() => undefined)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end().finally(() => process.exit(1)))

try {
  say(`     Keycloak answered after ${((await keycloak.up()) / 1000).toFixed(1)} s`)
  await sandbox.up()
  production = new Production(java(), join(dirname(packagedJar()), 'copperwall.jar'), sandbox.start.folder, port, await freePort(), keycloak.issuer, join(folder, 'production.log'))
  await production.up()
  await byCode(production.url, keycloak.issuer)
  await byRevocation(production.url)
  await byDevice(production.url, keycloak)
  await inBrowser(production.url)
  say('     all of it holds')
} catch (cause) {
  say(String(cause instanceof Error ? cause.stack : cause))
  process.exitCode = 1
} finally {
  await end()
}
process.exit()
