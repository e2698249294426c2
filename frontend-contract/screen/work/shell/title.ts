import { useEffect } from 'react'
import { useWorkWords } from '../words.ts'

/** Names the page in the browser's tab and history. */
export function useTitle(title: string | undefined) {
  const { service } = useWorkWords()
  useEffect(() => {
    if (title) document.title = `${title} · ${service}`
  }, [title, service])
}
