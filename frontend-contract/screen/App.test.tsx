import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Connection, Observable } from '../client/connection.ts'
import type { ClientOptions } from '../client/index.ts'
import { App } from './App.tsx'
import { useSession } from './session/context.ts'
import type { SessionStatus, SignInState } from './session/session.ts'
import { Languages, useLanguage } from './words/words.tsx'

const tried = vi.hoisted(() => ({ session: {} as Record<string, unknown>, createClient: null as unknown }))
vi.mock('./session/openSession.ts', () => ({ openSession: () => tried.session }))
vi.mock('../client/index.ts', () => ({ createClient: (options: unknown) => (tried.createClient as (options: unknown) => unknown)(options) }))
vi.mock('./wall/Wall.tsx', () => ({ Wall }))

const forget = vi.fn<() => Promise<void>>()
const speak = vi.fn<(language: string) => void>()
const signOut = vi.fn<() => Promise<void>>()
const createClient = vi.fn<(options: ClientOptions) => object>()

beforeEach(() => {
  vi.resetAllMocks()
  localStorage.clear()
  tried.createClient = createClient
  createClient.mockImplementation(() => ({
    connection: new Observable({ status: 'live' } as Connection), mutations: { forget }, graph: {}, speak, close: vi.fn(), resume: vi.fn(),
  }))
  const state = { status: 'signedIn', problem: null, detail: null, wall: null, sandbox: false, resumable: false } as const
  Object.assign(tried.session, {
    status: new Observable<SessionStatus>('signedIn'), state: new Observable<SignInState>(state), token: vi.fn(), signOut,
  })
})

afterEach(cleanup)

/** In the place of the wall: what it has of the screen around it. */
function Wall() {
  const session = useSession()
  const { speak } = useLanguage()
  return (
    <>
      <button type="button" onClick={() => void session.signOut().catch(() => undefined)}>leave</button>
      <button type="button" onClick={() => speak('en')}>English</button>
    </>
  )
}

const show = () => render(<Languages><App /></Languages>)

test('signing out leaves even where what is kept on the device cannot be reached', async () => {
  forget.mockRejectedValue(new Error('The database refused.'))
  show()
  await act(async () => fireEvent.click(screen.getByText('leave')))
  expect(signOut).toHaveBeenCalledOnce()
})

test('another language is another word to the same client, whose mutations stay in sight', async () => {
  show()
  await act(async () => fireEvent.click(screen.getByText('English')))
  expect(createClient).toHaveBeenCalledOnce()
  expect(createClient.mock.calls[0]![0].locale).toBe('zh')
  expect(speak).toHaveBeenLastCalledWith('en')
})
