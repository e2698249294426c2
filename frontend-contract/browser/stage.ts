import { join } from 'node:path'
import type { Page, TestInfo } from '@playwright/test'

/** The sizes that people look at: the wall, a desk, a phone. */
export const sizes = {
  wall: { width: 1920, height: 1080 },
  desk: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const

/** Keeps what the page looks like now, beside the other output of the tests. */
export async function picture(page: Page, test: TestInfo, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(test.project.outputDir, 'pictures', `${name}.png`) })
}

/** Opens the screen as this persona of the sandbox. */
export async function signIn(page: Page, url: string, persona: string): Promise<void> {
  await page.goto(`${url}/?persona=${persona}`)
  await page.getByText('13,785').first().waitFor()
}
