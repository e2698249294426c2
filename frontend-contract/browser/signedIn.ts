import { expect, type Page } from '@playwright/test'

/** Opens a page as somebody of the sandbox, who signs in on the way as people do. */
export async function openAs(page: Page, persona: string, hash: string): Promise<void> {
  await page.goto(`/#${hash}`)
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click()
  await page.locator(`button[value="${persona}"]`).click()
  await expect(page.locator('.work main h1').first()).toBeVisible()
}
