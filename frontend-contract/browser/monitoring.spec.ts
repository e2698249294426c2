import { type Browser, expect, type Page, test } from '@playwright/test'
import { ask } from '../client/trial/service.ts'
import { accessible } from './axe.ts'
import { firstTask, openAs } from './signedIn.ts'
import { picture, sizes } from './stage.ts'

// A household is monitored: somebody answers for it, help is planned and arrives, and somebody goes there.

test.describe.configure({ mode: 'serial' })

let household = ''

async function at(browser: Browser, persona: string, size: { width: number; height: number }, file = household): Promise<Page> {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  await openAs(page, persona, file)
  await expect(page.locator('.file-head h1')).toBeVisible()
  return page
}

async function open(page: Page, name: string) {
  const form = page.locator('#actions details.doing').filter({ has: page.locator('summary', { hasText: name }) }).first()
  await form.locator('summary').click()
  return form
}

/** The page of a household of the village that is monitored. */
async function monitored(): Promise<string> {
  const { visitDuties } = await ask<{ visitDuties: { edges: { node: { household: { monitoring: { id: string } | null } } }[] } }>(
    'village-cadre',
    '{ visitDuties(regionCode: "621202114001", filter: { underMonitoring: true }, first: 100) { edges { node { household { monitoring { id } } } } } }',
  )
  const found = visitDuties.edges.find(({ node }) => node.household.monitoring)
  if (!found) throw new Error('No household of the village is monitored.')
  return `/monitoring/${found.node.household.monitoring!.id}`
}

test('a task about help leads to the household it is for', async ({ browser }, info) => {
  const page = await firstTask(browser, 'district-officer', /落实帮扶措施/, sizes.desk, { escalated: true })
  await expect(page.locator('.file-head')).toContainText('监测对象')
  await expect(page.locator('.file-head')).toContainText('无帮扶措施')
  await accessible(page)
  await picture(page, info, 'monitoring-without-measure-desk-zh')
})

test('somebody answers for it, help is planned for a day to come, and reaches it', async ({ browser }, info) => {
  household = await monitored()
  const page = await at(browser, 'township-cadre', sizes.desk)
  let form = await open(page, '确定帮扶责任人')
  await form.getByRole('button', { name: '确定帮扶责任人' }).click()
  await expect(form.getByRole('alert')).toContainText('有 2 处需要改正')
  await form.getByLabel('姓名').fill('试验责任人')
  await form.getByLabel('单位').fill('试验单位')
  await form.getByRole('button', { name: '确定帮扶责任人' }).click()
  const instead = page.getByRole('dialog')
  if (await instead.isVisible()) await instead.getByRole('button', { name: '确定帮扶责任人' }).click()
  await expect(page.getByText('已办理。')).toBeVisible()
  await expect(page.locator('.record').filter({ hasText: '试验责任人' })).toBeVisible()

  form = await open(page, '制定帮扶措施')
  await form.getByLabel('措施类别').selectOption({ label: '公益性岗位' })
  await form.getByLabel('措施内容').fill('护林员岗位一个。')
  await form.getByLabel(/^应落实日期/).fill('2020-01-01')
  await form.getByRole('button', { name: '制定帮扶措施' }).click()
  await expect(form.getByRole('alert')).toContainText('应落实日期')
  await picture(page, info, 'measure-refused-desk-zh')
  await form.getByLabel(/^应落实日期/).fill('2027-06-30')
  await form.getByRole('button', { name: '制定帮扶措施' }).click()
  const measure = page.locator('.record').filter({ hasText: '护林员岗位一个。' })
  await expect(measure).toContainText('计划中')

  await measure.locator('summary').click()
  await measure.getByLabel('落实情况').fill('已上岗。')
  await measure.getByRole('button', { name: '登记已落实' }).click()
  await expect(measure).toContainText('已落实')
  await accessible(page)
  await picture(page, info, 'monitoring-helped-desk-zh')
})

test('the township asks for a grant, once', async ({ browser }, info) => {
  const { monitoringObjects } = await ask<{ monitoringObjects: { edges: { node: { id: string; household: { grants: unknown[] } | null } }[] } }>(
    'township-officer',
    '{ monitoringObjects(regionCode: "621202114", filter: { statuses: [OPEN] }, first: 100) { edges { node { id household { grants { id } } } } } }',
  )
  const without = monitoringObjects.edges.find(({ node }) => node.household?.grants.length === 0)!.node.id
  const page = await at(browser, 'township-officer', sizes.desk, `/monitoring/${without}`)
  for (const answer of ['已办理。', '已有']) {
    const form = await open(page, '申报专项资金救助')
    await form.getByLabel('总缺口').fill('20000')
    await form.getByLabel('申报金额').fill('30000')
    await form.getByLabel('用途').fill('后续治疗自付部分。')
    await form.getByLabel('银行账号').fill('6228480000000000000')
    await form.getByLabel('户名').fill('试验户名')
    await form.getByRole('button', { name: '申报', exact: true }).click()
    await expect(form.getByRole('alert').first()).toContainText('申报金额')
    await form.getByLabel('申报金额').fill('15000')
    await form.getByRole('button', { name: '申报', exact: true }).click()
    await expect(page.locator('#actions')).toContainText(answer)
  }
  await picture(page, info, 'grant-asked-twice-desk-zh')
})

test('a cadre of the village records a visit at the door, and what is at risk raises a warning', async ({ browser }, info) => {
  const page = await at(browser, 'village-cadre', sizes.phone)
  const form = await open(page, '登记走访')
  await form.getByRole('group', { name: /在场成员/ }).getByRole('checkbox').first().check()
  await form.getByRole('group', { name: /看过，有风险/ }).getByRole('checkbox', { name: '饮水安全' }).check()
  await form.getByRole('button', { name: '登记走访' }).click()
  await expect(form.getByRole('alert').first()).toContainText('请写明发现了什么')
  await form.getByRole('textbox', { name: /走访记录/ }).fill('水管冻裂，三天没有水。')
  await form.getByRole('button', { name: '登记走访' }).click()
  const asked = page.getByRole('dialog')
  await expect(asked).toContainText('生成预警')
  await asked.getByRole('button', { name: '登记走访' }).click()
  await expect(page.getByText('已办理。')).toBeVisible()
  const visit = page.locator('.record').filter({ hasText: '水管冻裂' })
  await expect(visit).toContainText('饮水安全：有风险')
  await accessible(page)
  await picture(page, info, 'monitoring-visited-phone-zh')
  await visit.getByRole('link', { name: '发现风险' }).click()
  await expect(page.locator('.file-head')).toContainText('风险预警')
})

test('who only looks on is offered nothing to do, and English says the same', async ({ browser }, info) => {
  const page = await at(browser, 'district-leader', sizes.desk)
  await expect(page.locator('#actions details.doing')).toHaveCount(0)
  await expect(page.getByText('护林员岗位一个。')).toHaveCount(0)
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('.file-head')).toContainText('Monitoring object')
  await picture(page, info, 'monitoring-leader-desk-en')
})
