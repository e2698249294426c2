import type {
  CasePipelineFragment, ChildRegionFragment, GridCoverageFragment, OpenWarningFragment, WallFiguresFragment,
} from '../../generated/graphql.ts'

/** As tests write it: without the names of the types. */
type Plain<T> = T extends readonly (infer Element)[] ? readonly Plain<Element>[]
  : T extends object ? { readonly [Key in keyof T as Key extends '__typename' ? never : Key]: Plain<T[Key]> } : T

/** A district of three townships, as a service would count it. */
export function figures(changes: Partial<Plain<WallFiguresFragment>> = {}): WallFiguresFragment {
  const counted: Plain<WallFiguresFragment> = {
    position: 'p1', at: '2026-11-23T01:00:00Z',
    region: { code: '621202', name: '武都区', level: 'DISTRICT', dataNotice: '演示数据', parent: null },
    monitoring: {
      peopleEver: 13785, peopleUnderMonitoring: 4039, peopleEliminated: 9746, householdsEver: 3690,
      householdsUnderMonitoring: 1080, householdsEliminated: 2610, endedOtherwise: 0,
      eliminationRate: { numerator: 9746, denominator: 13785, unit: 'people', value: 0.707 },
      byCategory: [{ category: 'UNSTABLE_OUT_OF_POVERTY', households: 1080, people: 4039 }],
    },
    cases: pipeline(),
    warnings: {
      open: 3, overdue: 1,
      bySource: [{ source: 'GRASSROOTS_VISIT', open: 3, overdue: 1 }],
      bySeverity: [{ severity: 'MINOR', open: 2, overdue: 1 }, { severity: 'CRITICAL', open: 1, overdue: 0 }],
    },
    measures: { withoutHelper: 14, withoutMeasure: 23, overdue: 62 },
    fund: {
      year: 2026, appropriated: '10000000.00', premium: '1860000.00', committed: '2900000.00', paid: '2741000.00',
      available: '5240000.00', grants: 152,
    },
    grid: coverage(),
    opinion: { open: 22, overdue: 6 },
    children: [
      township('621202001', '钟楼街道', 0), township('621202114', '柏林镇', 10), township('621202115', '姚寨镇', 3),
    ],
    ...changes,
  }
  return counted as WallFiguresFragment
}

export function pipeline(): Plain<CasePipelineFragment> {
  return {
    received: 447, included: 101, rejected: 319, undecided: 27, withdrawn: 0, overdue: 5,
    inclusionRate: { numerator: 101, denominator: 447, unit: 'cases', value: 0.226 },
    medianDaysToInclusion: 15, medianDaysToFirstMeasure: null,
    byStep: [{ step: 'APPLICATION', open: 4, overdue: 1 }, { step: 'VILLAGE_REVIEW', open: 23, overdue: 4 }],
  }
}

function coverage(): Plain<GridCoverageFragment> {
  return {
    teams: 650, monitors: 5044, visitsFrom: '2026-10-25', visitsUntil: '2026-11-23', visitsLast30Days: 5394,
    gridVisitsLast30Days: 5351, caseVisitsLast30Days: 43, householdsUnvisited: 99,
  }
}

export function township(code: string, name: string, open: number): Plain<ChildRegionFragment> {
  return {
    region: { code, name, level: 'TOWNSHIP' },
    monitoring: { peopleUnderMonitoring: 112, householdsUnderMonitoring: 32 },
    cases: { overdue: 0 }, warnings: { open, overdue: 0 }, measures: { overdue: 0 },
    grid: { householdsUnvisited: 0 }, opinion: { overdue: 0 },
  }
}

export function warning(id: string, changes: Partial<OpenWarningFragment> = {}): OpenWarningFragment {
  const holder = { role: 'VILLAGE_CADRE', vacantRole: null, region: { name: '陶家湾村' } } as const
  return {
    __typename: 'Warning', id, version: 1,
    region: { code: '62120211400101', name: '一组', parent: { name: '陶家湾村' } },
    household: { head: { name: `户${id}*` } }, source: 'GRASSROOTS_VISIT', severity: 'SERIOUS', causes: ['ILLNESS'],
    status: 'OPEN', hop: 'VILLAGE_COMMITTEE', overdue: false, dueAt: '2026-11-24T10:00:00Z', raisedAt: '2026-11-20T02:00:00Z',
    holder,
    hops: [{
      hop: 'VILLAGE_COMMITTEE', dueAt: '2026-11-24T10:00:00Z', endedAt: null,
      ending: null, holder,
    }],
    ...changes,
  } as OpenWarningFragment
}
