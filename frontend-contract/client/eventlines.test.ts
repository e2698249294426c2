import { createParser } from 'eventsource-parser'
import { describe, expect, it } from 'vitest'
import { EventLines, type StreamEvent } from './eventlines.ts'
import { Chance } from './trial/chance.ts'

function read(...pieces: string[]): { events: StreamEvent[], retries: number[] } {
  const events: StreamEvent[] = []
  const retries: number[] = []
  const lines = new EventLines((event) => events.push(event), (millis) => retries.push(millis))
  for (const piece of pieces) lines.feed(piece)
  return { events, retries }
}

describe('an event stream', () => {
  it('tells of events without data, which say where a quiet stream stands', () => {
    expect(read(':\n\n', 'retry: 700\n\n', 'id: abc\n\n')).toEqual({
      events: [{ event: '', id: 'abc', data: null }], retries: [700],
    })
  })

  it('keeps what is not whole until it is', () => {
    expect(read('event: next\nid: a\nda', 'ta: {"x":', '1}\n').events).toEqual([])
    expect(read('event: next\nid: a\nda', 'ta: {"x":', '1}\n', '\n').events).toEqual([
      { event: 'next', id: 'a', data: '{"x":1}' },
    ])
  })

  it('reads what another parser reads, however it is cut into pieces', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const chance = new Chance(seed)
      const end = chance.of(['\n', '\r\n', '\r'])
      const line = () => chance.of([
        'event: next', 'event:complete', 'data: {"a":1}', 'data:x', 'data', ':', ': says nothing', 'retry: 12', 'retry: no', '',
        '', '', 'id: c1', 'id:c2', 'other: field', '数据: 字', 'data: 监测',
      ])
      const text = Array.from({ length: 40 }, () => line() + end).join('') + ':'
      const expected: StreamEvent[] = []
      createParser({
        onEvent: ({ event = '', id = null, data }) => expected.push({ event, id, data }),
      }).feed(text)
      const pieces: string[] = []
      for (let at = 0; at < text.length;) {
        const length = 1 + chance.below(12)
        pieces.push(text.slice(at, at + length))
        at += length
      }
      const { events } = read(...pieces)
      expect(events.filter(({ data }) => data !== null), `seed ${seed}`).toEqual(expected)
    }
  })
})
