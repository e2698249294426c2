import { afterEach, expect, test, vi } from 'vitest'
import { Cast } from './cast.ts'

afterEach(() => vi.restoreAllMocks())

test('a clock that does not move is not taken for one that did', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 404 }))
  await expect(new Cast('http://sandbox.example').advance('P6D')).rejects.toThrow('404')
})

test('the day is that of the network in China, not of this computer', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => Promise.resolve(Response.json(
    String(address).endsWith('/graphql') ? { data: { dashboard: { at: '2031-03-09T20:00:00Z' } } } : { access_token: 't', expires_in: 60 },
  )))
  const cast = new Cast('http://sandbox.example')
  expect(await cast.today()).toBe('2031-03-10')
  expect(await cast.today(30)).toBe('2031-04-09')
})
