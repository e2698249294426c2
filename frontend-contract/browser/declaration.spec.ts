import { writeFileSync } from 'node:fs'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { ask } from '../client/trial/service.ts'
import { accessible } from './axe.ts'
import { openAs } from './signedIn.ts'
import { picture, sizes } from './stage.ts'

// A cadre on a phone declares a need for a family that is known, and records the visit with a photograph, the comparison, the vote and the notice.

test.describe.configure({ mode: 'serial' })

let file = ''

async function at(browser: Browser, persona: string, hash: string): Promise<Page> {
  const context = await browser.newContext({ viewport: sizes.phone, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  await openAs(page, persona, hash)
  return page
}

/** A photograph as a phone makes one, drawn on the page. */
async function photograph(page: Page, path: string): Promise<string> {
  const data = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 1600
    canvas.height = 1200
    const pen = canvas.getContext('2d')!
    pen.fillStyle = `hsl(${Math.random() * 360} 40% 60%)`
    pen.fillRect(0, 0, 1600, 1200)
    pen.fillStyle = '#6b4b2a'
    pen.fillRect(500, 500, 600, 400)
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1]!
  })
  writeFileSync(path, Buffer.from(data, 'base64'))
  return path
}

/** Name of the head of a family of the village that is not monitored and has no file under way. */
async function unmonitored(): Promise<string> {
  const { households } = await ask<{ households: { edges: { node: { head: { name: string } | null; monitoring: unknown; cases: { status: string }[] } }[] } }>(
    'village-cadre', '{ households(regionCode: "621202114001", first: 100) { edges { node { head { name } monitoring { id } cases { status } } } } }',
  )
  const found = households.edges.map((edge) => edge.node).find((each) => each.head && !each.monitoring && !each.cases.length)
  if (!found?.head) throw new Error('Every family of the village is monitored or has a file.')
  return found.head.name
}

async function open(page: Page, name: string) {
  const form = page.locator('details.doing').filter({ has: page.locator('summary', { hasText: name }) }).first()
  await form.locator('summary').click()
  return form
}

test('the family is found by its name, and one thing typed and one picked is enough', async ({ browser }, info) => {
  const page = await at(browser, 'village-cadre', '/declare')
  await page.getByRole('searchbox').fill('王')
  await page.getByRole('button', { name: '查找' }).click()
  await expect(page.getByText('请至少填写两个字')).toBeVisible()
  await page.getByRole('searchbox').fill(await unmonitored())
  await page.getByRole('button', { name: '查找' }).click()
  await expect(page.locator('.people li').first()).toBeVisible()
  await picture(page, info, 'declare-found-phone-zh')
  await page.locator('.people li').filter({ hasNotText: '监测中' }).first().getByRole('link').click()
  await expect(page.getByLabel('情况说明')).toBeVisible()
  await page.getByRole('checkbox', { name: '因病' }).check()
  await page.getByLabel('情况说明').fill('户主住院，自付费用三万多元。')
  await page.locator('input[data-field=commitmentSigned]').setInputFiles(await photograph(page, info.outputPath('commitment.jpg')))
  await expect(page.getByText('已上传', { exact: true })).toBeVisible()
  await accessible(page)
  await picture(page, info, 'declare-filled-phone-zh')
  await page.getByRole('button', { name: '提交申报' }).click()
  await expect(page.getByText('申报已受理')).toBeVisible()
  await picture(page, info, 'declare-taken-phone-zh')
  await page.getByRole('link', { name: '打开档案' }).click()
  await expect(page.locator('.file-head h1')).toBeVisible()
  file = new URL(page.url()).hash.slice(1)
})

test('the visit is recorded with a photograph whose upload was cut', async ({ browser }, info) => {
  const page = await at(browser, 'grid-monitor', file)
  const form = await open(page, '登记入户核查')
  let cut = false
  await page.route('**/evidence/*', async (route) => {
    if (route.request().method() !== 'PUT' || cut) return route.continue()
    cut = true
    return route.abort('connectionreset')
  })
  await form.locator('input[data-field=evidenceIds]').setInputFiles(await photograph(page, info.outputPath('visit.jpg')))
  await expect(form.getByText('已上传', { exact: true })).toBeVisible()
  expect(cut).toBe(true)
  await form.getByLabel('看到的情况').fill('户主住院，家里只有老人。')
  await form.getByRole('radio', { name: '有问题' }).check()
  await form.getByRole('checkbox', { name: '基本医疗' }).check()
  await form.getByLabel(/人均纯收入/).fill('8000')
  await accessible(page)
  await picture(page, info, 'visit-phone-zh')
  await form.getByRole('button', { name: '登记' }).click()
  await expect(page.getByText('已办理。')).toBeVisible()
  await expect(page.getByText('户主住院，家里只有老人。')).toBeVisible()
})

test('comparison, vote and notice follow', async ({ browser }, info) => {
  const page = await at(browser, 'village-secretary', file)
  let form = await open(page, '登记数据比对')
  for (const department of ['民政', '公安']) await form.getByRole('checkbox', { name: department }).check()
  await form.getByRole('button', { name: '登记' }).click()
  await expect(page.getByText('未发现疑点')).toBeVisible()
  form = await open(page, '登记评议表决')
  for (const [field, value] of [['应到人数', '30'], ['实到人数', '3'], ['赞成票', '3'], ['反对票', '0']]) await form.getByLabel(field!).fill(value!)
  await form.getByRole('button', { name: '登记' }).click()
  await expect(form.getByRole('alert').first()).toContainText('到会')
  await picture(page, info, 'vote-refused-phone-zh')
  await form.getByLabel('实到人数').fill('28')
  await form.getByLabel('赞成票').fill('27')
  await form.getByRole('button', { name: '登记' }).click()
  await expect(page.getByText('28 / 30')).toBeVisible()
  form = await open(page, '发布公示')
  await form.getByRole('button', { name: '发布' }).click()
  await expect(page.locator('.sheet').filter({ hasText: '现予公示' }).first()).toBeVisible()
  await picture(page, info, 'case-noticed-phone-zh')
  const decide = await open(page, '审批意见')
  await expect(decide.getByText(/公示至/)).toBeVisible()
})
