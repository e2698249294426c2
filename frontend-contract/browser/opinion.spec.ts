import { expect, type Page, test } from '@playwright/test'
import { ask } from '../client/trial/service.ts'
import { accessible } from './axe.ts'
import { firstTask, openAs } from './signedIn.ts'
import { picture, sizes } from './stage.ts'

// Somebody told the hotline: the village looks whether it is so, which raises a warning, and the desk answers.

test.describe.configure({ mode: 'serial' })

let report = ''

async function open(page: Page, name: string) {
  const form = page.locator('#actions details.doing').filter({ has: page.locator('summary', { hasText: name }) }).first()
  await form.locator('summary').click()
  return form
}

/** Name of the head of some family of the village. */
async function family(): Promise<string> {
  const { households } = await ask<{ households: { edges: { node: { head: { name: string } | null } }[] } }>(
    'village-cadre', '{ households(regionCode: "621202114001", first: 5) { edges { node { head { name } } } } }',
  )
  return households.edges.flatMap(({ node }) => node.head ?? [])[0]!.name
}

test('what the hotline was told waits in the list, and leads to its page', async ({ page }, info) => {
  const { reportOpinion } = await ask<{ reportOpinion: { report: { id: string } } }>(
    'opinion-desk',
    `mutation { reportOpinion(input: { requestId: "${crypto.randomUUID()}", kind: HOTLINE, text: "有户人家房屋漏雨，来电 ${Date.now()}。", regionCode: "621202114001" }) {
      ... on OpinionReported { report { id } } } }`,
  )
  report = `/opinion/${reportOpinion.report.id}`
  await page.setViewportSize(sizes.phone)
  await openAs(page, 'village-cadre', report)
  await expect(page.getByText('有户人家房屋漏雨')).toBeVisible()
  const form = await open(page, '登记核实情况')
  await form.getByRole('radio', { name: '属实', exact: true }).check()
  await form.getByLabel('核实到的情况').fill('后墙开裂，屋顶漏雨。')
  await form.getByRole('checkbox', { name: '住房安全' }).check()
  await form.getByRole('searchbox').fill(await family())
  await form.getByRole('searchbox').press('Enter')
  await form.getByRole('group', { name: '是哪一户' }).getByRole('radio').first().check()
  await accessible(page)
  await picture(page, info, 'opinion-assess-phone-zh')
  await form.getByRole('button', { name: '登记核实情况' }).click()
  const asked = page.getByRole('dialog')
  await expect(asked).toContainText('预警')
  await asked.getByRole('button', { name: '登记核实情况' }).click()
  await expect(page.getByText('由舆情专员答复')).toBeVisible()
})

test('the desk answers it, and it is closed', async ({ page }, info) => {
  await page.setViewportSize(sizes.desk)
  await openAs(page, 'opinion-desk', report)
  await expect(page.getByText('后墙开裂，屋顶漏雨。')).toBeVisible()
  await expect(page.getByRole('link', { name: '风险预警' })).toBeVisible()
  const form = await open(page, '答复并办结')
  await form.getByRole('button', { name: '答复并办结' }).click()
  await expect(form.getByRole('alert').first()).toContainText('请填写此项')
  await form.getByLabel('答复内容').fill('已上门核实，正在安排修缮。')
  await form.getByRole('button', { name: '答复并办结' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '答复并办结' }).click()
  await expect(page.locator('.file-head')).toContainText('已答复')
  await accessible(page)
  await picture(page, info, 'opinion-answered-desk-zh')
})

test('a task to answer leads to its report', async ({ browser }) => {
  const page = await firstTask(browser, 'opinion-desk', /答复舆情/, sizes.desk)
  await expect(page.locator('.file-head')).toContainText('舆情')
})
