import type { ChildRegionFragment, RegionLevel } from '../../generated/graphql.ts'

/** What the tiles are coloured by. */
export type Measure = 'density' | 'open' | 'overdue' | 'unvisited'

/** 0 for nothing, 1 to 4 for ever more. */
export type Level = 0 | 1 | 2 | 3 | 4

/**
 * From which value on a tile has level 2, 3 and 4; anything above zero has level 1.
 *
 * - `density`: open warnings per 1,000 people under monitoring. Townships only: a village monitors so few people that one
 *   warning would paint it red.
 * - `open`: open warnings, counted.
 * - `overdue`: what is recorded as overdue: warnings at their hop, cases at their step, measures, answers to public opinion.
 * - `unvisited`: households under monitoring that nobody visited in 30 days, of all under monitoring.
 */
export const LIMITS: Readonly<Record<Measure, readonly [number, number, number]>> = {
  density: [20, 40, 80],
  open: [2, 3, 5],
  overdue: [3, 5, 8],
  unvisited: [0.05, 0.1, 0.2],
}

/** The measures that make sense for the regions below one of this level; the first one is shown at first. */
export function measuresBelow(level: RegionLevel): readonly Measure[] {
  return level === 'DISTRICT' ? ['density', 'overdue', 'unvisited'] : ['open', 'overdue', 'unvisited']
}

/** How a region stands by a measure; null where there is nothing to divide by. */
export function risk(child: ChildRegionFragment, measure: Measure): number | null {
  switch (measure) {
    case 'density':
      return ratio(child.warnings.open * 1000, child.monitoring.peopleUnderMonitoring)
    case 'open':
      return child.warnings.open
    case 'overdue':
      return child.warnings.overdue + child.cases.overdue + child.measures.overdue + child.opinion.overdue
    case 'unvisited':
      return ratio(child.grid.householdsUnvisited, child.monitoring.householdsUnderMonitoring)
  }
}

export function level(value: number | null, measure: Measure): Level {
  if (value === null || value <= 0) return 0
  const [second, third, fourth] = LIMITS[measure]
  return value >= fourth ? 4 : value >= third ? 3 : value >= second ? 2 : 1
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? (part === 0 ? null : Infinity) : part / whole
}
