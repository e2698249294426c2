import { beforeEach, expect, test, vi } from 'vitest'
import type { EvidenceFileFragment } from '../../../generated/graphql.ts'
import type { Pictures } from '../files.ts'
import { secretary, show } from '../trial.tsx'
import { Lightbox } from './Lightbox.tsx'

beforeEach(() => {
  vi.setSystemTime('2026-11-22T12:00:00Z')
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
  }
  return () => vi.useRealTimers()
})

function shownOf(file: Partial<EvidenceFileFragment>): string {
  const photograph = { id: 'p', kind: 'VISIT_PHOTOGRAPH', url: '/p', uploadedAt: '2026-11-21T02:00:00Z', takenAt: null, capturedAt: null, ...file } as EvidenceFileFragment
  const pictures = { of: () => new Promise<string>(() => undefined) } as unknown as Pictures
  show(<Lightbox files={[photograph]} at="p" pictures={pictures} show={() => undefined} />, secretary)
  return document.querySelector('dialog header')!.textContent
}

test('a photograph says when it was taken and when it came, each by its name', () => {
  const both = shownOf({ takenAt: '2026-11-20T08:15:30', capturedAt: '2026-11-20T03:00:00Z' })
  expect(both).toContain('拍摄于 11月20日 08:15')
  expect(both).toContain('上传于 11月21日 10:00')
  expect(shownOf({ capturedAt: '2026-11-20T03:00:00Z' })).toContain('拍摄于 11月20日 11:00')
  expect(shownOf({})).not.toContain('拍摄于')
})
