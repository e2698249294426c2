// @vitest-environment node
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Answer, CHANGE, changed, cut, json, Service } from './trial/changes.ts'
import { pass, passUntil } from './trial/passing.ts'

const DAY = 86_400_000
const no: Answer = () => json({ data: { change: { __typename: 'Refusal', code: 'INVALID_INPUT', message: 'No.', violations: [{ message: 'Too long.' }] } } })

let service: Service

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  vi.stubGlobal('indexedDB', new IDBFactory())
  service = new Service()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** One that was kept without a network, and refused on the next page. */
async function refusedLater() {
  service.answer = cut
  const before = service.open()
  const { requestId } = before.send(CHANGE, { what: 'a need' })
  await passUntil(() => before.queue.get()[0]!.kept)
  service.answer = no
  const queue = service.open()
  await passUntil(() => queue.refused.get().length > 0)
  await pass(1_000)
  return { queue, requestId }
}

describe('what had to wait and was refused', () => {
  it('stays with its reason and its input, also over a reload, until somebody has seen it', async () => {
    const { queue, requestId } = await refusedLater()
    const told = [{ requestId, name: 'Change', message: 'No. Too long.', input: { what: 'a need' } }]
    expect(queue.refused.get()).toMatchObject(told)
    expect(queue.queue.get()).toEqual([])
    const asked = service.asked.length
    const next = service.open()
    await passUntil(() => next.refused.get().length > 0)
    expect(next.refused.get()).toMatchObject(told)
    expect(service.asked.length).toBe(asked)
    expect(next.drop(requestId)).toBe(true)
    expect(next.refused.get()).toEqual([])
    await pass(1_000)
    const last = service.open()
    await pass(1_000)
    expect(last.refused.get()).toEqual([])
  })

  it('is shown to nobody else, and goes with the sign-out', async () => {
    const { queue } = await refusedLater()
    service.person = 'bo'
    service.answer = changed
    queue.send(CHANGE, { what: 'of bo' })
    await pass(1_000)
    expect(queue.refused.get()).toEqual([])
    await queue.forget()
    service.person = 'anna'
    const mine = service.open()
    await passUntil(() => mine.refused.get().length > 0)
    await mine.forget()
    expect(mine.refused.get()).toEqual([])
    const next = service.open()
    await pass(1_000)
    expect(next.refused.get()).toEqual([])
  })

  it('is told too when it was too old to be sent', async () => {
    service.answer = cut
    const before = service.open()
    before.send(CHANGE, { what: 'long ago' })
    await passUntil(() => before.queue.get()[0]!.kept)
    vi.setSystemTime(Date.now() + 26 * DAY)
    service.asked.length = 0
    const queue = service.open()
    await passUntil(() => queue.refused.get().length > 0)
    expect(queue.refused.get()).toMatchObject([{ message: '', input: { what: 'long ago' } }])
    expect(service.asked).toEqual([])
  })

  it('is not what is refused while its maker waits for the answer', async () => {
    service.answer = no
    const queue = service.open()
    const { answer } = queue.send(CHANGE, { what: 'just now' })
    await pass()
    expect(await answer).toMatchObject({ kind: 'answered' })
    expect(queue.refused.get()).toEqual([])
  })
})
