import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { CombinedError, type OperationResult, Provider } from 'urql'
import { filter, fromValue, makeSubject, map, merge, never, pipe } from 'wonka'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { Observable } from '../../client/connection.ts'
import type { CopperwallClient, RefusedMutation } from '../../client/index.ts'
import type { CaseFileFragment } from '../../generated/graphql.ts'
import { ClientContext } from '../graph.ts'
import { SessionContext } from '../session/context.ts'
import type { Session, SessionStatus } from '../session/session.ts'
import { Languages } from '../words/words.tsx'
import { type Who, WhoContext } from './who.ts'

/** Whom tests of the pages let sit before them. */
export function somebody(role: Who['roles'][number], code: string, level: 'DISTRICT' | 'TOWNSHIP' | 'VILLAGE'): Who {
  return {
    __typename: 'Viewer', subject: 'someone', roles: [role], department: null, limits: [],
    region: { __typename: 'Region', code, name: '某地', level, dataNotice: null, parent: null },
  }
}

export const secretary = somebody('VILLAGE_SECRETARY', '621202114001', 'VILLAGE')
export const township = somebody('TOWNSHIP_OFFICER', '621202114', 'TOWNSHIP')
export const district = somebody('DISTRICT_OFFICER', '621202', 'DISTRICT')

interface Asked {
  readonly query: { readonly definitions: readonly unknown[] }
  readonly variables: Record<string, unknown>
}

function nameOf({ query }: Asked): string {
  const definition = query.definitions.find((each) => (each as { kind: string }).kind === 'OperationDefinition')
  return (definition as { name: { value: string } }).name.value
}

/** Data, or what came in its place. */
type Answer = Record<string, unknown> | { readonly down: true } | { readonly failed: CombinedError }

/** A graph that answers operations by their names, and keeps what it was asked. */
export class Answering {
  /** What waits to be sent. */
  queued: readonly unknown[] = []
  /** What had to wait and was not done. */
  readonly refused = new Observable<readonly RefusedMutation[]>([])
  readonly asked: { readonly name: string; readonly variables: Record<string, unknown> }[] = []
  /** What queued mutations are answered once `back` was called. */
  late: unknown = null
  back!: () => void
  readonly network = new Promise<void>((there) => (this.back = there))
  readonly #answers: Record<string, (variables: Record<string, unknown>) => Answer>

  constructor(answers: Record<string, (variables: Record<string, unknown>) => Answer>) {
    this.#answers = answers
  }

  /** Lets a subscription hear of something. */
  tell(name: string, data: Record<string, unknown>): void {
    this.#told.next({ name, data })
  }

  readonly #told = makeSubject<{ readonly name: string; readonly data: Record<string, unknown> }>()

  readonly #hears = (request: Asked) => pipe(
    this.#told.source, filter(({ name }) => name === nameOf(request)), map(({ data }) => ({ data, stale: false, hasNext: true })),
  )

  readonly #answer = (request: Asked) => {
    const name = nameOf(request)
    this.asked.push({ name, variables: request.variables })
    const data = this.#answers[name]?.(request.variables)
    const failed = !data || 'down' in data ? new CombinedError({ networkError: new Error('down') }) : 'failed' in data ? data.failed : null
    const answer = failed ? { error: failed } : { data }
    return { ...answer, stale: false, hasNext: false } as unknown as OperationResult
  }

  get client(): CopperwallClient {
    const promised = (request: Asked) => {
      // Sources of the client stay open for what comes later.
      const source = merge([fromValue(this.#answer(request)), never])
      return Object.assign(source, { toPromise: () => Promise.resolve(this.#answer(request)) })
    }
    const once = (query: unknown, variables: unknown) => ({
      toPromise: () => Promise.resolve(this.#answer({ query, variables } as never)),
    })
    const graph = {
      query: once, mutation: once, executeQuery: promised, executeSubscription: this.#hears, suspense: false,
    }
    const mutations = {
      queue: new Observable(this.queued),
      refused: this.refused,
      drop: (requestId: string) => this.refused.set(this.refused.get().filter((each) => each.requestId !== requestId)),
      send: (query: unknown, input: object) => {
        const requestId = crypto.randomUUID()
        const answer = this.#answer({ query, variables: { input: { ...input, requestId } } } as never) as { data?: unknown }
        // Without a network, nothing comes until there is one.
        return { requestId, answer: answer.data ? Promise.resolve({ kind: 'answered', data: answer.data }) : this.network.then(() => ({ kind: 'answered', data: this.late })) }
      },
    }
    return {
      mutations,
      graph: graph as never,
      connection: new Observable({ status: 'live', since: 0, heardAt: 0, attempt: 0, transport: 'websocket' }),
      close: () => undefined,
    } as unknown as CopperwallClient
  }
}

export function session(): Session {
  return { status: new Observable<SessionStatus>('signedIn'), token: () => Promise.resolve('token'), signOut: () => Promise.resolve() } as Session
}

/** A part of the pages with everything above it that it needs. */
export function show(page: ReactNode, who: Who, graph: Answering = new Answering({})) {
  cleanup()
  const client = graph.client
  const { hook } = memoryLocation({ path: '/' })
  const framed = (part: ReactNode) => (
    <Languages>
      <SessionContext value={session()}>
        <ClientContext value={client}>
          <Provider value={client.graph}>
            <WhoContext value={who}>
              <Router hook={hook}>{part}</Router>
            </WhoContext>
          </Provider>
        </ClientContext>
      </SessionContext>
    </Languages>
  )
  const shown = render(framed(page))
  return { ...shown, again: (part: ReactNode) => shown.rerender(framed(part)) }
}

/** A file that waits at a step, with what a test changes of it. */
export function aFile(changes: Partial<CaseFileFragment> = {}): CaseFileFragment {
  const may = (action: CaseFileFragment['availableActions'][number]['action']) =>
    ({ __typename: 'AvailableAction', action, allowed: true, reason: null }) as const
  return {
    __typename: 'Case', id: 'Q2FzZTox', kind: 'IDENTIFICATION', source: 'SELF_DECLARATION', medium: 'MINI_PROGRAM', causes: ['ILLNESS'],
    category: null, step: 'VILLAGE_REVIEW', status: 'OPEN', holder: null, dueAt: '2026-11-23T10:00:00Z', caseDueAt: '2026-12-03T10:00:00Z',
    overdue: false, submittedBy: 'somebody', submittedAt: '2026-11-12T01:20:00Z', closedAt: null, missing: [], version: 6,
    region: { __typename: 'Region', code: '62120211400106', name: '六组', level: 'VILLAGE_GROUP', parent: null },
    sentBack: null, publicStatus: { __typename: 'PublicStatus', step: 'VILLAGE_REVIEW', message: '村里正在办理。', dueBy: null },
    availableActions: [may('APPROVE'), may('REJECT'), may('SEND_BACK')],
    ruleSet: {
      __typename: 'RuleSet', id: 'r', name: '规则', version: 1, noticeDays: 5, steps: [], checks: [],
      vote: { __typename: 'VoteRule', presentOf: 2, presentIn: 3, minimumVoters: 5 },
      afterDecision: { __typename: 'AfterDecisionRule', announcementDays: 5 },
    },
    household: {
      __typename: 'Household', id: 'h', memberCount: 1, formerPoor: false, verifiedOn: null, allowance: null, allowances: [], incomes: [],
      members: [], monitoring: null, head: { __typename: 'HouseholdMember', id: 'm', name: '张三', phoneMasked: null },
    },
    declarations: [], steps: [], evidence: [], visits: [], comparison: null, votes: [], notice: null, objections: [], findings: [],
    rejection: null, explanation: null, announcement: null, review: null, proposal: null, conditions: [], ...changes,
  } as CaseFileFragment
}
