// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eventStreams } from './events.ts'
import { LIMITS, type Link } from './link.ts'

interface Asked {
  readonly headers: Headers
  readonly body: { readonly query?: string, readonly variables?: { readonly [name: string]: unknown } }
  readonly signal: AbortSignal
  say(text: string): Promise<void>
  end(): Promise<void>
}

let asked: Asked[]
let told: unknown[]
let link: Link
let answer: (accept: string) => Response | null

const streams = () => asked.filter(({ headers }) => headers.get('Accept') === 'text/event-stream')
const pass = (millis = 0) => vi.advanceTimersByTimeAsync(millis)

const fetching = (async (_: unknown, init: RequestInit) => {
  const headers = new Headers(init.headers)
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  asked.push({
    headers, body: JSON.parse(init.body as string), signal: init.signal!,
    say: async (text) => {
      void writer.write(new TextEncoder().encode(text))
      await pass()
    },
    end: async () => {
      void writer.close()
      await pass()
    },
  })
  const own = answer(headers.get('Accept')!)
  if (own) return own
  return headers.get('Accept') === 'text/event-stream'
    ? new Response(readable, { headers: { 'Content-Type': 'text/event-stream;charset=UTF-8' } })
    : Response.json({ data: { __typename: 'Query' } })
}) as typeof fetch

function open(limits = LIMITS): Link {
  return eventStreams({ url: 'https://service.example/graphql', spoken: { locale: 'zh' }, limits, fetch: fetching })('t1', {
    opened: () => told.push('opened'),
    hint: (millis) => told.push(['hint', millis]),
    heard: () => undefined,
    next: (id, result, cursor) => told.push(['next', id, result, cursor]),
    reached: (id, cursor) => told.push(['reached', id, cursor]),
    failed: (id, errors) => told.push(['failed', id, errors]),
    completed: (id) => told.push(['completed', id]),
    closed: (cut) => told.push(['closed', cut]),
  })
}

const start = (cursor: string | null = null) => () => ({ request: { query: 'q' }, cursor })

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  asked = []
  told = []
  answer = () => null
  link = open()
  await pass()
})
afterEach(() => {
  link.end()
  vi.useRealTimers()
})

describe('a link over event streams', () => {
  it('sees first whether the service can be reached', () => {
    expect(told).toEqual(['opened'])
    expect(asked[0]!.headers.get('Authorization')).toBe('Bearer t1')
  })

  it.each([
    [401, { kind: 'token' }], [503, { kind: 'lost', spoken: false }], [429, { kind: 'lost', spoken: false }],
  ])('is closed when the answer is %i', async (status, cut) => {
    told = []
    answer = () => new Response(null, { status })
    open()
    await pass()
    expect(told).toEqual([['closed', cut]])
  })

  it('is closed for good when the answer says that the session was revoked', async () => {
    told = []
    answer = () => new Response(null, { status: 401, headers: { 'WWW-Authenticate': 'Bearer error="invalid_token", error_description="session revoked"' } })
    open()
    await pass()
    expect(told).toEqual([['closed', { kind: 'revoked' }]])
  })

  it('goes on behind the last event, hears results, places and hints', async () => {
    link.start('1', start('c1'))
    await pass()
    const [stream] = streams()
    expect(stream!.headers.get('Last-Event-ID')).toBe('c1')
    await stream!.say(':\n\nretry: 800\n\nevent: next\nid: c2\ndata: {"data":{"a":1}}\n\nid: c3\n\n')
    expect(told.slice(1)).toEqual([['hint', 800], ['next', '1', { data: { a: 1 } }, 'c2'], ['reached', '1', 'c3']])
    await stream!.say('event: complete\ndata:\n\n')
    expect(told.at(-1)).toEqual(['completed', '1'])
    expect(stream!.signal.aborted).toBe(true)
  })

  it('is cut with the first stream that ends unannounced', async () => {
    link.start('1', start())
    link.start('2', start())
    await pass()
    await streams()[0]!.end()
    expect(told.slice(1)).toEqual([['closed', { kind: 'lost', spoken: false }]])
    expect(streams()[1]!.signal.aborted).toBe(true)
  })

  it('tells of a request that is refused, as a stream or as an answer', async () => {
    const errors = [{ message: 'no', extensions: { code: 'CURSOR_EXPIRED' } }]
    link.start('1', start())
    await pass()
    await streams()[0]!.say(`event: next\ndata: ${JSON.stringify({ errors })}\n\nevent: complete\ndata:\n\n`)
    answer = () => Response.json({ errors }, { status: 400 })
    link.start('2', start())
    await pass()
    expect(told.slice(1)).toEqual([['failed', '1', errors], ['failed', '2', errors]])
  })

  it('gives up a stream from which nothing comes, not even a comment', async () => {
    link.start('1', start())
    await pass()
    for (let time = 0; time < 5; time++) {
      await pass(LIMITS.silence / 2)
      await streams()[0]!.say(':\n\n')
    }
    expect(told).toEqual(['opened'])
    await pass(LIMITS.silence)
    expect(told.at(-1)).toEqual(['closed', { kind: 'lost', spoken: false }])
  })

  it('lets more streams than may be open take turns, each behind its own place', async () => {
    link.end()
    link = open({ ...LIMITS, eventStreams: 2, turn: 1_000 })
    const places = new Map([['1', 'a'], ['2', 'b'], ['3', 'c']])
    for (const id of places.keys()) {
      link.start(id, () => ({ request: { query: id }, cursor: places.get(id)! }))
    }
    await pass()
    const open2 = () => streams().filter(({ signal }) => !signal.aborted).map(({ body, headers }) => body.query + headers.get('Last-Event-ID')!)
    expect(open2()).toEqual(['1a', '2b'])
    places.set('1', 'a2')
    await pass(1_000)
    expect(open2()).toEqual(['2b', '3c'])
    await pass(1_000)
    expect(open2()).toEqual(['3c', '1a2'])
    link.stop('2')
    await pass(10_000)
    expect(open2()).toEqual(['3c', '1a2'])
  })
})
