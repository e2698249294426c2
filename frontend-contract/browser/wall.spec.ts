import { expect, test } from '@playwright/test'

test('the wall shows the district', async ({ page }) => {
  await page.goto('/?persona=screen')
  await expect(page.getByRole('heading').first()).toBeVisible()
})
