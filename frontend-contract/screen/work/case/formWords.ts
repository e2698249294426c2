import { inTwoLanguages } from '../../words/words.tsx'

/** What the forms of the case page say. */
export const formWords = inTwoLanguages({
  zh: {
    title: '办理',
    notNow: (n: number) => `现在不能办理的事项（${n}）`,
  },
  en: {
    title: 'Decide and record',
    notNow: (n: number) => `What cannot be done now (${n})`,
  },
})
