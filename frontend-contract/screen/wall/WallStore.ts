import type { Client } from '@urql/core'
import { Observable } from '../../client/connection.ts'
import {
  type OpenWarningFragment, type WallFiguresFragment, WallFiguresUpdatedDocument, WallWarningsDocument,
} from '../../generated/graphql.ts'
import { codeOf, lasts } from '../parts/failure.ts'
import { follow } from '../parts/follow.ts'
import type { Happened } from './changes.ts'
import { Frames } from './frames.ts'
import { GRAVITY, KEPT_WARNINGS, OpenWarnings } from './OpenWarnings.ts'
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

/** Warnings raised since somebody was last told of them: how many, and of the gravest of them the newest. */
export interface News {
  readonly count: number
  readonly gravest: OpenWarningFragment
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
  /** What a reader of the screen is to be told of. */
  readonly raised = new Observable<News | null>(null)

  readonly #graph: Client
  readonly #region: string
  readonly #ring = new Ring<Happened>(KEPT_CHANGES)
  readonly #open = new OpenWarnings()
  readonly #frames = new Frames(() => this.#draw())
  #news: News | null = null
  #streams: Streams | null = null
  #timers = new Set<ReturnType<typeof setTimeout>>()
  #leaveFigures: () => void = () => undefined
  /** The question for open warnings that an answer is awaited of. */
  #reading: object | null = null
  #stopped = false

  /** @param before changes of the region that were told already, the newest first */
  constructor(graph: Client, region: string, before: readonly Happened[] = []) {
    this.#graph = graph
    this.#region = region
    for (const what of [...before].reverse()) this.#ring.add(what)
    this.changes.set(this.#ring.all())
  }

  start(): void {
    this.#stopped = false
    this.#hearFigures()
  }

  stop(): void {
    this.#stopped = true
    this.#leave()
    this.#frames.stop()
  }

  /** What was raised since this was last called; it counts as told. */
  readonly tellRaised = (): News | null => {
    const news = this.#news
    this.#news = null
    this.raised.set(null)
    return news
  }

  /** Asks for the open warnings anew: after a failure, or when rows are missing. */
  readonly readWarnings = (): void => {
    if (this.#reading) return
    const reading = (this.#reading = {})
    this.#open.asked()
    void this.#graph
      .query(WallWarningsDocument, { region: this.#region, first: KEPT_WARNINGS }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data, error }) => {
        // Given up meanwhile: the streams begin anew, and the list with them.
        if (this.#reading !== reading) return
        this.#reading = null
        if (data) this.#open.fill(data.warnings.edges.map((edge) => edge.node))
        else this.#open.unanswered()
        const failure = error ? codeOf(error) : null
        const before = lasts(failure) ? null : this.warnings.get().value
        this.warnings.set({ value: data ? this.#open.rows() : before, failure })
        if (failure && !data && !lasts(failure)) this.#later(this.readWarnings)
      })
  }

  #hearFigures(): void {
    const source = this.#graph.subscription(WallFiguresUpdatedDocument, { region: this.#region })
    this.#leaveFigures = follow(source, (data) => this.#counted(data.dashboardUpdated), (code) => {
      if (lasts(code)) return this.#lose(code)
      this.figures.set({ value: this.figures.get().value, failure: code })
      this.#later(() => this.#hearFigures())
    })
  }

  /** The region is no longer for whoever looks: nothing of it may stay. */
  #lose(code: string): void {
    this.#leave()
    this.#frames.stop()
    this.#open.clear()
    this.warnings.set(NOTHING)
    this.changes.set([])
    this.figures.set({ value: null, failure: code })
  }

  /** Hears nothing more, and waits for nothing. */
  #leave(): void {
    this.#leaveFigures()
    this.#streams?.stop()
    this.#streams = null
    this.#reading = null
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
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
        if (raised) this.#hearRaised(warning)
        this.#frames.wanted()
      },
      lost: () => this.#anew(),
    })
    this.#streams.start()
    this.readWarnings()
  }

  #hearRaised(warning: OpenWarningFragment): void {
    const { count, gravest } = this.#news ?? { count: 0, gravest: warning }
    const graver = GRAVITY[gravest.severity] > GRAVITY[warning.severity]
    this.#news = { count: count + 1, gravest: graver ? gravest : warning }
  }

  /** The streams are broken for good: leaves them, and begins where the next figures stand. */
  #anew(): void {
    this.#leave()
    this.#open.clear()
    this.warnings.set(NOTHING)
    this.#later(() => this.#hearFigures())
  }

  #draw(): void {
    this.changes.set(this.#ring.all())
    this.raised.set(this.#news)
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
