import type { ComponentType } from 'react'
import type { MonitoringFileFragment, Role } from '../../../generated/graphql.ts'
import { measureKind, monitoringStatus, useTerm } from '../../words/brief.ts'
import { useWords } from '../../words/words.tsx'
import { Sheet } from '../case/Sheet.tsx'
import { Doing, Told, useDoings } from '../form/Doing.tsx'
import { words as formWords } from '../form/words.ts'
import { useWho } from '../who.ts'
import { AskForm } from '../grant/AskForm.tsx'
import { EliminationForm, ReturnForm } from './EndingForms.tsx'
import { HelperForm } from './HelperForm.tsx'
import { PlanForm } from './MeasureForms.tsx'
import type { SpellForm } from './props.ts'
import { VisitForm } from './VisitForm.tsx'
import { words } from './words.ts'

export type SpellAction = 'ASSIGN_HELPER' | 'PLAN_MEASURE' | 'DECLARE_GRANT' | 'RECORD_VISIT' | 'PROPOSE_ELIMINATION' | 'RETURN'

const VILLAGE: readonly Role[] = ['MONITOR', 'GROUP_LEADER', 'VILLAGE_CADRE', 'VILLAGE_SECRETARY', 'RESIDENT_TEAM']
const HELPING: readonly Role[] = ['TOWNSHIP_CADRE', 'TOWNSHIP_OFFICER', 'DISTRICT_OFFICER']

interface Offered {
  readonly Form: ComponentType<SpellForm>
  /** As the schema's `@allow` says: pages do not offer what would be refused. */
  readonly roles: readonly Role[]
  readonly fits: (spell: MonitoringFileFragment) => boolean
}

const open = (spell: MonitoringFileFragment) => spell.status === 'OPEN'
const proposed = (spell: MonitoringFileFragment) => spell.eliminations.some((each) => each.status === 'OPEN')

const OFFERED: Readonly<Record<SpellAction, Offered>> = {
  ASSIGN_HELPER: { Form: HelperForm, roles: HELPING, fits: open },
  PLAN_MEASURE: { Form: PlanForm, roles: HELPING, fits: open },
  DECLARE_GRANT: { Form: GrantAskForm, roles: HELPING, fits: (spell) => open(spell) && spell.household !== null },
  RECORD_VISIT: { Form: VisitForm, roles: [...VILLAGE, 'TOWNSHIP_CADRE'], fits: ({ household }) => household !== null },
  PROPOSE_ELIMINATION: {
    Form: EliminationForm, roles: [...VILLAGE, 'TOWNSHIP_CADRE', 'TOWNSHIP_OFFICER'], fits: (spell) => open(spell) && !proposed(spell),
  },
  RETURN: { Form: ReturnForm, roles: HELPING, fits: ({ status }) => status === 'ELIMINATED' },
}

const ORDER = Object.keys(OFFERED) as readonly SpellAction[]

/** What the person may do for the household as it stands, each with its form. */
export function MonitoringActions({ spell, refresh }: { spell: MonitoringFileFragment; refresh: () => void }) {
  const say = useWords(words)
  const form = useWords(formWords)
  const who = useWho()
  const changes = useChanges()
  const { told, keyOf, done } = useDoings()
  const may = ORDER.filter((action) => OFFERED[action].fits(spell) && who.roles.some((role) => OFFERED[action].roles.includes(role)))
  const urgent = (action: SpellAction) =>
    (action === 'ASSIGN_HELPER' && !spell.hasHelper) || (action === 'PLAN_MEASURE' && !spell.hasMeasure) || (action === 'RECORD_VISIT' && observed(spell))
  if (!may.length && told === null) return null
  return (
    <Sheet title={form.doings}>
      <Told message={told} />
      <div className="doings">
        {may.map((action) => {
          const { Form } = OFFERED[action]
          // Neither decides anything about the spell, whatever has changed in it meanwhile.
          const looked = action === 'RECORD_VISIT' || action === 'DECLARE_GRANT' ? undefined : changes
          return (
            <Doing key={keyOf(action)} name={say.actions[action]} chief={urgent(action)} file={spell} changes={looked}>
              {(version) => <Form spell={spell} version={version} refresh={refresh} done={done(action)} />}
            </Doing>
          )
        })}
      </div>
    </Sheet>
  )
}

function GrantAskForm({ spell, refresh, done }: SpellForm) {
  return <AskForm household={spell.household!.id} refresh={refresh} done={done} />
}

function observed({ status, observation }: MonitoringFileFragment): boolean {
  return status === 'ELIMINATED' && observation !== null && observation.endedOn === null
}

/** What has become of the household since it was read, one sentence each: for somebody who was deciding meanwhile. */
function useChanges() {
  const say = useWords(words)
  const term = useTerm()
  return (before: MonitoringFileFragment, now: MonitoringFileFragment): readonly string[] => [
    ...(before.status !== now.status ? [term(monitoringStatus, now.status)] : []),
    ...(before.helpers[0]?.name !== now.helpers[0]?.name && now.helpers[0] ? [`${say.helpers}: ${now.helpers[0].name}`] : []),
    ...now.measures.filter((each) => !before.measures.some(({ id }) => id === each.id)).map((each) => `${say.measures}: ${term(measureKind, each.kind)}`),
  ]
}
