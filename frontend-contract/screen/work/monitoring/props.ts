import type { MonitoringFileFragment } from '../../../generated/graphql.ts'
import type { Around } from '../form/fileAct.ts'

/** What every form of a monitored household works on. */
export interface SpellForm extends Around {
  readonly spell: MonitoringFileFragment
  /** The version that was read before the form was filled in. */
  readonly version: number
}
