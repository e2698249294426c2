import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'

export type Language = 'zh' | 'en'

/** Words of one part of the screen in both languages. English must have exactly what Chinese has. */
export interface Words<T> {
  readonly zh: T
  readonly en: T
}

/** Says the words of a part: texts, and functions of what stands in them. */
export function inTwoLanguages<T extends object>(words: Words<T>): Words<T> {
  return words
}

interface Speech {
  readonly language: Language
  readonly speak: (language: Language) => void
}

const Spoken = createContext<Speech>({ language: 'zh', speak: () => undefined })

const KEPT = 'copperwall.language'

/** Chinese, until somebody switches; the choice is kept on this device. */
export function Languages({ children }: { children: ReactNode }) {
  const [language, speak] = useState<Language>(() => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh'))
  useEffect(() => {
    localStorage.setItem(KEPT, language)
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  const speech = useMemo(() => ({ language, speak }), [language])
  return <Spoken value={speech}>{children}</Spoken>
}

export function useLanguage(): Speech {
  return useContext(Spoken)
}

export function useWords<T>(words: Words<T>): T {
  return words[useLanguage().language]
}
