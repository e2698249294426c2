import type { CaseFileFragment } from '../../../generated/graphql.ts'
import type { terms } from '../../words/terms.ts'
import { inTwoLanguages, type Language } from '../../words/words.tsx'

const words = inTwoLanguages({
  zh: {
    moved: (step: string) => `转到“${step}”环节`,
    closed: (status: string) => `已办结：${status}`,
    sentBack: '被退回',
    visits: (n: number) => `新登记 ${n} 次入户核查`,
    comparison: '重新登记了数据比对',
    votes: (n: number) => `新登记 ${n} 次评议表决`,
    notice: '发布了公示',
    objections: (n: number) => `新登记 ${n} 项公示异议`,
    answered: '答复了公示异议',
    findings: (n: number) => `新签署 ${n} 项核查意见`,
    evidence: (n: number) => `新增 ${n} 份照片或材料`,
    declarations: (n: number) => `并入 ${n} 项新的申报`,
    missing: '缺少的材料有变化',
  },
  en: {
    moved: (step: string) => `It moved to: ${step}`,
    closed: (status: string) => `It was closed: ${status}`,
    sentBack: 'It was sent back',
    visits: (n: number) => `Visits recorded: ${n}`,
    comparison: 'A comparison of data was recorded',
    votes: (n: number) => `Votes recorded: ${n}`,
    notice: 'The notice was put up',
    objections: (n: number) => `Objections recorded: ${n}`,
    answered: 'An objection was answered',
    findings: (n: number) => `Findings signed: ${n}`,
    evidence: (n: number) => `New photographs or papers: ${n}`,
    declarations: (n: number) => `Further needs joined: ${n}`,
    missing: 'What is missing has changed',
  },
})

/** What has changed in a file since it was read, one sentence each: for somebody who was deciding meanwhile. */
export function changesOf(before: CaseFileFragment, now: CaseFileFragment, language: Language, names: (typeof terms)['zh']): string[] {
  const say = words[language]
  const more = (what: 'visits' | 'votes' | 'objections' | 'findings' | 'evidence' | 'declarations') => {
    const added = now[what].length - before[what].length
    return added > 0 ? [say[what](added)] : []
  }
  const answered = (file: CaseFileFragment) => file.objections.filter((each) => each.answeredAt).length
  return [
    ...(before.status !== now.status ? [say.closed(names.caseStatus[now.status])] : []),
    ...(before.step !== now.step ? [say.moved(names.caseStep[now.step])] : []),
    ...(before.sentBack?.at !== now.sentBack?.at && now.sentBack ? [say.sentBack] : []),
    ...more('declarations'),
    ...more('visits'),
    ...(before.comparison?.recordedAt !== now.comparison?.recordedAt ? [say.comparison] : []),
    ...more('votes'),
    ...(before.notice?.publishedAt !== now.notice?.publishedAt ? [say.notice] : []),
    ...more('objections'),
    ...(answered(before) < answered(now) ? [say.answered] : []),
    ...more('findings'),
    ...more('evidence'),
    ...(before.missing.join() !== now.missing.join() ? [say.missing] : []),
  ]
}
