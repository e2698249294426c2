import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { packagedJar } from '../sandbox.ts'
import { signIn } from '../stage.ts'
import { machine, median, onStage, say } from './stage.ts'

// How heavy the page is, and how long until a signed-in wall shows its first figure: with an empty cache, and again.

const { values } = parseArgs({ options: { passes: { type: 'string', default: '7' } } })

// As text, because it runs in the page and not here: in each document that a reload passes through, from its first moment.
const FIRST_FIGURE = `(() => {
  const look = () => /13,785/.test(document.body?.innerText ?? '')
    ? requestAnimationFrame(() => window.firstFigure(Date.now()))
    : requestAnimationFrame(look)
  look()
})()`

function weigh(folder: string): void {
  const files = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name))
  const sizes = files.map((name) => [name, gzipSync(readFileSync(join(folder, name))).length] as const)
  for (const [name, size] of sizes.sort((one, other) => other[1] - one[1])) say(`${(size / 1000).toFixed(1).padStart(8)} KB  ${name}`)
  say(`${(sizes.reduce((sum, [, size]) => sum + size, 0) / 1000).toFixed(1).padStart(8)} KB  all scripts and styles, gzip, without fonts`)
}

weigh(join(dirname(packagedJar()), 'classes/static/assets'))
await onStage(async (sandbox, browser) => {
  const times = { 'empty cache': [] as number[], again: [] as number[] }
  for (let pass = 0; pass < Number(values.passes); pass++) {
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
    const page = await context.newPage()
    let shown: (at: number) => void = () => undefined
    const next = () => new Promise<number>((at) => (shown = at))
    await page.exposeFunction('firstFigure', (at: number) => shown(at))
    await page.addInitScript(FIRST_FIGURE)
    const signedIn = next()
    await signIn(page, sandbox.url, 'screen')
    await signedIn
    const cdp = await context.newCDPSession(page)
    for (const kind of ['empty cache', 'again'] as const) {
      if (kind === 'empty cache') await cdp.send('Network.clearBrowserCache')
      // From the wish to reload until a frame with the district's first figure has been painted.
      const figure = next()
      const begun = Date.now()
      await page.reload({ waitUntil: 'commit' })
      times[kind].push(await figure - begun)
    }
    await context.close()
  }
  say(machine())
  for (const [kind, all] of Object.entries(times)) {
    say(`first figure, ${kind}: median ${median(all).toFixed(0)} ms of ${all.map((time) => time.toFixed(0)).join(' ')}`)
  }
})
