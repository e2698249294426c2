import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { CDPSession, Page } from '@playwright/test'
import { signIn } from '../stage.ts'
import { Changes } from './changes.ts'
import { machine, median, onStage, say } from './stage.ts'

// A wall that hears 60 changes a second for ten minutes: does it grow, and does it still move?

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, rate: { type: 'string', default: '60' } } })
const minutes = Number(values.minutes)
const rate = Number(values.rate)

interface Sample {
  readonly second: number
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
  readonly frames: number
  readonly longest: number
}

async function sample(cdp: CDPSession, page: Page, second: number): Promise<Sample> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  const { frames, longest } = await page.evaluate<{ frames: number; longest: number }>(SINCE_LAST_TIME)
  return { second, heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners'), frames, longest }
}

// As text, because both run in the page and not here.
const WATCH_FRAMES = `{
  const seen = (window.seen = { frames: 0, longest: 0 })
  const count = () => { seen.frames++; requestAnimationFrame(count) }
  requestAnimationFrame(count)
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) seen.longest = Math.max(seen.longest, task.duration)
  }).observe({ type: 'longtask' })
}`

const SINCE_LAST_TIME = `{
  const now = { ...window.seen }
  window.seen.frames = 0
  window.seen.longest = 0
  now
}`

await onStage(async (sandbox, browser) => {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  await signIn(page, sandbox.url, 'screen')
  await page.evaluate(WATCH_FRAMES)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  const changes = new Changes(sandbox.url, rate)
  await changes.prepare()
  const samples: Sample[] = []
  const begin = Date.now()
  say(`${minutes} minutes at ${rate} changes a second; ${machine()}`)
  for (let second = 1; second <= minutes * 60; second++) {
    await changes.second()
    await pause(Math.max(0, begin + second * 1000 - Date.now()))
    if (second % 15 !== 0) continue
    const now = await sample(cdp, page, Math.round((Date.now() - begin) / 1000))
    samples.push(now)
    say(
      `${String(now.second).padStart(4)} s  ${changes.made} changes  heap ${now.heap.toFixed(1)} MB  ${now.nodes} nodes  ` +
        `${now.listeners} listeners  ${(now.frames / 15).toFixed(0)} frames/s  longest task ${now.longest.toFixed(0)} ms`,
    )
  }
  const quarter = Math.max(1, Math.floor(samples.length / 4))
  const of = (part: Sample[], what: (sample: Sample) => number) => median(part.map(what))
  const second = samples.slice(quarter, 2 * quarter)
  const last = samples.slice(-quarter)
  const took = (Date.now() - begin) / 1000
  say(`${changes.made} changes in ${took.toFixed(0)} s (${(changes.made / took).toFixed(1)}/s), ${changes.refused} refused; ${machine()}`)
  say(`heap, median of the last quarter to the second: ${(of(last, (s) => s.heap) / of(second, (s) => s.heap)).toFixed(3)}`)
  say(`nodes: ${(of(last, (s) => s.nodes) / of(second, (s) => s.nodes)).toFixed(3)}, listeners: ${(of(last, (s) => s.listeners) / of(second, (s) => s.listeners)).toFixed(3)}`)
})
