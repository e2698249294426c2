import { useEffect, useRef, useState } from 'react'
import type { OpenWarningFragment, Severity } from '../../generated/graphql.ts'
import { severity as severities, useTerm } from '../words/brief.ts'
import { useWords } from '../words/words.tsx'
import { useObserved, useWall } from './useWall.ts'
import { wallWords } from './words.ts'

/** At most this often is a reader of the screen told of new warnings, all of the time between in one sentence. */
const PAUSE_MILLIS = 15_000
const ORDER: readonly Severity[] = ['MINOR', 'MODERATE', 'SERIOUS', 'CRITICAL']

/** Tells those who do not see the wall what others notice on it: that there are new warnings. Nothing else is spoken. */
export function Announcer() {
  const raised = useObserved(useWall().raised)
  const [told, tell] = useState<readonly OpenWarningFragment[]>([])
  const heard = useRef<string | null>(null)
  const spokenAt = useRef(0)
  useEffect(() => {
    if (raised.length === 0 || raised[0]!.id === heard.current) return
    const timer = setTimeout(() => {
      const known = raised.findIndex((warning) => warning.id === heard.current)
      tell(known === -1 ? raised : raised.slice(0, known))
      heard.current = raised[0]!.id
      spokenAt.current = Date.now()
    }, Math.max(0, spokenAt.current + PAUSE_MILLIS - Date.now()))
    return () => clearTimeout(timer)
  }, [raised])
  const say = useWords(wallWords)
  const term = useTerm()
  const gravest = [...told].sort((one, other) => ORDER.indexOf(other.severity) - ORDER.indexOf(one.severity))[0]
  return (
    <p className="visually-hidden" aria-live="polite">
      {gravest && `${say.newWarnings(told.length)}, ${say.gravest} ${term(severities, gravest.severity)}: ${gravest.region.name}`}
    </p>
  )
}
