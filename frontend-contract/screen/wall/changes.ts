import type {
  ApprovalChange, ApprovalStep, CaseKind, Decision, EntryKind, FundChange, GridChange, MonitoringChangeKind, OpinionChange,
  Severity, Source, WarningChange,
} from '../../generated/graphql.ts'
import type { Place } from './places.ts'

/** What a line of the ticker says, and no more of the event than that: what is kept for hours is small. */
export type Change =
  | {
      readonly room: 'approval'
      readonly kind: ApprovalChange
      readonly of: CaseKind | 'GRANT' | null
      readonly toStep: ApprovalStep | null
      readonly decision: Decision | null
    }
  | { readonly room: 'warning'; readonly kind: WarningChange | 'RAISED'; readonly severity: Severity | null; readonly source: Source | null }
  | { readonly room: 'monitoring'; readonly kind: MonitoringChangeKind }
  | { readonly room: 'fund'; readonly kind: FundChange; readonly entry: EntryKind | null; readonly amount: string | null }
  | { readonly room: 'opinion'; readonly kind: OpinionChange }
  | { readonly room: 'grid'; readonly kind: GridChange }

export type Room = Change['room']

/** A change with its place and time. */
export interface Happened {
  /** Unlike that of any other kept. */
  readonly key: string
  readonly at: string
  readonly region: Place
  readonly change: Change
}
