import { expect, test } from '@playwright/test'

test('the wall shows the district', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading').first()).toBeVisible()
})
