import { expect, type Page, test } from '@playwright/test'
import { Cast } from '../demo/cast.ts'
import { Family } from '../demo/family.ts'
import { dice, People } from '../demo/people.ts'
import { Sandbox } from './sandbox.ts'
import { barriers, picture, signIn, sizes } from './stage.ts'

const sandbox = Sandbox.ofThisRun()
const cast = new Cast(sandbox.url)
const people = new People(dice(7))

test.describe.configure({ mode: 'serial' })

let page: Page
const faults: string[] = []

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage()
  page.on('pageerror', (fault) => faults.push(fault.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(sandbox.url) && !/^(blob|data):/.test(request.url())) faults.push(`asked ${request.url()}`)
  })
})

test.afterAll(async () => {
  await page.close()
})

async function received(): Promise<number> {
  return Number(((await page.getByRole('link', { name: /^识别申请/ }).textContent()) ?? '').replace(/\D/g, ''))
}

function counted(): Promise<{ dashboard: { cases: { received: number }; monitoring: { peopleEver: number } } }> {
  return cast.ask('screen', '{ dashboard(regionCode: "621202") { cases { received } monitoring { peopleEver } } }')
}

test('a wall is signed in and shows the figures that the graph counts', async () => {
  await signIn(page, sandbox.url, 'screen')
  await expect(page.getByText('实时', { exact: true })).toBeVisible()
  const { dashboard } = await counted()
  await expect(page.getByRole('link', { name: /^累计监测/ }).first()).toContainText(dashboard.monitoring.peopleEver.toLocaleString('en'))
  expect(await received()).toBe(dashboard.cases.received)
})

test('it shows no name of anybody in full, nor a way to work', async () => {
  await expect(page.getByRole('link', { name: '我的待办' })).toHaveCount(0)
  const { warnings } = await cast.ask<{ warnings: { edges: { node: { household: { head: { name: string } | null } | null } }[] } }>(
    'district-officer', '{ warnings(regionCode: "621202", first: 50) { edges { node { household { head { name } } } } } }',
  )
  const text = await page.locator('body').innerText()
  const names = warnings.edges.map(({ node }) => node.household?.head?.name).filter((name) => name !== undefined)
  expect(names.length).toBeGreaterThan(10)
  expect(names.filter((name) => text.includes(name!))).toEqual([])
})

test('a declaration moves figure and ticker in place, within moments and without a reload', async () => {
  const before = await received()
  await page.evaluate('window.sameDocument = true')
  await new Family(cast, people).declares()
  await expect.poll(received).toBe(before + 1)
  await expect(page.getByRole('list', { name: '动态' }).getByRole('listitem').first()).toContainText('柏林镇')
  expect(await page.evaluate('window.sameDocument')).toBe(true)
})

test('each number leads to its rows, as many as it says', async () => {
  const overdue = page.getByRole('link').filter({ hasText: /^\d+$/ })
  const links = await page.locator('main a[href^="#/list/"]').all()
  expect(links.length).toBeGreaterThan(30)
  expect(await overdue.count()).toBeGreaterThan(0)
  const figure = page.getByRole('link', { name: /^识别申请/ })
  const number = await received()
  await figure.click()
  await expect(page.getByRole('table')).toBeVisible()
  await expect(page.getByRole('main')).toContainText(String(number))
  await page.goBack()
  await expect(page.getByText('实时', { exact: true })).toBeVisible()
})

test('the whole wall follows a township, and goes back by Escape', async () => {
  await page.getByRole('link', { name: /柏林镇/ }).first().click()
  await expect(page.getByRole('navigation', { name: '所在区划' })).toContainText('柏林镇')
  await expect(page.getByText('实时', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation', { name: '所在区划' })).not.toContainText('柏林镇')
})

test('when the service is killed the figures stay, and when it is back nothing was missed or told twice', async () => {
  const before = await received()
  const told = page.getByRole('list', { name: '动态' }).getByRole('listitem').filter({ hasText: /识别/ })
  const toldBefore = await told.count()
  sandbox.kill()
  await expect(page.getByText('正在重连')).toBeVisible({ timeout: 30_000 })
  expect(await received()).toBe(before)
  await picture(page, test.info(), 'wall-reconnecting')
  await sandbox.up()
  await new Family(cast, people).declares()
  await new Family(cast, people).declares()
  await expect(page.getByText('实时', { exact: true })).toBeVisible({ timeout: 60_000 })
  await expect.poll(received, { timeout: 30_000 }).toBe(before + 2)
  await expect(told).toHaveCount(toldBefore + 2)
  // A wall has no keyboard: whatever could not be shown meanwhile comes back by itself.
  await expect(page.getByText('暂时无法显示')).toHaveCount(0)
})

for (const [size, viewport] of Object.entries(sizes)) {
  test(`at the size of a ${size} it can be read in both languages, with no barrier that a machine finds`, async () => {
    await page.setViewportSize(viewport)
    await picture(page, test.info(), `wall-${size}-zh`)
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Switch to English' }).click()
    await expect(page.getByText('Live', { exact: true })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await picture(page, test.info(), `wall-${size}-en`)
    expect(await barriers(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    await page.getByRole('button', { name: '切换为中文' }).click()
    await expect(page.getByText('实时', { exact: true })).toBeVisible()
  })
}

test('who moves little asks for little motion', async () => {
  await page.setViewportSize(sizes.wall)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await page.evaluate<number>(`document.getAnimations().filter((one) => one.playState === 'running').length`)
  expect(moving).toBe(0)
  await page.emulateMedia({ reducedMotion: null })
})

test('revoked from afar, it goes dark at once and shows nothing of what it showed', async () => {
  const { viewer } = await cast.ask<{ viewer: { subject: string } }>('screen', '{ viewer { subject } }')
  await cast.change('administrator', 'revokeSessions', 'SessionsRevoked', '__typename', { subject: viewer.subject, reason: '演示' })
  await expect(page.getByText('登录已被撤销')).toBeVisible()
  expect(await page.locator('body').innerText()).not.toContain('13,785')
  await picture(page, test.info(), 'wall-revoked')
})

test('nothing was asked of anybody but the service, and nothing went wrong unseen', () => {
  expect(faults).toEqual([])
})
