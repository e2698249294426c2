import type { CaseFileFragment, CaseStep, Decision } from '../../../../generated/graphql.ts'
import type { terms } from '../../../words/terms.ts'
import { inTwoLanguages, type Language } from '../../../words/words.tsx'
import type { Consequence } from '../../form/Confirm.tsx'
import { STEPS } from '../StepsBar.tsx'

const words = inTwoLanguages({
  zh: {
    title: (decision: string, name: string) => `${decision}：${name} 户`,
    next: (step: string) => `档案转到“${step}”环节。`,
    included: (name: string, category: string) => `${name} 户纳入监测，类别为“${category}”；10 日内须确定帮扶责任人并落实帮扶措施。`,
    eliminated: (name: string) => `${name} 户的风险标注为已消除，转入消除后观察。`,
    rejected: (kind: string) => `档案办结，结果为不同意（${kind}）。`,
    told: (reason: string) => `农户会看到原因：“${reason}”`,
    review: '农户可以在规定期限内申请一次复核。',
    back: (step: string) => `档案退回“${step}”环节，办理时限暂停计算。`,
    lacking: (items: string) => `要求补正：${items}`,
    yours: '此意见记在您的名下，提交后不能修改；同一档案的其他环节您不能再办理。',
    moves: '四项意见都支持时，档案自动转到“区级审定”环节。',
    adverse: '四项意见齐全后，因此项不支持，档案将退回“乡镇审核”环节。',
    signed: '签署后不能修改；四项齐全之前别人看不到。',
  },
  en: {
    title: (decision: string, name: string) => `${decision}: household of ${name}`,
    next: (step: string) => `The file goes on to: ${step}.`,
    included: (name: string, category: string) =>
      `The household of ${name} comes under monitoring as “${category}”; within 10 days a helper has to be named and a measure planned.`,
    eliminated: (name: string) => `The risk of the household of ${name} counts as eliminated; it is observed from then on.`,
    rejected: (kind: string) => `The file is closed with a no (${kind}).`,
    told: (reason: string) => `The family reads why: “${reason}”`,
    review: 'The family may ask once for a review.',
    back: (step: string) => `The file goes back to: ${step}. Its clock stands still meanwhile.`,
    lacking: (items: string) => `Asked for: ${items}`,
    yours: 'This stands under your name and cannot be changed; you can decide no other step of this file.',
    moves: 'When all four findings are for the family, the file goes on to the district review by itself.',
    adverse: 'Once all four are in, the file goes back to the township examination because of this one.',
    signed: 'It cannot be changed; nobody else sees it until all four are in.',
  },
})

export interface Decided {
  readonly decision: Decision
  readonly ground: string
  readonly reason: string
  readonly sendBackTo: CaseStep | null
  readonly missing: readonly string[]
  readonly category: string | null
}

type Names = (typeof terms)['zh']

/** What a decision brings about, in the words of its reader. */
export function consequenceOf(file: CaseFileFragment, decided: Decided, language: Language, names: Names): Consequence {
  const say = words[language]
  const name = file.household?.head?.name ?? ''
  const title = say.title(names.decision[decided.decision], name)
  const place = STEPS.indexOf(file.step)
  const next = STEPS[place + 1]
  switch (decided.decision) {
    case 'APPROVE':
      return {
        title,
        points: [
          next ? say.next(names.caseStep[next]) : file.kind === 'ELIMINATION' ? say.eliminated(name) : say.included(name, decided.category ?? ''),
          say.yours,
        ],
      }
    case 'REJECT':
      return { title, points: [say.rejected(decided.ground), say.told(decided.reason), say.review, say.yours] }
    case 'SEND_BACK': {
      const to = decided.sendBackTo ?? STEPS[place - 1] ?? 'APPLICATION'
      const lacking = decided.missing.length ? [say.lacking(decided.missing.join(language === 'zh' ? '；' : '; '))] : []
      return { title, points: [say.back(names.caseStep[to]), ...lacking, say.yours] }
    }
  }
}

/** What signing one of the four findings brings about. */
export function consequenceOfFinding(check: string, favourable: boolean, language: Language): Consequence {
  const say = words[language]
  return { title: check, points: [favourable ? say.moves : say.adverse, say.signed, say.yours] }
}
