import { inTwoLanguages } from '../../words/words.tsx'

/** What stands around the forms of the case page. */
export const formWords = inTwoLanguages({
  zh: {
    title: '办理',
    done: '已办理。',
    notNow: (n: number) => `现在不能办理的事项（${n}）`,
  },
  en: {
    title: 'Decide and record',
    done: 'Done.',
    notNow: (n: number) => `What cannot be done now (${n})`,
  },
})
