import type { Client } from '@urql/core'
import { Observable } from '../../client/connection.ts'
import {
  type OpenWarningFragment, type WallFiguresFragment, WallFiguresUpdatedDocument, WallWarningsDocument,
} from '../../generated/graphql.ts'
import { codeOf } from '../parts/failure.ts'
import { follow } from '../parts/follow.ts'
import type { Happened } from './changes.ts'
import { Frames } from './frames.ts'
import { KEPT_WARNINGS, OpenWarnings } from './OpenWarnings.ts'
import { Ring } from './ring.ts'
import { share } from './share.ts'
import { Streams } from './Streams.ts'

/** Lines that the ticker remembers. */
export const KEPT_CHANGES = 60
const AGAIN_MILLIS = 5_000

/** A part of the wall: on its way, there, or why not. What was there stays while it is asked for again. */
export interface Part<T> {
  readonly value: T | null
  readonly failure: string | null
}

const NOTHING = { value: null, failure: null }

/**
 * What the wall shows of one region, kept up to date. It holds one set of figures, a bounded list of warnings and a bounded
 * ring of changes; events are drawn frame by frame, however many come.
 */
export class WallStore {
  readonly figures = new Observable<Part<WallFiguresFragment>>(NOTHING)
  readonly warnings = new Observable<Part<readonly OpenWarningFragment[]>>(NOTHING)
  readonly changes = new Observable<readonly Happened[]>([])
  /** Warnings raised since the wall stands: what a reader of the screen is told of. */
  readonly raised = new Observable<readonly OpenWarningFragment[]>([])

  readonly #graph: Client
  readonly #region: string
  readonly #ring = new Ring<Happened>(KEPT_CHANGES)
  readonly #open = new OpenWarnings()
  readonly #news = new Ring<OpenWarningFragment>(5)
  readonly #frames = new Frames(() => this.#draw())
  #streams: Streams | null = null
  #timers = new Set<ReturnType<typeof setTimeout>>()
  #leaveFigures: () => void = () => undefined
  #reading = false
  #stopped = false

  constructor(graph: Client, region: string) {
    this.#graph = graph
    this.#region = region
  }

  start(): void {
    this.#stopped = false
    this.#hearFigures()
  }

  stop(): void {
    this.#stopped = true
    this.#leaveFigures()
    this.#streams?.stop()
    this.#streams = null
    this.#frames.stop()
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
  }

  /** Asks for the open warnings anew: after a failure, or when rows are missing. */
  readonly readWarnings = (): void => {
    if (this.#reading) return
    this.#reading = true
    void this.#graph
      .query(WallWarningsDocument, { region: this.#region, first: KEPT_WARNINGS }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data, error }) => {
        this.#reading = false
        if (this.#stopped) return
        if (data) this.#open.fill(data.warnings.edges.map((edge) => edge.node))
        this.warnings.set({ value: data ? this.#open.rows() : this.warnings.get().value, failure: error ? codeOf(error) : null })
        if (error && !data) this.#later(this.readWarnings)
      })
  }

  #hearFigures(): void {
    const source = this.#graph.subscription(WallFiguresUpdatedDocument, { region: this.#region })
    this.#leaveFigures = follow(source, (data) => this.#counted(data.dashboardUpdated), (code) => {
      this.figures.set({ value: this.figures.get().value, failure: code })
      if (code !== 'FORBIDDEN' && code !== 'NOT_VISIBLE') this.#later(() => this.#hearFigures())
    })
  }

  #counted(figures: WallFiguresFragment): void {
    this.figures.set({ value: share(this.figures.get().value, figures), failure: null })
    if (this.#streams) return
    this.#follow(figures.position)
  }

  /** The lists begin where the figures stand, and follow the streams from there. */
  #follow(position: string): void {
    this.#streams = new Streams(this.#graph, this.#region, position, {
      happened: (what) => {
        this.#ring.add(what)
        this.#frames.wanted()
      },
      warning: (warning, raised) => {
        this.#open.take(warning)
        if (raised) this.#news.add(warning)
        this.#frames.wanted()
      },
      lost: () => this.#anew(),
    })
    this.#streams.start()
    this.readWarnings()
  }

  /** The streams are broken for good: leaves them, and begins where the next figures stand. */
  #anew(): void {
    this.#streams?.stop()
    this.#streams = null
    this.#open.clear()
    this.#leaveFigures()
    this.#later(() => this.#hearFigures())
  }

  #draw(): void {
    this.changes.set(this.#ring.all())
    this.raised.set(share(this.raised.get(), this.#news.all()))
    if (this.warnings.get().value === null) return
    this.warnings.set({ value: share(this.warnings.get().value, this.#open.rows()), failure: null })
    if (this.#open.wanting && this.#timers.size === 0) this.#later(this.readWarnings)
  }

  #later(what: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      if (!this.#stopped) what()
    }, AGAIN_MILLIS)
    this.#timers.add(timer)
  }
}
