import { expect, type Page, test } from '@playwright/test'
import { barriers, picture, sizes } from './stage.ts'

// Signing in and out as people do it, and a wall that is let in from another browser.

async function isAccessible(page: Page): Promise<void> {
  expect(await barriers(page)).toEqual([])
}

for (const [language, signIn] of [['zh', '登录'], ['en', 'Sign in']] as const) {
  test(`somebody signs in and out (${language})`, async ({ browser }, info) => {
    const context = await browser.newContext({ viewport: sizes.desk, locale: language === 'zh' ? 'zh-CN' : 'en-GB' })
    await context.addInitScript((spoken) => localStorage.setItem('copperwall.language', spoken), language)
    const page = await context.newPage()
    await page.goto('/#/tasks')
    await expect(page.getByRole('button', { name: signIn, exact: true })).toBeFocused()
    await isAccessible(page)
    for (const [form, size] of Object.entries(sizes)) {
      await page.setViewportSize(size)
      await picture(page, info, `signin-${form}-${language}`)
    }
    await page.keyboard.press('Enter')
    const chosen = page.locator('button[value="village-secretary"]')
    await expect(chosen).toBeVisible()
    await isAccessible(page)
    for (const [form, size] of Object.entries(sizes)) {
      await page.setViewportSize(size)
      await picture(page, info, `personas-${form}-${language}`)
    }
    await chosen.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/#\/tasks$/)
    await expect(page.locator('.work main h1').first()).toBeVisible()
    await page.reload()
    await expect(page.locator('.work main h1').first()).toBeVisible()
    await page.getByRole('button', { name: language === 'zh' ? '退出' : 'Sign out' }).first().click()
    await expect(page.getByRole('button', { name: signIn, exact: true })).toBeVisible()
    // The way out leads over the issuer, and may still be under way.
    await expect(() => page.reload()).toPass()
    await expect(page.getByRole('button', { name: signIn, exact: true })).toBeVisible()
    await context.close()
  })
}

test('a wall shows a code, is let in from a telephone, and comes back when its browser is started again', async ({ browser }, info) => {
  const hung = await browser.newContext({ viewport: sizes.wall, locale: 'zh-CN' })
  const wall = await hung.newPage()
  await wall.goto('/')
  await wall.getByRole('button', { name: '作为大屏登录' }).click()
  const code = await wall.locator('.signin-code').textContent()
  expect(code).toMatch(/^[A-Z]{4}-[A-Z]{4}$/)
  await isAccessible(wall)
  await picture(wall, info, 'wall-code')
  const pocket = await browser.newContext({ viewport: sizes.phone, locale: 'zh-CN' })
  const telephone = await pocket.newPage()
  await telephone.goto((await wall.locator('.signin-address').textContent()) ?? '')
  await telephone.getByLabel('代码').fill((code ?? '').toLowerCase())
  await picture(telephone, info, 'device-code-phone')
  await telephone.keyboard.press('Enter')
  await expect(telephone.getByText(code ?? '')).toBeVisible()
  await isAccessible(telephone)
  await picture(telephone, info, 'device-personas-phone')
  await telephone.locator('button[value="screen"]').click()
  await expect(telephone.getByRole('heading', { name: '大屏已登录' })).toBeVisible()
  await expect(wall.locator('.signin')).toHaveCount(0)
  // What a power cut leaves is what the device keeps.
  const kept = await hung.storageState()
  await hung.close()
  const again = await browser.newContext({ viewport: sizes.wall, storageState: kept })
  const back = await again.newPage()
  await back.goto('/')
  await expect(back.locator('.signin')).toHaveCount(0)
  await expect(back.getByRole('heading').first()).toBeVisible()
  await again.close()
  await pocket.close()
})

test('who duplicates a tab keeps the session in the first', async ({ context }) => {
  const first = await context.newPage()
  await first.goto('/?persona=village-secretary#/tasks')
  await expect(first.locator('.work main h1').first()).toBeVisible()
  const copied = await first.evaluate(() => sessionStorage.getItem('copperwall.session'))
  const second = await context.newPage()
  await second.addInitScript((session) => {
    if (session && sessionStorage.getItem('copied') === null) sessionStorage.setItem('copperwall.session', session)
    sessionStorage.setItem('copied', 'yes')
  }, copied)
  await second.goto('/#/tasks')
  await expect(second.getByRole('button', { name: '登录', exact: true })).toBeVisible()
  await first.reload()
  await expect(first.locator('.work main h1').first()).toBeVisible()
})

test('whose session expired while typing signs in beside the page, and what was typed is still there', async ({ context, page }, info) => {
  await page.setViewportSize(sizes.desk)
  await page.goto('/?persona=village-cadre#/declare')
  const search = page.getByRole('searchbox')
  await search.fill('王家')
  await page.route('**/graphql', (route) => route.fulfill({ status: 401, json: { errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] } }))
  await page.evaluate(() => sessionStorage.removeItem('copperwall.session'))
  await search.press('Enter')
  await expect(page.getByRole('heading', { name: '登录已过期' })).toBeVisible()
  await expect(search).toBeHidden()
  await isAccessible(page)
  await picture(page, info, 'expired-desk')
  await page.unroute('**/graphql')
  const beside = context.waitForEvent('page')
  await page.getByRole('button', { name: '重新登录' }).click()
  const window = await beside
  await window.locator('button[value="village-cadre"]').click()
  await expect(search).toBeVisible()
  await expect(search).toHaveValue('王家')
  await search.press('Enter')
  await expect(page.locator('.find [role="status"], .find .empty').first()).toBeVisible()
})
