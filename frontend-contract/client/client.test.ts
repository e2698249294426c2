// @vitest-environment node
import type { OperationResult } from '@urql/core'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'graphql'
import { pipe, subscribe } from 'wonka'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DashboardDocument, RecordVoteDocument, TaskChangedDocument } from '../generated/graphql.ts'
import { type ClientOptions, type CopperwallClient, createClient } from './client.ts'
import { cursorLost, errorCodes } from './errors.ts'
import { follow } from './follow.ts'
import { tokenOf } from './trial/links.ts'
import { TriedSocket } from './trial/socket.ts'

interface Asked { readonly body: { readonly [member: string]: unknown }, readonly token: string | null, readonly language: string | null }

let asked: Asked[]
let answers: ((request: Asked) => Response)[]
let client: CopperwallClient
let renewals: number

function open(options: Partial<ClientOptions> = {}): CopperwallClient {
  client = createClient({
    url: 'https://service.example/graphql',
    token: async (renew) => tokenOf('anna', 3600, String(renew ? ++renewals : renewals)),
    platform: {
      WebSocket: TriedSocket,
      fetch: (async (_: unknown, init: RequestInit) => {
        const headers = new Headers(init.headers)
        const request = {
          body: JSON.parse(init.body as string) as Asked['body'],
          token: headers.get('Authorization'), language: headers.get('Accept-Language'),
        }
        asked.push(request)
        const answer = answers.shift()
        return answer ? answer(request) : Response.json({ data: { viewer: { __typename: 'Viewer', subject: 'anna' } } })
      }) as typeof fetch,
    },
    ...options,
  })
  return client
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  asked = []
  answers = []
  renewals = 0
})
afterEach(() => {
  client.close()
  vi.useRealTimers()
})

const VIEWER = parse('{ viewer { subject } }')
const region = '621202'
const pass = (millis = 0) => vi.advanceTimersByTimeAsync(millis)

async function connected(): Promise<TriedSocket> {
  await pass()
  const socket = TriedSocket.last
  socket.opens()
  await pass()
  socket.says({ type: 'connection_ack' })
  for (let turn = 0; turn < 5; turn++) await pass()
  return socket
}

function listen(): OperationResult[] {
  const results: OperationResult[] = []
  pipe(client.graph.subscription(TaskChangedDocument, { region, after: 'c0' }), subscribe((result) => results.push(result)))
  return results
}

describe('documents', () => {
  it('go by their digests, unless they are to be written out', async () => {
    await open({ documents: 'full' }).graph.query(DashboardDocument, { region })
    expect(asked[0]!.body).toMatchObject({ query: expect.stringContaining('query Dashboard'), variables: { region } })
    await open().graph.query(DashboardDocument, { region })
    expect(asked[1]!.body).toEqual({ documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), variables: { region } })
    listen()
    const socket = await connected()
    expect(socket.said.at(-1)!.payload).toEqual({
      documentId: expect.stringMatching(/^sha256:/), operationName: 'TaskChanged', variables: { region, after: 'c0' },
    })
  })

  it('have the digests of the manifest, which are those of its texts', async () => {
    const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../generated/trusted-documents.json'), 'utf8')) as
      { readonly [digest: string]: string }
    for (const [digest, text] of Object.entries(manifest)) {
      expect(createHash('sha256').update(text).digest('hex')).toBe(digest)
    }
    await open().graph.query(DashboardDocument, { region })
    expect(manifest[(asked[0]!.body['documentId'] as string).slice(7)]).toContain('query Dashboard')
  })

  it('written by hand go as they are, though the others go by their digests', async () => {
    const { data, operation } = await open().graph.query(VIEWER, {})
    expect(asked[0]!.body['query']).toContain('viewer')
    expect([data, operation.query.definitions.length]).toEqual([{ viewer: { __typename: 'Viewer', subject: 'anna' } }, 1])
  })
})

describe('digests that the service does not know', () => {
  const untrusted = { message: 'unknown', extensions: { code: 'UNTRUSTED_DOCUMENT' } }

  it('give way to the text, once', async () => {
    const refuse = () => Response.json({ errors: [untrusted] }, { status: 400 })
    answers = [refuse]
    const first = await open().graph.query(DashboardDocument, { region }).toPromise()
    expect(asked.map(({ body }) => Object.keys(body).filter((key) => key !== 'variables'))).toEqual([['documentId'], ['operationName', 'query']])
    expect(first.error).toBeUndefined()
    answers = [refuse, refuse]
    const { error } = await client.graph.query(DashboardDocument, { region: '621202114' }).toPromise()
    expect([errorCodes(error), asked.length]).toEqual([['UNTRUSTED_DOCUMENT'], 4])
    answers = [refuse]
    const { data } = await client.graph.mutation(RecordVoteDocument, { input: {} as never }).toPromise()
    expect([Boolean(data), asked.length]).toEqual([true, 6])
  })

  it('give way to the text in streams, which go on where they were', async () => {
    open()
    const results = listen()
    const socket = await connected()
    const { id } = socket.said.at(-1)!
    socket.says({ id: id!, type: 'next', payload: { data: { taskChanged: { __typename: 'TaskChanged', cursor: 'c1' } } } })
    for (let refusal = 0; refusal < 2; refusal++) {
      socket.says({ id: socket.said.at(-1)!.id!, type: 'error', payload: [untrusted] as never })
      for (let turn = 0; turn < 5; turn++) await pass()
      if (refusal === 0) {
        expect(socket.said.at(-1)!.payload).toMatchObject({ query: expect.stringContaining('taskChanged'), variables: { after: 'c1' } })
        expect(results.length).toBe(1)
      }
    }
    expect(errorCodes(results.at(-1)!.error)).toEqual(['UNTRUSTED_DOCUMENT'])
  })
})

describe('another language', () => {
  it('is what the service is asked in from then on, on the connection too, and nothing else changes', async () => {
    open()
    listen()
    const chinese = await connected()
    const { graph, mutations, connection } = client
    client.speak('en')
    await pass()
    const english = TriedSocket.last
    expect(english).not.toBe(chinese)
    expect(connection.get().status).toBe('live')
    english.opens()
    expect(english.said[0]).toMatchObject({ type: 'connection_init', payload: { locale: 'en' } })
    english.says({ type: 'connection_ack' })
    await pass()
    expect([chinese.closedWith, connection.get().status]).toEqual([1000, 'live'])
    expect(english.said.some(({ type }) => type === 'subscribe')).toBe(true)
    expect([client.graph === graph, client.mutations]).toEqual([false, mutations])
    await client.graph.query(VIEWER, {})
    expect(asked.at(-1)!.language).toBe('en')
  })
})

describe('a request', () => {
  it('is repeated once with a fresh token when the service takes the old one no more', async () => {
    answers = [() => new Response(null, { status: 401 })]
    const { data } = await open({ locale: 'en' }).graph.query(VIEWER, {})
    expect(data).toBeTruthy()
    expect(asked.map(({ language }) => language)).toEqual(['en', 'en'])
    expect(new Set(asked.map(({ token }) => token)).size).toBe(2)
  })

  it('renews for all who ask at the same time once', async () => {
    const refuse = () => new Response(null, { status: 401 })
    answers = [refuse, refuse, refuse]
    open()
    await Promise.all(['a', 'b', 'c'].map((name) => client.graph.query(parse(`query ${name} { viewer { subject } }`), {}).toPromise()))
    expect([renewals, asked.length]).toEqual([1, 6])
  })

  it('whose fresh token is refused too says that the sign-in is over', async () => {
    const refuse = () => Response.json({ errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] }, { status: 401 })
    open()
    await client.graph.query(VIEWER, {})
    answers = [refuse, refuse]
    const { error } = await client.graph.query(VIEWER, {}, { requestPolicy: 'network-only' })
    expect(errorCodes(error)).toEqual(['UNAUTHENTICATED'])
    expect(client.connection.get().status).toBe('expired')
  })

  it('whose fresh token is refused because the session was revoked says that', async () => {
    const refuse = () => new Response(null, { status: 401, headers: { 'WWW-Authenticate': 'Bearer error="invalid_token", error_description="session revoked"' } })
    open()
    await client.graph.query(VIEWER, {})
    answers = [refuse, refuse]
    await client.graph.query(VIEWER, {}, { requestPolicy: 'network-only' })
    expect(client.connection.get().status).toBe('revoked')
  })

  it('that is not answered in time fails', async () => {
    open({ limits: { answer: 5_000 } })
    const hanging = createClient({
      url: 'https://service.example/graphql', token: async () => 'opaque', limits: { answer: 5_000 },
      platform: {
        fetch: ((_: unknown, init: RequestInit) =>
          new Promise((_ignored, fail) => init.signal!.addEventListener('abort', () => fail(init.signal!.reason)))) as typeof fetch,
      },
    })
    const asking = hanging.graph.query(VIEWER, {}).toPromise()
    await pass(5_000)
    expect((await asking).error?.networkError?.name).toBe('TimeoutError')
  })
})

describe('a subscription', () => {
  it('hands on results, and a fault of one of them does not stick to the next', async () => {
    open()
    const results = listen()
    const socket = await connected()
    const { id } = socket.said.at(-1)!
    socket.says({ id: id!, type: 'next', payload: { data: null, errors: [{ message: 'for now' }] } })
    socket.says({ id: id!, type: 'next', payload: { data: { taskChanged: { __typename: 'TaskChanged', cursor: 'c1' } } } })
    expect(results.map(({ data, error }) => [Boolean(data), error?.message])).toEqual([
      [false, '[GraphQL] for now'], [true, undefined],
    ])
  })

  it('that would lose changes is refused with the reason', async () => {
    const { error } = await open().graph.subscription(parse('subscription { taskChanged(regionCode: "621202") { cursor } }'), {}).toPromise()
    expect(error?.networkError?.message).toContain('`after`')
  })

  it('ends with the stream', async () => {
    open()
    let ended = false
    pipe(client.graph.subscription(TaskChangedDocument, { region, after: 'c0' }), subscribe(() => undefined))
    const results: OperationResult[] = []
    pipe(client.graph.subscription(TaskChangedDocument, { region, after: 'c5' }), subscribe((result) => results.push(result)))
    const socket = await connected()
    const ids = socket.said.filter(({ type }) => type === 'subscribe').map(({ id }) => id!)
    socket.says({ id: ids[1]!, type: 'error', payload: [{ message: 'x', extensions: { code: 'CURSOR_EXPIRED' } }] as never })
    await pass()
    ended = !results.at(-1)!.hasNext
    expect([ended, cursorLost(results.at(-1)!.error), ids.length]).toEqual([true, 'CURSOR_EXPIRED', 2])
  })
})

describe('what is followed', () => {
  it('begins anew with how things stand when its cursor is lost, and tries a fault that passes again', async () => {
    open()
    const told: unknown[] = []
    let taken = 0
    const end = follow(client.graph, {
      snapshot: async () => {
        if (++taken === 2) throw new TypeError('fetch failed')
        return { value: taken, position: `p${taken}` }
      },
      changes: TaskChangedDocument,
      variables: (after) => ({ region, after }),
    }, {
      snapshot: (value) => told.push(value),
      change: ({ taskChanged }) => told.push(taskChanged.cursor),
      failed: (error) => told.push(error),
    })
    const socket = await connected()
    const { id, payload } = socket.said.at(-1)!
    expect(payload!['variables']).toEqual({ region, after: 'p1' })
    socket.says({ id: id!, type: 'next', payload: { data: { taskChanged: { __typename: 'TaskChanged', cursor: 'c1' } } } })
    socket.says({ id: id!, type: 'error', payload: [{ message: 'x', extensions: { code: 'CURSOR_INVALID' } }] as never })
    await pass(5_000)
    expect(told).toEqual([1, 'c1', 3])
    expect(socket.said.at(-1)!.payload!['variables']).toEqual({ region, after: 'p3' })
    end()
    await pass()
    expect(socket.said.at(-1)!.type).toBe('complete')
  })
})
