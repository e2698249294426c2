import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { CaseFileFragment } from '../../../generated/graphql.ts'
import { aFile, Answering, show, somebody } from '../trial.tsx'
import { FindingsRecord } from './Findings.tsx'
import { SignForm } from './forms/SignForm.tsx'

const KEYS = ['TOWNSHIP_CADRE', 'VILLAGE_CADRE', 'RESIDENT_TEAM', 'SECTION_MONITOR'] as const
const ROLES = ['TOWNSHIP_CADRE', 'VILLAGE_CADRE', 'RESIDENT_TEAM', 'MONITOR'] as const

function finding(checkKey: string, signedAt: string) {
  return { __typename: 'CaseFinding', checkKey, check: null, favourable: false, finding: null, signerRole: 'MONITOR', signedBy: 's', signedAt, evidenceIds: [] }
}

function stay(number: number, step: string, enteredAt: string, leftAt: string | null) {
  return { __typename: 'CaseStage', number, step, enteredAt, dueAt: null, leftAt, decision: null, deciderRole: null, decidedBy: null, opinion: null, sentBackTo: null, evidenceIds: [] }
}

/** A file that was checked by four, sent back, and has come to be checked again. */
function checkedAgain(...more: readonly ReturnType<typeof finding>[]): CaseFileFragment {
  const { ruleSet } = aFile()
  const checks = KEYS.map((key, place) => ({ __typename: 'FindingCheck', key, title: `核查 ${key}`, signerRole: ROLES[place]!, substituteRole: null }))
  return aFile({
    step: 'FOUR_PERSONNEL_CHECK', ruleSet: { ...ruleSet, checks } as CaseFileFragment['ruleSet'],
    steps: [
      stay(1, 'FOUR_PERSONNEL_CHECK', '2026-11-14T01:00:00Z', '2026-11-15T04:00:00.5Z'),
      stay(2, 'TOWNSHIP_EXAMINATION', '2026-11-15T04:00:00.5Z', '2026-11-18T01:00:00Z'),
      stay(3, 'FOUR_PERSONNEL_CHECK', '2026-11-18T01:00:00Z', null),
    ] as CaseFileFragment['steps'],
    findings: [...KEYS.map((key, hour) => finding(key, `2026-11-15T0${hour + 1}:00:00Z`)), ...more] as unknown as CaseFileFragment['findings'],
  })
}

test('what four people signed before a file came back is signed anew', () => {
  const file = checkedAgain()
  show(<SignForm file={file} version={1} refresh={() => undefined} done={() => undefined} />, somebody('VILLAGE_CADRE', '621202114001', 'VILLAGE'), new Answering({}))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /核查 VILLAGE_CADRE/ }).checked).toBe(true)
  const page = show(<FindingsRecord file={file} />, somebody('VILLAGE_CADRE', '621202114001', 'VILLAGE'))
  expect(page.container.querySelectorAll('.awaited')).toHaveLength(4)
  expect(page.container.querySelectorAll('.record:not(.awaited)')).toHaveLength(4)
})

test('what was signed since it came back is not asked for again', () => {
  const file = checkedAgain(finding('VILLAGE_CADRE', '2026-11-18T02:00:00Z'))
  const page = show(<FindingsRecord file={file} />, somebody('VILLAGE_CADRE', '621202114001', 'VILLAGE'))
  expect([...page.container.querySelectorAll('.awaited h3')].map((each) => each.textContent)).not.toContainEqual(expect.stringContaining('VILLAGE_CADRE'))
  expect(page.container.querySelectorAll('.awaited')).toHaveLength(3)
})
