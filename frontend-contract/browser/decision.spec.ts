import { type Browser, expect, type Page, test } from '@playwright/test'
import { accessible } from './axe.ts'
import { openAs } from './signedIn.ts'
import { picture, sizes } from './stage.ts'

// A file of the demonstration's village, from the village's review to the district's decision, by the people who decide it.
// Each signs in, finds it among the tasks, reads it, and decides.

type Words = { decide: string; approve: string; opinion: string; confirm: RegExp; done: string; sign: string; favourable: string; finding: string }

const zh: Words = {
  decide: '审批意见', approve: '同意', opinion: '意见说明', confirm: /转到|纳入监测/, done: '已办理。', sign: '签署核查意见', favourable: '支持', finding: '核查意见',
}

test.describe.configure({ mode: 'serial' })

let file = ''
let family = ''

async function at(browser: Browser, persona: string, hash: string, size: { width: number; height: number } = sizes.desk, language = 'zh'): Promise<Page> {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await context.addInitScript((spoken) => localStorage.setItem('copperwall.language', spoken), language)
  const page = await context.newPage()
  await openAs(page, persona, hash)
  return page
}

async function everyLook(browser: Browser, persona: string, hash: string, name: string, info: Parameters<typeof picture>[1], prepare?: (page: Page) => Promise<void>) {
  for (const [form, size] of [['desk', sizes.desk], ['phone', sizes.phone]] as const) {
    for (const language of ['zh', 'en']) {
      const page = await at(browser, persona, hash, size, language)
      await prepare?.(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${name} ${form} ${language} overflows`).toBeLessThanOrEqual(0)
      await accessible(page)
      await picture(page, info, `${name}-${form}-${language}`)
      await page.context().close()
    }
  }
}

async function openForm(page: Page, name: string) {
  const form = page.locator('details.doing').filter({ has: page.locator('summary', { hasText: name }) })
  await form.locator('summary').click()
  return form
}

test('the village secretary finds the file among the tasks and approves it', async ({ browser }, info) => {
  const page = await at(browser, 'village-secretary', '/tasks')
  await everyLook(browser, 'village-secretary', '/tasks', 'tasks', info)
  for (const link of await page.locator('a.task-body[href*="/case/"]').all()) {
    const href = (await link.getAttribute('href')) ?? ''
    await page.goto(`/${href}`)
    await expect(page.locator('.file-head h1')).toBeVisible()
    const form = await openForm(page, zh.decide).catch(() => null)
    if (form && (await form.getByRole('radio', { name: zh.approve, exact: true }).isEnabled().catch(() => false))) {
      file = href.slice(1)
      break
    }
  }
  expect(file, 'a file the village can approve').not.toBe('')
  family = ((await page.locator('.file-head h1').textContent()) ?? '').slice(0, 3)
  await everyLook(browser, 'village-secretary', file, 'case-village', info)
  const form = page.locator('details.doing.chief')
  await form.getByRole('button', { name: '提交' }).click()
  await expect(form.getByRole('alert').first()).toContainText('有 2 处需要改正')
  await picture(page, info, 'faults-desk-zh')
  await decide(page, '入户属实，评议通过，公示无异议，同意上报。', info, 'confirm-village')
})

async function decide(page: Page, opinion: string, info: Parameters<typeof picture>[1], name: string) {
  const form = page.locator('details.doing.chief')
  await form.getByRole('radio', { name: zh.approve, exact: true }).check()
  await form.getByLabel(zh.opinion).fill(opinion)
  await form.getByRole('button', { name: zh.approve, exact: true }).click()
  const asked = page.getByRole('dialog')
  await expect(asked).toContainText(zh.confirm)
  await picture(page, info, name)
  await asked.getByRole('button', { name: zh.approve, exact: true }).click()
  await expect(page.getByText(zh.done)).toBeVisible()
}

test('the township examines it and sends it on', async ({ browser }, info) => {
  const page = await at(browser, 'township-officer', file)
  await openForm(page, zh.decide)
  await decide(page, '材料齐全，同意。', info, 'confirm-township')
  await expect(page.locator('.steps .here')).toContainText('核查')
})

test('four people sign, blind to one another', async ({ browser }, info) => {
  for (const persona of ['township-cadre', 'village-cadre', 'resident-team', 'grid-monitor']) {
    const page = await at(browser, persona, file, sizes.phone)
    const form = await openForm(page, zh.sign)
    await form.getByRole('radio', { name: zh.favourable, exact: true }).check()
    await form.getByLabel(zh.finding, { exact: true }).last().fill('经核查，情况属实。')
    if (persona === 'grid-monitor') await picture(page, info, 'sign-phone-zh')
    await form.getByRole('button', { name: '签署' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '签署' }).click()
    await expect(page.getByText(zh.done)).toBeVisible()
    await page.context().close()
  }
})

test('the district includes the family under a category', async ({ browser }, info) => {
  await everyLook(browser, 'district-officer', file, 'case-district', info, async (page) => {
    await page.locator('details.doing.chief summary').click()
    await page.locator('details.doing.chief input[type=radio]').first().check()
  })
  const page = await at(browser, 'district-officer', file)
  await openForm(page, zh.decide)
  const form = page.locator('details.doing.chief')
  await form.getByRole('radio', { name: zh.approve, exact: true }).check()
  await form.getByRole('radio', { name: '突发严重困难户' }).check()
  await decide(page, '符合条件，同意纳入。', info, 'confirm-district')
  await expect(page.locator('.file-head h1')).toContainText(family.trim().slice(0, 2))
  await expect(page.locator('.file-head h1')).toContainText('已同意')
  await picture(page, info, 'case-closed-desk-zh')
})
