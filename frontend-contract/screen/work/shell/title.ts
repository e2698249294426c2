import { useEffect } from 'react'
import { useWorkWords } from '../words.ts'

/**
 * Names the page in the browser's tab and history, while it is there: by what it is and where, never by whom it is about,
 * because histories outlive sessions.
 */
export function useTitle(what: string | undefined, place?: string | undefined) {
  const { service } = useWorkWords()
  useEffect(() => {
    if (!what) return
    const before = document.title
    document.title = [what, place, service].filter(Boolean).join(' · ')
    return () => {
      document.title = before
    }
  }, [what, place, service])
}
