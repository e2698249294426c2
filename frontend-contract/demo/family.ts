import type { Cast, Fields } from './cast.ts'
import type { People, Trouble } from './people.ts'
import { TROUBLES } from './people.ts'

export const VILLAGE = '621202114001'

const SIGNERS = new Map([
  ['TOWNSHIP_CADRE', 'township-cadre'], ['VILLAGE_CADRE', 'village-cadre'], ['RESIDENT_TEAM', 'resident-team'], ['MONITOR', 'grid-monitor'],
])

/** One family from its declaration to its money, each step by the person whose step it is. */
export class Family {
  readonly name: string
  readonly #trouble: Trouble
  #case = ''
  #household = ''

  constructor(readonly cast: Cast, readonly people: People) {
    this.#trouble = people.one(TROUBLES)
    this.name = people.person().name
  }

  /** @return whether it opened a file of its own: else what was said is joined to what is known. */
  async declares(): Promise<boolean> {
    const { people } = this
    const accepted = await this.cast.change<{ joined: boolean; case: { id: string } | null }>(
      'mini-program', 'submitDeclaration', 'DeclarationAccepted', 'joined case { id }',
      {
        regionCode: VILLAGE, medium: 'MINI_PROGRAM', causes: this.#trouble.causes, description: this.#trouble.words,
        amountInNeed: people.yuan(5_000, 60_000), commitmentSigned: true, evidenceIds: [],
        household: {
          headName: this.name, idNumber: people.person().idNumber, phone: people.phone(),
          members: [{ ...people.person(), relation: 'SPOUSE' }, { ...people.person(), relation: 'CHILD' }],
        },
      },
    )
    this.#case = accepted.case?.id ?? ''
    return !accepted.joined
  }

  async isCompared(): Promise<void> {
    await this.cast.change('district-officer', 'recordComparison', 'ComparisonRecorded', 'case { step }', {
      caseId: this.#case, departments: ['MEDICAL_INSURANCE', 'CIVIL_AFFAIRS'], hits: [],
    })
  }

  async isVisited(): Promise<void> {
    await this.cast.change('village-cadre', 'recordVisit', 'VisitRecorded', 'visit { visitedOn }', { caseId: this.#case, notes: '入户核实' })
  }

  async isVotedOn(): Promise<void> {
    const present = 24 + this.people.upTo(6)
    const against = this.people.upTo(3)
    await this.cast.change('village-cadre', 'recordVote', 'VoteRecorded', 'case { step }', {
      caseId: this.#case, panelSize: 30, present, inFavour: present - against, against,
    })
  }

  async isPublished(): Promise<void> {
    await this.cast.change('village-cadre', 'publishNotice', 'NoticePublished', 'case { step }', { caseId: this.#case })
  }

  async isSentBack(): Promise<void> {
    await this.#decides('township-officer', 'SEND_BACK', { sendBackTo: 'VILLAGE_REVIEW', missing: ['住院票据'] })
  }

  async passes(persona: 'village-secretary' | 'township-officer'): Promise<void> {
    await this.#decides(persona, 'APPROVE')
  }

  async isSignedByFour(beat: () => Promise<void>): Promise<void> {
    const { checks } = (await this.#file('ruleSet { checks { key signerRole } }'))['ruleSet'] as {
      checks: { key: string; signerRole: string }[]
    }
    for (const { key, signerRole } of checks) {
      await this.cast.change(SIGNERS.get(signerRole)!, 'signFinding', 'FindingSigned', 'case { step }', {
        caseId: this.#case, version: await this.#version(), checkKey: key, favourable: true, finding: '情况属实',
      })
      await beat()
    }
  }

  async isIncluded(): Promise<void> {
    await this.#decides('district-officer', 'APPROVE', {
      inclusion: { category: 'SUDDEN_SERIOUS_DIFFICULTY', causes: this.#trouble.causes, dimensions: this.#trouble.dimensions },
    })
    const { household } = (await this.#file('household { id }')) as { household: { id: string } }
    this.#household = household.id
  }

  async isRejected(): Promise<void> {
    await this.#decides('district-officer', 'REJECT', { rejection: { ground: 'BELOW_STANDARD', reason: '收入高于标准，困难可由临时救助解决', nearestPolicy: '临时救助' } })
  }

  async getsHelp(): Promise<void> {
    const spell = async () => {
      const { household } = (await this.#file('household { monitoringObjects { id version } }')) as {
        household: { monitoringObjects: { id: string; version: number }[] }
      }
      const { id, version } = household.monitoringObjects[0]!
      return { monitoringObjectId: id, version }
    }
    await this.cast.change('township-cadre', 'assignHelper', 'HelperAssigned', 'monitoringObject { id }', {
      ...(await spell()), name: '演示帮扶人', employer: '柏林镇人民政府',
    })
    const dueOn = await this.cast.today(120)
    await this.cast.change('township-cadre', 'planMeasure', 'MeasurePlanned', 'measure { id }', {
      ...(await spell()), kind: 'MEDICAL_AID', dueOn,
    })
  }

  /** What is lacking is asked for, accepted, voted on, allocated and paid. */
  async getsMoney(beat: () => Promise<void>): Promise<void> {
    const amount = this.people.yuan(3_000, 15_000)
    let grant = await this.#grant('township-officer', 'declareGrant', 'GrantDeclared', {
      householdId: this.#household, need: amount, amount, purpose: this.#trouble.words,
      payee: { account: `6228480000000${100_000 + this.people.upTo(900_000)}`, holder: this.name },
    })
    const steps: [string, string, string, Fields][] = [
      ['acceptance-department', 'acceptGrant', 'GrantAccepted', { decision: 'APPROVE', amount, opinion: '情况属实' }],
      ['leading-group-member-1', 'approveGrant', 'GrantBallotCast', { approves: true, opinion: '同意' }],
      ['leading-group-head', 'approveGrant', 'GrantBallotCast', { approves: true, opinion: '同意' }],
      ['fund-officer', 'allocateGrant', 'GrantAllocated', {}],
    ]
    for (const [persona, mutation, success, input] of steps) {
      await beat()
      grant = await this.#grant(persona, mutation, success, { grantId: grant.id, version: grant.version, ...input })
    }
    await this.cast.change('fund-officer', 'exportPaymentBatch', 'PaymentBatchExported', 'batch { number }', {})
    await beat()
    const payments = grant.payments.map(({ id }) => ({ paymentId: id, reference: `演示${1000 + this.people.upTo(9000)}` }))
    await this.cast.change('fund-officer', 'confirmPayments', 'PaymentsConfirmed', 'before', { payments })
  }

  async #grant(persona: string, mutation: string, success: string, input: Fields): Promise<Grant> {
    const selection = 'grant { id version payments { id } }'
    return (await this.cast.change<{ grant: Grant }>(persona, mutation, success, selection, input)).grant
  }

  async #decides(persona: string, decision: string, more: Fields = {}): Promise<void> {
    await this.cast.change(persona, 'decideCase', 'CaseDecided', 'case { step }', {
      caseId: this.#case, version: await this.#version(), decision, opinion: decision === 'APPROVE' ? '同意' : '见说明', evidenceIds: [], ...more,
    })
  }

  async #version(): Promise<number> {
    return Number((await this.#file('version'))['version'])
  }

  async #file(selection: string): Promise<Fields> {
    const { file } = await this.cast.ask<{ file: Fields }>(
      'district-officer', `query($id: ID!) { file: case(id: $id) { ${selection} } }`, { id: this.#case },
    )
    return file
  }
}

interface Grant {
  readonly id: string
  readonly version: number
  readonly payments: readonly { readonly id: string }[]
}
