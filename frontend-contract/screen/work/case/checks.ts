import type { CaseFileFragment } from '../../../generated/graphql.ts'

/** The checks that nobody has signed since the file came to be checked: it may come back, and then all are signed anew. */
export function openChecks(file: CaseFileFragment): CaseFileFragment['ruleSet']['checks'] {
  const stay = file.steps.findLast((each) => each.step === 'FOUR_PERSONNEL_CHECK' && !each.leftAt)
  if (!stay || file.status !== 'OPEN') return []
  const since = Date.parse(stay.enteredAt)
  const signed = new Set(file.findings.filter((each) => Date.parse(each.signedAt) >= since).map((each) => each.checkKey))
  return file.ruleSet.checks.filter((check) => !signed.has(check.key))
}
