import { expect, test } from '@playwright/test'
import { accessible } from './axe.ts'
import { firstTask } from './signedIn.ts'
import { picture, sizes } from './stage.ts'

// What is not a case: the head of the leading group votes on a grant, the department accepts one, and a township sends a warning on.

test('the head votes, and what the ballot brings about is said first', async ({ browser }, info) => {
  const page = await firstTask(browser, 'leading-group-head', /救助资金表决（组长）/, sizes.desk)
  const form = page.locator('details.doing.chief').first()
  await form.locator('summary').click()
  await form.getByRole('radio', { name: '赞成', exact: true }).check()
  await form.getByLabel('意见说明').fill('缺口属实，同意救助。')
  await accessible(page)
  await form.getByRole('button', { name: '投票' }).click()
  const asked = page.getByRole('dialog')
  await expect(asked).toContainText('从专项资金中承诺')
  await picture(page, info, 'grant-vote-desk-zh')
  await asked.getByRole('button', { name: '投票' }).click()
  await expect(page.getByText('已办理。')).toBeVisible()
})

test('the department states what others gave, and cannot accept more than what is left', async ({ browser }, info) => {
  const page = await firstTask(browser, 'acceptance-department', /受理救助资金/, sizes.phone)
  const form = page.locator('details.doing.chief').first()
  await form.locator('summary').click()
  await form.getByRole('button', { name: /增加一项/ }).click()
  await form.getByLabel('政策').selectOption({ label: '医疗救助' })
  await form.getByLabel('金额', { exact: true }).fill('5000')
  await form.getByRole('radio', { name: '同意', exact: true }).check()
  await form.getByLabel('受理金额').fill('999999')
  await form.getByLabel('意见说明').fill('其他政策已给 5000 元。')
  await form.getByRole('button', { name: '同意' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '同意' }).click()
  await expect(form.getByRole('alert').first()).toBeVisible()
  await expect(form.getByLabel('受理金额')).toHaveValue('999999')
  await accessible(page)
  await picture(page, info, 'grant-refused-phone-zh')
  await form.getByLabel('受理金额').fill('1000')
  await form.getByRole('button', { name: '同意' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '同意' }).click()
  await expect(page.getByText('已办理。')).toBeVisible()
})

test('the township sends a warning on', async ({ browser }, info) => {
  const page = await firstTask(browser, 'township-officer', /核实风险预警/, sizes.phone)
  const form = page.locator('details.doing').filter({ has: page.locator('summary', { hasText: '流转到下一环节' }) })
  await form.locator('summary').click()
  await form.getByLabel(/办理情况/).fill('已联系村里入户核实。')
  await accessible(page)
  await form.getByRole('button', { name: '流转到下一环节' }).click()
  await expect(page.getByText('已办理。')).toBeVisible()
  await expect(page.getByText('已联系村里入户核实。').first()).toBeVisible()
  await picture(page, info, 'warning-forwarded-phone-zh')
})
