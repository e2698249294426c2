import { useEffect, useRef, useState } from 'react'
import { severity as severities, useTerm } from '../words/brief.ts'
import { useWords } from '../words/words.tsx'
import { type Places, placeOf } from './places.ts'
import { useObserved, useWall } from './useWall.ts'
import type { News } from './WallStore.ts'
import { wallWords } from './words.ts'

/** At most this often is a reader of the screen told of new warnings, all of the time between in one sentence. */
const PAUSE_MILLIS = 15_000

/** Tells those who do not see the wall what others notice on it: that there are new warnings. Nothing else is spoken. */
export function Announcer({ places }: { places: Places }) {
  const { raised, tellRaised } = useWall()
  const waiting = useObserved(raised)
  const [told, tell] = useState<News | null>(null)
  const spokenAt = useRef(0)
  useEffect(() => {
    if (!waiting) return
    const timer = setTimeout(() => {
      spokenAt.current = Date.now()
      tell(tellRaised())
    }, Math.max(0, spokenAt.current + PAUSE_MILLIS - Date.now()))
    return () => clearTimeout(timer)
  }, [waiting, tellRaised])
  const say = useWords(wallWords)
  const term = useTerm()
  return (
    <p className="visually-hidden" aria-live="polite">
      {told && `${say.newWarnings(told.count)}, ${say.gravest} ${term(severities, told.gravest.severity)}: ${placeOf(told.gravest.region, places)}`}
    </p>
  )
}
