import type { GrantFileFragment } from '../../../generated/graphql.ts'
import type { Around } from '../form/fileAct.ts'

/** What every form of a grant works on. */
export interface GrantForm extends Around {
  /** The grant as it is now. */
  readonly grant: GrantFileFragment
  /** The version that was read before the form was filled in. */
  readonly version: number
}
