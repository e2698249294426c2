import { randomUUID } from 'node:crypto'
import { Cast } from '../../demo/cast.ts'
import { VILLAGE } from '../../demo/family.ts'
import { dice, People } from '../../demo/people.ts'
import { anOpinionIsAnswered, aWarningGoesRound } from '../../demo/village.ts'

interface Duties {
  readonly visitDuties: { readonly edges: readonly { readonly node: { readonly household: { readonly id: string; readonly members: readonly { readonly id: string }[] } } }[] }
}

/** Makes this many changes a second through the public API: visits for the most part, a few warnings and reports. */
export class Changes {
  readonly #cast: Cast
  readonly #people = new People(dice(1))
  #households: readonly { readonly id: string; readonly members: readonly { readonly id: string }[] }[] = []
  made = 0
  refused = 0

  constructor(url: string, readonly perSecond: number) {
    this.#cast = new Cast(url)
  }

  async prepare(): Promise<void> {
    const { visitDuties } = await this.#cast.ask<Duties>(
      'village-cadre',
      `query($region: RegionCode!) { visitDuties(regionCode: $region, first: 100) { edges { node { household { id members { id } } } } } }`,
      { region: VILLAGE },
    )
    this.#households = visitDuties.edges.map(({ node }) => node.household)
  }

  /** One second's worth; the caller keeps the pace. */
  async second(): Promise<void> {
    const others = Promise.allSettled([
      aWarningGoesRound(this.#cast, this.#people, async () => undefined),
      anOpinionIsAnswered(this.#cast, this.#people, async () => undefined),
    ])
    const half = Math.floor((this.perSecond - 6) / 2)
    await Promise.all([this.#visits(half), this.#visits(this.perSecond - 6 - half), others])
    this.made += 6
  }

  async #visits(count: number): Promise<void> {
    const visits = Array.from({ length: count }, () => {
      const household = this.#people.one(this.#households)
      return {
        key: randomUUID(), householdId: household.id, visitedOn: today(), presentMemberIds: household.members.slice(0, 1).map(({ id }) => id),
      }
    })
    const { recorded, refused } = await this.#cast.change<{ recorded: number; refused: number }>(
      'village-cadre', 'recordVisits', 'VisitsRecorded', 'recorded refused', { visits },
    )
    this.made += recorded
    this.refused += refused
  }
}

function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
}
