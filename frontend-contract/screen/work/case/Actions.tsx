import { type ComponentType, useState } from 'react'
import { Link } from 'wouter'
import type { CaseAction, CaseFileFragment } from '../../../generated/graphql.ts'
import { useTerms } from '../../words/terms.ts'
import { useLanguage, useWords } from '../../words/words.tsx'
import { useWorkWords } from '../words.ts'
import { changesOf } from './changes.ts'
import { ComparisonForm } from './forms/ComparisonForm.tsx'
import { DecideForm } from './forms/DecideForm.tsx'
import { CompleteForm, DecideReviewForm, RequestReviewForm, WithdrawForm } from './forms/FileForms.tsx'
import type { CaseForm } from './forms/props.ts'
import { SignForm } from './forms/SignForm.tsx'
import { AnnouncementForm, AnswerForm, NoticeForm, ObjectionForm, VoteForm } from './forms/VillageForms.tsx'
import { VisitForm } from './forms/VisitForm.tsx'
import { words as forms } from './forms/words.ts'
import { formWords } from './formWords.ts'
import { Sheet } from './Sheet.tsx'
import { words } from './words.ts'

// The form that was sent is gone, and the page is shorter: what came of it must not lie out of sight.
function intoSight(note: HTMLElement | null) {
  note?.scrollIntoView({ block: 'nearest' })
}

interface Doing {
  readonly action: CaseAction
  readonly Form: ComponentType<CaseForm>
  /** Whether it is decided on what was read. */
  readonly onVersion?: boolean
}

// In the order of the procedure; the three decisions are one form.
const DOINGS: readonly Doing[] = [
  { action: 'SIGN_FINDING', Form: SignForm, onVersion: true },
  { action: 'REJECT', Form: DecideForm, onVersion: true },
  { action: 'DECIDE_REVIEW', Form: DecideReviewForm, onVersion: true },
  { action: 'COMPLETE_APPLICATION', Form: CompleteForm, onVersion: true },
  { action: 'RECORD_VISIT', Form: VisitForm },
  { action: 'RECORD_COMPARISON', Form: ComparisonForm },
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
  const say = useWords(formWords)
  const common = useWorkWords()
  const [told, tell] = useState<string | null>(null)
  // A form that was sent begins anew; what was typed in the others stays.
  const [turns, turn] = useState<Partial<Record<CaseAction, number>>>({})
  const done = (action: CaseAction) => (message: string) => {
    tell(message)
    turn((before) => ({ ...before, [action]: (before[action] ?? 0) + 1 }))
  }
  const may = (action: CaseAction) => file.availableActions.some((each) => each.action === action && each.allowed)
  const doings = DOINGS.filter((doing) => may(doing.action) || (doing.action === 'REJECT' && (may('APPROVE') || may('SEND_BACK'))))
  return (
    <Sheet title={say.title}>
      <div role="status">
        {told !== null && (
          <div className="note good" ref={intoSight}>
            <p><strong>{say.done}</strong> {told}</p>
            <Link href="/tasks">{common.backToTasks}</Link>
          </div>
        )}
      </div>
      <div className="doings">
        {doings.map((doing) => (
          <Disclosed key={`${doing.action}${turns[doing.action] ?? 0}`} doing={doing} file={file} refresh={refresh} done={done(doing.action)} />
        ))}
      </div>
      <Refused file={file} />
    </Sheet>
  )
}

/** A form behind its name. What was typed stays when it is closed and opened again. */
function Disclosed({ doing, file, refresh, done }: { doing: Doing; file: CaseFileFragment; refresh: () => void; done: (message: string) => void }) {
  const say = useWords(words)
  const title = useWords(forms)
  const [basis, read] = useState<CaseFileFragment | null>(null)
  const { Form } = doing
  const name = doing.action === 'REJECT' ? title.decide : say.actions[doing.action]
  return (
    <details className={['REJECT', 'SIGN_FINDING', 'DECIDE_REVIEW'].includes(doing.action) ? 'doing chief' : 'doing'}
      onToggle={(event) => event.currentTarget.open && !basis && read(file)}>
      <summary>{name}</summary>
      {basis && (
        <>
          {doing.onVersion && basis.version !== file.version && <Changed before={basis} now={file} seen={() => read(file)} />}
          <Form file={file} version={basis.version} refresh={refresh} done={done} />
        </>
      )}
    </details>
  )
}

/** The file is another than the one that was read: what has changed, before one decides on it. */
function Changed({ before, now, seen }: { before: CaseFileFragment; now: CaseFileFragment; seen: () => void }) {
  const say = useWords(forms)
  const names = useTerms()
  const { language } = useLanguage()
  const changes = changesOf(before, now, language, names)
  return (
    <div className="note" role="alert">
      <p><strong>{changes.length ? say.changedWhile : say.changedUnknown}</strong></p>
      <ul>{changes.map((change) => <li key={change}>{change}</li>)}</ul>
      <button type="button" className="button" onClick={seen}>{say.seen}</button>
    </div>
  )
}

function Refused({ file }: { file: CaseFileFragment }) {
  const say = useWords(words)
  const form = useWords(formWords)
  const refused = file.availableActions.filter((each) => !each.allowed)
  if (!refused.length) return null
  return (
    <details className="refused">
      <summary>{form.notNow(refused.length)}</summary>
      <dl>
        {refused.map((each) => (
          <div key={each.action}>
            <dt>{say.actions[each.action]}</dt>
            <dd className="quiet">{each.reason}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
