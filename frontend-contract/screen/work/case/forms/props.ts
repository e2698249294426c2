import type { CaseFileFragment } from '../../../../generated/graphql.ts'
import type { Around } from '../../form/fileAct.ts'

/** What every form of a case works on. */
export interface CaseForm extends Around {
  /** The file as it is now. */
  readonly file: CaseFileFragment
  /** The version that was read before the form was filled in: decisions are made on it. */
  readonly version: number
}
