import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as browsers } from '@playwright/test'
import { freePort, java, packagedJar, Sandbox } from '../sandbox.ts'

/** A service of its own and a browser, both gone afterwards. */
export async function onStage(play: (sandbox: Sandbox, browser: Browser) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'copperwall-measure-'))
  const sandbox = new Sandbox({
    java: java(), jar: packagedJar(), folder: join(folder, 'sandbox'), port: await freePort(), managementPort: await freePort(),
  })
  await sandbox.up()
  const browser = await browsers.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--headless=shell', '--enable-precise-memory-info'],
  })
  try {
    await play(sandbox, browser)
  } finally {
    await browser.close()
    await sandbox.down()
    rmSync(folder, { recursive: true, force: true })
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** What else the machine was doing: no figure means anything without. */
export function machine(): string {
  return `${cpus().length} cores, load ${loadavg().map((load) => load.toFixed(1)).join(' ')}`
}
