import { createContext, useContext } from 'react'
import type { Role, WorkViewerQuery } from '../../generated/graphql.ts'

export type Who = WorkViewerQuery['viewer']

export const WhoContext = createContext<Who | null>(null)

/** Who is signed in, as the service knows the person. */
export function useWho(): Who {
  const who = useContext(WhoContext)
  if (!who) throw new Error('There is nobody above this component.')
  return who
}

// As the schema's `@allow` says: pages do not offer what would be refused.
const DECLARERS: readonly Role[] = [
  'MONITOR', 'GROUP_LEADER', 'VILLAGE_CADRE', 'VILLAGE_SECRETARY', 'RESIDENT_TEAM', 'TOWNSHIP_CADRE', 'TOWNSHIP_OFFICER',
]
const WITHOUT_WALL: readonly Role[] = ['INSURER', 'PARTNER_APP']

export const mayDeclare = (who: Who): boolean => who.roles.some((role) => DECLARERS.includes(role))
export const maySeeWall = (who: Pick<Who, 'roles'>): boolean => who.roles.some((role) => !WITHOUT_WALL.includes(role))

/** What `limits` says of one bound, or what is known to hold everywhere. */
export function limitOf(who: Who, name: string, otherwise: number): number {
  return who.limits.find((limit) => limit.name === name)?.value ?? otherwise
}
