// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Cut, LIMITS, type Link } from './link.ts'
import { cutOf, sockets } from './socket.ts'
import { TriedSocket } from './trial/socket.ts'

const told: unknown[] = []
let link: Link

const pass = (millis = 0) => vi.advanceTimersByTimeAsync(millis)

beforeEach(() => {
  vi.useFakeTimers()
  told.length = 0
  const open = sockets({ url: 'https://service.example/graphql', spoken: { locale: 'en' }, limits: LIMITS, WebSocket: TriedSocket })
  link = open('t1', {
    opened: () => told.push('opened'),
    hint: (millis) => told.push(['hint', millis]),
    heard: () => undefined,
    next: (id, result) => told.push(['next', id, result]),
    reached: (id, cursor) => told.push(['reached', id, cursor]),
    failed: (id, errors) => told.push(['failed', id, errors]),
    completed: (id) => told.push(['completed', id]),
    closed: (cut) => told.push(['closed', cut]),
  })
})
afterEach(() => {
  link.end()
  vi.useRealTimers()
})

async function opened(): Promise<TriedSocket> {
  const socket = TriedSocket.last
  socket.opens()
  await pass()
  socket.says({ type: 'connection_ack', payload: { retryMillis: 900 } })
  await pass()
  return socket
}

describe('a link over a WebSocket', () => {
  it('brings token and language, and hears how long to wait after a cut', async () => {
    const socket = await opened()
    expect([socket.url, socket.protocols]).toEqual(['wss://service.example/graphql', 'graphql-transport-ws'])
    expect(socket.said).toEqual([{ type: 'connection_init', payload: { authorization: 'Bearer t1', locale: 'en' } }])
    expect(told).toEqual([['hint', 900], 'opened'])
  })

  it('carries streams under their names, hears where quiet ones stand, and ends one by one', async () => {
    const socket = await opened()
    link.start('7', () => ({ request: { query: 'q' }, cursor: null }))
    await pass()
    expect(socket.said.at(-1)).toEqual({ id: '7.1', type: 'subscribe', payload: { query: 'q' } })
    socket.says({ id: '7.1', type: 'next', payload: { data: { a: 1 } } })
    socket.says({ type: 'ping', payload: { cursors: { '7.1': 'c9', '6.9': 'c1' } } })
    expect(told.slice(2)).toEqual([['next', '7', { data: { a: 1 } }], ['reached', '7', 'c9']])
    link.stop('7')
    expect(socket.said.at(-1)).toEqual({ id: '7.1', type: 'complete' })
    socket.says({ id: '7.1', type: 'next', payload: { data: { a: 2 } } })
    await pass()
    expect(told.length).toBe(4)
    expect(socket.closedWith).toBeNull()
  })

  it('tells of the end of a stream, and may start it again under its name', async () => {
    const socket = await opened()
    const start = () => ({ request: { query: 'q' }, cursor: null })
    link.start('1', start)
    link.start('2', start)
    await pass()
    socket.says({ id: '1.1', type: 'error', payload: [{ message: 'no' }] as never })
    socket.says({ id: '2.2', type: 'complete' })
    link.start('1', start)
    await pass()
    expect(told.slice(2)).toEqual([['failed', '1', [{ message: 'no' }]], ['completed', '2']])
    socket.says({ id: '1.3', type: 'next', payload: { data: {} } })
    expect(told.at(-1)).toEqual(['next', '1', { data: {} }])
  })

  it('hands in a fresh token by ping', async () => {
    const socket = await opened()
    expect(link.renew('t2')).toBe(true)
    expect(socket.said.at(-1)).toEqual({ type: 'ping', payload: { authorization: 'Bearer t2' } })
  })

  it('is told once that it is closed, whatever comes after', async () => {
    const socket = await opened()
    link.start('1', () => ({ request: { query: 'q' }, cursor: null }))
    await pass()
    socket.closes(1012, 'Service restart')
    socket.says({ id: '1.1', type: 'next', payload: { data: {} } })
    socket.closes(1006)
    await pass(100_000)
    expect(told.slice(2)).toEqual([['closed', { kind: 'lost', spoken: true }]])
  })

  it('is given up when the service says nothing any more, and not before', async () => {
    const socket = await opened()
    for (let minute = 0; minute < 10; minute++) {
      await pass(LIMITS.silence - 1_000)
      socket.says({ type: 'ping' })
    }
    expect(told.length).toBe(2)
    await pass(LIMITS.silence)
    expect([told.at(-1), socket.closedWith]).toEqual([['closed', { kind: 'lost', spoken: false }], 1000])
  })

  it('answers a probe in seconds, or is given up', async () => {
    const socket = await opened()
    link.probe()
    expect(socket.said.at(-1)).toEqual({ type: 'ping' })
    socket.says({ type: 'pong' })
    await pass(LIMITS.probe)
    expect(told.length).toBe(2)
    link.probe()
    await pass(LIMITS.probe)
    expect(told.at(-1)).toEqual(['closed', { kind: 'lost', spoken: false }])
  })

  it('never comes back by itself, not even when it was closed without fault', async () => {
    const socket = await opened()
    link.start('1', () => ({ request: { query: 'q' }, cursor: null }))
    await pass()
    socket.closes(1000)
    await pass(100_000)
    expect(TriedSocket.last).toBe(socket)
    expect(told.slice(2)).toEqual([['closed', { kind: 'lost', spoken: false }]])
  })

  it('can be ended before it has opened', async () => {
    const socket = TriedSocket.last
    link.end()
    expect(socket.closedWith).toBe(1000)
    socket.closes(1006)
    await pass(100_000)
    expect(told).toEqual([])
  })
})

it.each([
  [1012, 'Service restart', { kind: 'lost', spoken: true }],
  [1013, 'Try again later: reads too slowly', { kind: 'lost', spoken: true }],
  [4499, 'Terminated: no pong in time', { kind: 'lost', spoken: false }],
  [4500, 'Internal server error', { kind: 'lost', spoken: true }],
  [1006, '', { kind: 'lost', spoken: false }],
  [4401, 'Unauthorized', { kind: 'token' }],
  [4403, 'Forbidden: token expired', { kind: 'token' }],
  [4403, 'Forbidden: not a fresh token of the same viewer', { kind: 'token' }],
  [4403, 'Forbidden: session revoked', { kind: 'revoked' }],
  [4400, 'Invalid message', { kind: 'fault', why: '4400 Invalid message' }],
  [4429, 'Too many initialisation requests', { kind: 'fault', why: '4429 Too many initialisation requests' }],
] satisfies [number, string, Cut][])('close code %i (%s) is understood', (code, reason, cut) => {
  expect(cutOf(code, reason, true)).toEqual(cut)
})
