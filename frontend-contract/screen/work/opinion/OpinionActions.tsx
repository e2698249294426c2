import type { ComponentType } from 'react'
import type { OpinionFileFragment, Role } from '../../../generated/graphql.ts'
import { useTerm } from '../../words/brief.ts'
import { opinionStatus } from '../../words/further-brief.ts'
import { useWords } from '../../words/words.tsx'
import { Sheet } from '../case/Sheet.tsx'
import { Doing, Told, useDoings } from '../form/Doing.tsx'
import { words as formWords } from '../form/words.ts'
import { useWho } from '../who.ts'
import { AnswerForm, AssessForm, LocateForm, type OpinionForm } from './OpinionForms.tsx'
import { words } from './words.ts'

type OpinionAction = 'ASSESS' | 'ANSWER' | 'LOCATE'

const DESK: readonly Role[] = ['OPINION_OFFICER', 'DISTRICT_OFFICER']
const ON_THE_SPOT: readonly Role[] = ['TOWNSHIP_CADRE', 'TOWNSHIP_OFFICER', 'VILLAGE_CADRE', 'VILLAGE_SECRETARY', 'RESIDENT_TEAM']

interface Offered {
  readonly Form: ComponentType<OpinionForm>
  /** As the schema's `@allow` says: pages do not offer what would be refused. */
  readonly roles: readonly Role[]
  readonly status: OpinionFileFragment['status']
}

const OFFERED: Readonly<Record<OpinionAction, Offered>> = {
  ASSESS: { Form: AssessForm, roles: [...DESK, ...ON_THE_SPOT], status: 'REPORTED' },
  ANSWER: { Form: AnswerForm, roles: DESK, status: 'ASSESSED' },
  LOCATE: { Form: LocateForm, roles: DESK, status: 'REPORTED' },
}

const ORDER = Object.keys(OFFERED) as readonly OpinionAction[]

/** What the person may do about the report as it stands, each with its form. */
export function OpinionActions({ report, refresh, handOn }: {
  report: OpinionFileFragment
  refresh: () => void
  /** Tells whoever sees the report no more, once he has looked, that it was taken. */
  handOn: (message: string) => void
}) {
  const say = useWords(words)
  const form = useWords(formWords)
  const term = useTerm()
  const who = useWho()
  const { told, keyOf, done } = useDoings()
  const may = ORDER.filter((action) => OFFERED[action].status === report.status && who.roles.some((role) => OFFERED[action].roles.includes(role)))
  const atDesk = who.roles.some((role) => DESK.includes(role))
  const changes = (before: OpinionFileFragment, now: OpinionFileFragment): readonly string[] => [
    ...(before.status !== now.status ? [term(opinionStatus, now.status)] : []),
    ...(before.region.code !== now.region.code ? [now.region.name] : []),
    ...(before.mentions.length !== now.mentions.length ? [say.mentions(now.mentions.length)] : []),
  ]
  if (!may.length && told === null) return null
  return (
    <Sheet title={form.doings}>
      <Told message={told} />
      <div className="doings">
        {may.map((action) => {
          const { Form } = OFFERED[action]
          return (
            <Doing key={keyOf(action)} name={say.actions[action]} chief={action !== 'LOCATE'} file={report} changes={changes}>
              {(version) => <Form report={report} version={version} refresh={refresh} done={atDesk ? done(action) : handOn} />}
            </Doing>
          )
        })}
      </div>
    </Sheet>
  )
}
