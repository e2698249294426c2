import type { ChildRegionFragment } from '../../generated/graphql.ts'

/** Names of the regions below the wall's, by code: what the wall's own region is called, everybody sees in the header. */
export type Places = ReadonlyMap<string, string>

export function placesOf(children: readonly ChildRegionFragment[], own: string): Places {
  return new Map(children.filter(({ region }) => region.code !== own).map(({ region }) => [region.code, region.name]))
}

/** A region as it is named. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly parent?: { readonly name: string } | null
}

/** Where something is, as read on this wall: the region below the wall's, then the village. A code is a path. */
export function placeOf(region: Place, places: Places): string {
  const around = [9, 12].map((digits) => places.get(region.code.slice(0, digits))).find((name) => name !== undefined)
  const near = region.code.length === 14 && region.parent ? region.parent.name : region.name
  return around && around !== near ? `${around} ${near}` : near
}
