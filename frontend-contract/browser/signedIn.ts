import { type Browser, expect, type Page } from '@playwright/test'

/** Opens a page as somebody of the sandbox, who signs in on the way as people do. */
export async function openAs(page: Page, persona: string, hash: string): Promise<void> {
  await page.goto(`/#${hash}`)
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click()
  await page.locator(`button[value="${persona}"]`).click()
  await expect(page.locator('.work main h1').first()).toBeVisible()
}

/** Opens somebody's first task of a kind: one of his own, or with `escalated` also of those that others left undone. */
export async function firstTask(browser: Browser, persona: string, kind: RegExp, size: { width: number; height: number }, { escalated = false } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: size, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  await openAs(page, persona, '/tasks')
  const kinds = page.locator('.kinds button').filter({ hasText: kind })
  if (await kinds.count()) await kinds.first().click()
  const tasks = page.locator('a.task-body').filter({ hasText: kind })
  const task = (escalated ? tasks : tasks.filter({ hasNotText: '督办' })).first()
  await task.click()
  await expect(page.locator('.file-head h1')).toBeVisible()
  return page
}
