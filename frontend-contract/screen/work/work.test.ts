import { afterEach, expect, test, vi } from 'vitest'
import { CombinedError } from 'urql'
import { SignInEnded } from '../../client/index.ts'
import { Pictures } from './files.ts'
import { RequestKeys } from './form/act.ts'
import { isOf, wholeOf, yuanOf } from './form/faults.ts'
import { uploadFaults } from './form/FilesField.tsx'
import { captureOf } from './form/upload.ts'
import { cameraTime, momentsIn, today } from './moments.ts'
import { troubleOf } from './States.tsx'
import { session } from './trial.tsx'

afterEach(() => vi.restoreAllMocks())

test('the same content has one key, other content another, and what was taken none', () => {
  const keys = new RequestKeys()
  const first = keys.of({ a: 1 })
  expect(keys.of({ a: 1 })).toBe(first)
  expect(keys.of({ a: 2 })).not.toBe(first)
  keys.forget()
  expect(keys.of({ a: 1 })).not.toBe(first)
})

test.each([['45000', '45000.00'], ['45,000.5', '45000.50'], ['0.05', '0.05'], ['1.234', null], ['-1', null], ['abc', null], ['', null]])(
  'the amount %s is sent as %s', (typed, sent) => expect(yuanOf(typed)).toBe(sent))

test('whole numbers are whole', () => {
  expect(wholeOf(' 23 ')).toBe(23)
  expect(wholeOf('2.5')).toBeNull()
  expect(wholeOf('')).toBeNull()
})

test('a fault inside a field belongs to it', () => {
  expect(isOf('hits[0].finding', 'hits')).toBe(true)
  expect(isOf('rejection.reason', 'rejection')).toBe(true)
  expect(isOf('inclusionOther', 'inclusion')).toBe(false)
})

test('days and times are those of China, whatever the device says', () => {
  const moments = momentsIn('zh')
  const now = Date.parse('2026-11-22T12:00:00Z')
  expect(moments.time('2026-11-22T16:30:00Z', now)).toBe('11月23日 00:30')
  expect(moments.time('2025-11-22T16:30:00Z', now)).toContain('2025')
  expect(moments.distance('2026-11-22T16:30:00Z', now)).toBe('明天')
  expect(today(Date.parse('2026-11-22T16:30:00Z'))).toBe('2026-11-23')
  expect(moments.age('2000-11-23', now)).toBe(25)
})

test.each([
  ['there is no network', new TypeError('fetch failed'), undefined, 'offline'],
  ['the service is away', new Error('Bad Gateway'), 502, 'failed'],
  ['it took too long', new DOMException('Too long.', 'TimeoutError'), undefined, 'failed'],
  ['the sign-in is over', new SignInEnded(), undefined, 'expired'],
])('that %s is called by its name', (_, networkError, status, trouble) => {
  expect(troubleOf(new CombinedError({ networkError, response: status && new Response(null, { status }) }))).toBe(trouble)
})

test('an upload that was cut stands at its own field', () => {
  const uploads = { all: [{ state: 'stopped' }] } as never
  expect(uploadFaults(uploads, 'cut', 'commitmentSigned')).toEqual([{ field: 'commitmentSigned', message: 'cut' }])
  expect(uploadFaults(uploads, 'cut')).toEqual([{ field: 'evidenceIds', message: 'cut' }])
})

test('when a photograph was taken is said with it, and never of the future', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  const photograph = (lastModified: number, type = 'image/jpeg') => new File(['x'], 'photo.jpg', { type, lastModified })
  expect(captureOf(photograph(Date.parse('2026-11-20T08:00:00Z')), now)).toBe('2026-11-20T08:00:00.000Z')
  expect(captureOf(photograph(now), now)).toBeNull()
  expect(captureOf(photograph(now + 86_400_000), now)).toBeNull()
})

test('the clock of a camera without a zone is that of China, and one that shows nonsense is left out', () => {
  expect(momentsIn('zh').time(cameraTime('2026-11-20T08:15:30')!, Date.parse('2026-11-22T12:00:00Z'))).toBe('11月20日 08:15')
  expect(cameraTime('2026-11-20T08:15:30+09:00')).toBe('2026-11-20T08:15:30+09:00')
  expect(cameraTime('2026-13-45T08:15:30')).toBeNull()
})

test('pictures in memory are bounded, and all of them are let go of in the end', async () => {
  const made: string[] = []
  const letGo: string[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response(new Blob(['x']))))
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    made.push(`blob:${made.length}`)
    return made.at(-1)!
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void letGo.push(url))
  const pictures = new Pictures(session())
  for (let n = 0; n < 100; n++) await pictures.of(`/evidence/${n}`)
  expect(pictures.size).toBeLessThanOrEqual(60)
  await pictures.of('/evidence/99')
  expect(made).toHaveLength(100)
  pictures.release()
  await new Promise((done) => setTimeout(done))
  expect(letGo.sort()).toEqual(made.sort())
})
