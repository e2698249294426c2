import type { ComponentType } from 'react'
import type { CaseAction, CaseFileFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useLanguage, useWords } from '../../words/words.tsx'
import { Doing, NotNow, Told, useDoings } from '../form/Doing.tsx'
import { words as formWords } from '../form/words.ts'
import { changesOf } from './changes.ts'
import { ComparisonForm } from './forms/ComparisonForm.tsx'
import { DecideForm } from './forms/DecideForm.tsx'
import { CompleteForm, DecideReviewForm, RequestReviewForm, WithdrawForm } from './forms/FileForms.tsx'
import type { CaseForm } from './forms/props.ts'
import { SignForm } from './forms/SignForm.tsx'
import { AnnouncementForm, AnswerForm, NoticeForm, ObjectionForm, VoteForm } from './forms/VillageForms.tsx'
import { VisitForm } from './forms/VisitForm.tsx'
import { words as forms } from './forms/words.ts'
import { Sheet } from './Sheet.tsx'
import { words } from './words.ts'

interface Kind {
  readonly action: CaseAction
  readonly Form: ComponentType<CaseForm>
  /** Whether it decides the file. */
  readonly chief?: boolean
  /** Whether it is made on what was read. */
  readonly onVersion?: boolean
}

// In the order of the procedure; the three decisions are one form.
const KINDS: readonly Kind[] = [
  { action: 'SIGN_FINDING', Form: SignForm, chief: true, onVersion: true },
  { action: 'REJECT', Form: DecideForm, chief: true, onVersion: true },
  { action: 'DECIDE_REVIEW', Form: DecideReviewForm, chief: true, onVersion: true },
  { action: 'COMPLETE_APPLICATION', Form: CompleteForm, onVersion: true },
  { action: 'RECORD_VISIT', Form: VisitForm },
  { action: 'RECORD_COMPARISON', Form: ComparisonForm, onVersion: true },
  { action: 'RECORD_VOTE', Form: VoteForm },
  { action: 'PUBLISH_NOTICE', Form: NoticeForm },
  { action: 'RECORD_OBJECTION', Form: ObjectionForm },
  { action: 'ANSWER_OBJECTION', Form: AnswerForm },
  { action: 'PUBLISH_ANNOUNCEMENT', Form: AnnouncementForm },
  { action: 'REQUEST_REVIEW', Form: RequestReviewForm },
  { action: 'WITHDRAW', Form: WithdrawForm, onVersion: true },
]

/** What can be done with the file, each with its form, and what cannot, with the reason. */
export function Actions({ file, refresh }: { file: CaseFileFragment; refresh: () => void }) {
  const say = useWords(words)
  const form = useWords(formWords)
  const title = useWords(forms)
  const names = useTerms()
  const { language } = useLanguage()
  const { told, keyOf, done } = useDoings()
  const may = (...actions: readonly CaseAction[]) => file.availableActions.some((each) => each.allowed && actions.includes(each.action))
  const changes = (before: CaseFileFragment, now: CaseFileFragment) => changesOf(before, now, language, names)
  return (
    <Sheet title={form.doings}>
      <Told message={told} />
      <div className="doings">
        {KINDS.filter(({ action }) => (action === 'REJECT' ? may('APPROVE', 'REJECT', 'SEND_BACK') : may(action))).map(({ action, Form, ...kind }) => (
          <Doing key={keyOf(action)} name={action === 'REJECT' ? title.decide : say.actions[action]} chief={kind.chief ?? false} file={file}
            changes={kind.onVersion ? changes : undefined}>
            {(version) => <Form file={file} version={version} refresh={refresh} done={done(action)} />}
          </Doing>
        ))}
      </div>
      <NotNow actions={file.availableActions} names={say.actions} />
    </Sheet>
  )
}
