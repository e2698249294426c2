import type { GrantFileFragment } from '../../../generated/graphql.ts'

/** A grant on its way, with what a test changes of it. */
export function aGrant(changes: Partial<GrantFileFragment> = {}): GrantFileFragment {
  return {
    __typename: 'Grant', id: 'R3JhbnQ6MQ', step: 'PAYMENT', status: 'OPEN', year: 2026, need: '9000.00', requested: '8000.00', accepted: '8000.00',
    approved: '8000.00', released: '0.00', unpaid: '0.00', paid: '8000.00', confirmed: '0.00', purpose: '住院', bankAccountMasked: '6228****1234',
    payeeMasked: '张*', declaredBy: 's', declaredRole: 'TOWNSHIP_OFFICER', declaredAt: '2026-11-12T01:20:00Z', quorum: 2, approvedAt: null,
    dueAt: null, overdue: false, closedAt: null, version: 4, region: null, monitoringObject: null, case: null, otherPolicies: [], acceptance: null,
    household: { __typename: 'Household', id: 'h', memberCount: 1, head: { __typename: 'HouseholdMember', id: 'm', name: '张三' } },
    ballots: [], holders: [], availableActions: [], returned: null, payments: [], inspections: [], ...changes,
  } as GrantFileFragment
}
