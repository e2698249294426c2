// @vitest-environment node
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Sent } from './entry.ts'
import { refused } from './errors.ts'
import { MOST_MUTATIONS, QueueFull } from './mutations.ts'
import { Chance } from './trial/chance.ts'
import { type Answer, CHANGE, changed, cut, error, json, Service } from './trial/changes.ts'
import { pass, passUntil } from './trial/passing.ts'

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

describe('mutations', () => {
  it('are sent in order and answered with what the service says', async () => {
    const queue = service.open()
    const first = queue.send(CHANGE, { what: 'one' })
    const second = queue.send(CHANGE, { what: 'two' })
    expect(queue.queue.get().map(({ state, name }) => [state, name])).toEqual([['waiting', 'Change'], ['waiting', 'Change']])
    await pass()
    expect(await first.answer).toEqual({ kind: 'answered', data: { change: { __typename: 'Changed' } } })
    await second.answer
    expect(service.asked.map(({ input }) => input)).toEqual([
      { what: 'one', requestId: first.requestId }, { what: 'two', requestId: second.requestId },
    ])
    expect(queue.queue.get()).toEqual([])
  })

  it('hand a refusal over as an answer', async () => {
    service.answer = () => json({ data: { change: { __typename: 'Refusal', code: 'STALE_VERSION' } } })
    const { answer } = service.open().send(CHANGE, { what: 'late' })
    await pass()
    const sent = await answer
    if (sent.kind !== 'answered' || !refused(sent.data.change)) throw new Error('It was not refused.')
    expect(sent.data.change.code).toBe('STALE_VERSION')
  })

  it.each([
    ['the answer is cut off', cut],
    ['a proxy says that the service is away', () => new Response('<html>', { status: 502 })],
    ['the service is away', () => new Response(null, { status: 503 })],
    ['it takes too long', () => error('TIMEOUT', 504)],
    ['there are too many', () => error('RATE_LIMITED', 429)],
    ['a network wants somebody to sign in to it', () => new Response('<html>', { status: 200, headers: { 'Content-Type': 'text/html' } })],
  ] satisfies [string, Answer][])('are sent again under the same key when %s', async (_, answer) => {
    const queue = service.open()
    service.answer = answer
    const sent = queue.send(CHANGE, { what: 'once' })
    await passUntil(() => service.asked.length > 1 && queue.queue.get()[0]?.kept === true)
    service.answer = changed
    await passUntil(() => queue.queue.get().length === 0)
    expect(await sent.answer).toMatchObject({ kind: 'answered' })
    expect(new Set(service.asked.map(({ input }) => input.requestId))).toEqual(new Set([sent.requestId]))
  })

  it.each([['BAD_REQUEST', 400], ['FORBIDDEN', 403], ['UNTRUSTED_DOCUMENT', 400], ['NOT_VISIBLE', 200]])(
    'are not sent again when the service says %s', async (code, status) => {
      service.answer = () => error(code, status)
      const { answer } = service.open().send(CHANGE, { what: 'wrong' })
      await passUntil(() => service.asked.length > 0)
      await pass(60_000)
      expect(await answer).toMatchObject({ kind: 'failed', error: { graphQLErrors: [{ extensions: { code } }] } })
      expect(service.asked.length).toBe(1)
    },
  )

  it.each<[string, Answer]>([
    ['fails', () => error('INTERNAL', 500)],
    ['runs out of time', () => error('TIMEOUT', 504)],
    ['is silent', () => Promise.reject(new DOMException('The service did not answer in time.', 'TimeoutError'))],
  ])('do not wait for one over which the service %s each time, and that is not given up', async (_, failing) => {
    service.answer = (input) => (input.what === 'poison' ? failing(input) : changed(input))
    const queue = service.open()
    const [poison, next] = [queue.send(CHANGE, { what: 'poison' }), queue.send(CHANGE, { what: 'next' })]
    await passUntil(() => queue.queue.get().length === 1)
    expect(await next.answer).toMatchObject({ kind: 'answered' })
    await pass(300_000)
    const asked = service.asked.length
    await pass(300_000)
    expect(service.asked.length - asked).toBeGreaterThanOrEqual(4)
    expect(service.asked.length - asked).toBeLessThanOrEqual(11)
    const later = queue.send(CHANGE, { what: 'later' })
    await pass(1_000)
    expect(await later.answer).toMatchObject({ kind: 'answered' })
    expect(queue.queue.get().map(({ requestId, kept }) => [requestId, kept])).toEqual([[poison.requestId, true]])
    service.answer = changed
    await passUntil(() => queue.queue.get().length === 0)
    expect(await poison.answer).toMatchObject({ kind: 'answered' })
  })

  it('wait while nobody is signed in, and go on at once when somebody is', async () => {
    service.signedIn = false
    const queue = service.open()
    const { answer } = queue.send(CHANGE, { what: 'later' })
    await passUntil(() => queue.queue.get()[0]!.state === 'held')
    expect(queue.queue.get()[0]!.kept).toBe(false)
    service.signedIn = true
    queue.wake()
    await pass()
    expect(await answer).toMatchObject({ kind: 'answered' })
  })

  it('are never sent under the token of somebody else', async () => {
    service.answer = cut
    const queue = service.open()
    queue.send(CHANGE, { what: "anna's" })
    await passUntil(() => service.asked.length > 0)
    service.person = 'bo'
    service.answer = changed
    const { answer } = queue.send(CHANGE, { what: "bo's" })
    await pass(60_000)
    // Taken while the last token was anna's, and hers it stays.
    expect(queue.queue.get().map(({ state }) => state)).toEqual(['held', 'held'])
    expect(service.asked.filter(({ person }) => person === 'bo')).toEqual([])
    service.person = 'anna'
    await passUntil(() => queue.queue.get().length === 0)
    expect(await answer).toMatchObject({ kind: 'answered' })
    expect(service.asked.every(({ person }) => person === 'anna')).toBe(true)
  })

  it('outlive the page, sealed, and only for the person who made them', async () => {
    service.answer = cut
    const before = service.open()
    const { requestId } = before.send(CHANGE, { what: '机密' })
    await passUntil(() => before.queue.get()[0]!.kept)
    service.asked.length = 0
    service.answer = changed
    service.person = 'bo'
    const others = service.open()
    await pass(1_000)
    expect(others.queue.get()).toEqual([])
    service.person = 'anna'
    const mine = service.open()
    const ends: Sent<unknown>[] = []
    mine.onSent((_, sent) => ends.push(sent))
    await passUntil(() => ends.length > 0)
    expect(ends).toMatchObject([{ kind: 'answered' }])
    expect(service.asked.find(({ person }) => person === 'bo')).toBeUndefined()
    expect(service.asked[0]).toEqual({ person: 'anna', input: { what: '机密', requestId } })
  })

  it('leave nothing on the disk that anybody could read, and nothing at all after the sign-out', async () => {
    service.answer = cut
    const queue = service.open()
    const { answer } = queue.send(CHANGE, { what: 'a secret of the family' })
    await passUntil(() => queue.queue.get()[0]!.kept)
    const kept = await contents()
    expect(kept.mutations.length).toBe(1)
    const bytes = Buffer.from((kept.mutations[0] as { sealed: ArrayBuffer }).sealed).toString('latin1')
    expect(JSON.stringify(kept.mutations) + bytes).not.toContain('secret')
    expect((kept.keys[0] as CryptoKey).extractable).toBe(false)
    await queue.forget()
    expect(await answer).toEqual({ kind: 'dropped' })
    await pass(60_000)
    expect(await contents()).toEqual({ mutations: [], keys: [] })
  })

  it('of others stay when one person signs out on a device that they share', async () => {
    service.answer = cut
    const anna = service.open()
    anna.send(CHANGE, { what: "anna's" })
    await passUntil(() => anna.queue.get()[0]!.kept)
    service.person = 'bo'
    const bo = service.open()
    bo.send(CHANGE, { what: "bo's" })
    await passUntil(() => bo.queue.get()[0]!.kept)
    await bo.forget()
    expect((await contents()).mutations.length).toBe(1)
    service.person = 'anna'
    service.answer = changed
    service.asked.length = 0
    service.open()
    await passUntil(() => service.asked.length > 0)
    expect(service.asked).toMatchObject([{ person: 'anna', input: { what: "anna's" } }])
  })

  it('are bounded in number and size', () => {
    service.answer = cut
    const queue = service.open()
    expect(() => queue.send(CHANGE, { what: 'x'.repeat(1_000_000) })).toThrow(QueueFull)
    for (let each = 0; each < MOST_MUTATIONS; each++) queue.send(CHANGE, { what: 'small' })
    expect(() => queue.send(CHANGE, { what: 'one more' })).toThrow(QueueFull)
    expect(queue.queue.get().length).toBe(MOST_MUTATIONS)
  })

  it('can be taken back while they wait', async () => {
    service.answer = cut
    const queue = service.open()
    const { requestId, answer } = queue.send(CHANGE, { what: 'regretted' })
    await passUntil(() => queue.queue.get()[0]!.kept && queue.queue.get()[0]!.state === 'waiting')
    expect(queue.drop(requestId)).toBe(true)
    expect(await answer).toEqual({ kind: 'dropped' })
    const asked = service.asked.length
    await pass(30_000)
    expect(service.asked.length).toBe(asked)
    expect((await contents()).mutations).toEqual([])
  })

  it('have one effect each, in order, whatever happens to requests, answers and pages', async () => {
    for (let seed = 1; seed <= 8; seed++) {
      vi.stubGlobal('indexedDB', new IDBFactory())
      const current = (service = new Service())
      const chance = new Chance(seed)
      service.answer = (input) => {
        const fate = chance.below(5)
        if (fate === 0) return cut(input)
        current.done.set(input.requestId, input.what)
        return fate === 1 ? cut(input) : fate === 2 ? new Response(null, { status: 503 }) : changed(input)
      }
      let queue = service.open()
      const sent: string[] = []
      for (let each = 0; each < 12; each++) {
        sent.push(queue.send(CHANGE, { what: String(each) }).requestId)
        await pass(chance.below(3_000))
        if (chance.below(4) === 0 && queue.queue.get().every(({ kept }) => kept)) queue = service.open()
      }
      await passUntil(() => current.done.size >= 12 && queue.queue.get().length === 0)
      expect([...service.done.keys()], `seed ${seed}`).toEqual(sent)
    }
  }, 60_000)
})

async function contents(): Promise<{ mutations: unknown[], keys: unknown[] }> {
  const result = <T>(request: IDBRequest<T>) => new Promise<T>((done) => (request.onsuccess = () => done(request.result)))
  const database = await result(indexedDB.open('copperwall', 1))
  const [mutations, keys] = await Promise.all(['mutations', 'keys'].map((name) =>
    result(database.transaction(name).objectStore(name).getAll() as IDBRequest<unknown[]>)))
  return { mutations: mutations!, keys: keys! }
}
