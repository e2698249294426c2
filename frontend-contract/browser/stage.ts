import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page, TestInfo } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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

/** Signs in as people do: at the sandbox's list of personas, which stands where an issuer's page would. */
export async function signIn(page: Page, url: string, persona: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await page.locator(`button[name=persona][value="${persona}"]`).click()
  await page.waitForURL((address) => address.href.startsWith(url) && !address.pathname.includes('oauth2'))
  // The code is redeemed behind a heading of its own: who leaves the page in that moment has to sign in again.
  await page.locator('#signin-title').waitFor({ state: 'detached' })
  await page.getByRole('heading').first().waitFor()
}

/** Whatever of WCAG's A and AA a machine can find wrong with the page as it stands. */
export async function barriers(page: Page): Promise<string[]> {
  // What is fading in has the colours of neither state: nothing fades where motion is not wanted.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // Not as a script of the page: its policy would rightly refuse that.
  const { violations } = await page.evaluate<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }>(
    `${axe}; axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })`,
  )
  await page.emulateMedia({ reducedMotion: null })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`))
}
