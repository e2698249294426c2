import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core'
import {
  type OpenWarningFragment, WallApprovalChangedDocument, WallFundChangedDocument, WallGridChangedDocument,
  WallMonitoringChangedDocument, WallOpinionChangedDocument, WallWarningChangedDocument, WallWarningRaisedDocument,
} from '../../generated/graphql.ts'
import { lasts } from '../parts/failure.ts'
import { follow } from '../parts/follow.ts'
import type { Change, Happened } from './changes.ts'
import type { Place } from './places.ts'

/** How long after a stream ended by itself it is asked for again. */
const AGAIN_MILLIS = 5_000

/** Who hears what happens in a region. */
export interface Listener {
  happened(what: Happened): void
  warning(warning: OpenWarningFragment, raised: boolean): void
  /** The service no longer knows where these streams stood: everything has to be read anew. */
  lost(): void
}

interface Envelope {
  readonly cursor: string
  readonly occurredAt: string
  readonly region: Place
}

type RegionVariables = { region: string; after?: string | null | undefined }

/**
 * All that happens in a region from a position on. A post may not hear every room; those it may not are left out. What ends
 * otherwise is asked for again, behind the last change heard.
 */
export class Streams {
  readonly #graph: Client
  readonly #region: string
  readonly #after: string
  readonly #listener: Listener
  readonly #ends = new Map<string, () => void>()
  #stopped = false

  constructor(graph: Client, region: string, after: string, listener: Listener) {
    this.#graph = graph
    this.#region = region
    this.#after = after
    this.#listener = listener
  }

  start(): void {
    const { warning } = this.#listener
    this.#hear('raised', WallWarningRaisedDocument, (data) => data.warningRaised, (event) => {
      if (event.warning) warning(event.warning, true)
      return { room: 'warning', kind: 'RAISED', severity: event.severity, source: event.source }
    })
    this.#hear('warning', WallWarningChangedDocument, (data) => data.warningChanged, (event) => {
      if (event.warning) warning(event.warning, false)
      return { room: 'warning', kind: event.kind, severity: event.warning?.severity ?? null, source: null }
    })
    this.#hear('approval', WallApprovalChangedDocument, (data) => data.approvalChanged, (event) => ({
      room: 'approval', kind: event.kind, toStep: event.toStep, decision: event.decision,
      of: event.subject?.__typename === 'Case' ? event.subject.kind : event.subject ? 'GRANT' : null,
    }))
    this.#hear('monitoring', WallMonitoringChangedDocument, (data) => data.monitoringChanged, (event) => ({
      room: 'monitoring', kind: event.kind,
    }))
    this.#hear('fund', WallFundChangedDocument, (data) => data.fundChanged, (event) => ({
      room: 'fund', kind: event.kind, entry: event.entryKind, amount: event.amount,
    }))
    this.#hear('opinion', WallOpinionChangedDocument, (data) => data.opinionChanged, (event) => ({
      room: 'opinion', kind: event.kind,
    }))
    this.#hear('grid', WallGridChangedDocument, (data) => data.gridChanged, (event) => ({ room: 'grid', kind: event.kind }))
  }

  stop(): void {
    this.#stopped = true
    for (const end of this.#ends.values()) end()
    this.#ends.clear()
  }

  #hear<Data, Event extends Envelope>(
    name: string,
    document: TypedDocumentNode<Data, RegionVariables>,
    event: (data: Data) => Event,
    change: (event: Event) => Change,
    after: string = this.#after,
  ): void {
    let last = after
    const again = () => this.#later(name, () => this.#hear(name, document, event, change, last))
    const source = this.#graph.subscription<Data, AnyVariables>(document, { region: this.#region, after })
    const heard = (data: Data) => {
      const happened = event(data)
      last = happened.cursor
      this.#tell(name, happened, change(happened))
    }
    this.#ends.set(name, follow(source, heard, (code) => this.#over(code, again)))
  }

  #tell(name: string, { cursor, occurredAt, region }: Envelope, change: Change): void {
    this.#listener.happened({
      key: `${name} ${cursor}`, at: occurredAt, region, change,
    })
  }

  #over(code: string, again: () => void): void {
    if (code === 'CURSOR_EXPIRED' || code === 'CURSOR_INVALID') this.#listener.lost()
    else if (!lasts(code)) again()
  }

  #later(name: string, again: () => void): void {
    if (this.#stopped) return
    const timer = setTimeout(again, AGAIN_MILLIS)
    this.#ends.set(name, () => clearTimeout(timer))
  }
}
