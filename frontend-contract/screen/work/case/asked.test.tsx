import { fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { CaseAction, CaseFileFragment } from '../../../generated/graphql.ts'
import { aFile, secretary, show } from '../trial.tsx'
import { Asked } from './Asked.tsx'
import { Photographs } from './Photographs.tsx'

afterEach(() => vi.restoreAllMocks())

test.each<[CaseAction, string]>([
  ['SEND_BACK', '请您审批：村级评议公示'],
  ['APPROVE', '请您审批：村级评议公示'],
  ['PUBLISH_ANNOUNCEMENT', '发布公告'],
  ['ANSWER_OBJECTION', '答复公示异议'],
])('who may only %s is asked to', (action, asked) => {
  const file = aFile({ availableActions: [{ __typename: 'AvailableAction', action, allowed: true, reason: null }] })
  show(<Asked file={file} toActions={() => undefined} />, secretary)
  screen.getByText(asked)
  expect(screen.queryByText('现在没有要您办理的事项')).toBeNull()
})

test('a paper that could not be saved says so', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('cut'))
  const paper = { id: 'p', kind: 'MEETING_MINUTES', status: 'KEPT', fileName: '记录.pdf', pages: 2, url: '/p', thumbnailUrl: null }
  const file = aFile({ evidence: [{ step: 'VILLAGE_REVIEW', attachedAt: 'x', evidenceId: 'p', file: paper }] as unknown as CaseFileFragment['evidence'] })
  show(<Photographs file={file} />, secretary)
  fireEvent.click(screen.getByRole('button', { name: /会议记录|2 页/ }))
  await screen.findByText('没有下载成功，请再按一次')
})
