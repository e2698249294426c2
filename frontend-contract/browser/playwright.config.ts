import { defineConfig } from '@playwright/test'
import chromium from '@sparticuz/chromium'

// The browser comes with the packages: nothing is downloaded beside them and nothing need be installed.
const executablePath = await chromium.executablePath()

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // One service, one business clock: the stories take turns.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  // Screenshots too: see `picture` in stage.ts.
  outputDir: process.env['COPPERWALL_PICTURES'] ?? '../dist/browser',
  use: {
    baseURL: process.env['COPPERWALL_URL'],
    viewport: { width: 1920, height: 1080 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--headless=shell'],
    },
  },
})
