import type { Medium, RiskCause, SubmitDeclarationInput } from '../../../generated/graphql.ts'
import type { Who } from '../who.ts'

/** What is typed and picked; everything else is known. */
export interface Entries {
  readonly headName: string
  readonly idNumber: string
  readonly birthDate: string
  readonly noIdReason: string
  readonly phone: string
  readonly description: string
  readonly village: string
  readonly causes: readonly RiskCause[]
}

export const NOTHING: Entries = {
  headName: '', idNumber: '', birthDate: '', noIdReason: '', phone: '', description: '', village: '', causes: [],
}

/** How the word came in, as far as the post says it. */
export function mediumOf(who: Who): Medium {
  if (who.roles.includes('MONITOR')) return 'VISIT'
  return who.region?.level === 'VILLAGE' || who.region?.level === 'VILLAGE_GROUP' ? 'VILLAGE_CADRE' : 'SERVICE_WINDOW'
}

/** The village, for those who have one; null where it has to be picked. */
export function villageOf(who: Who): string | null {
  const code = who.region?.code ?? ''
  return code.length >= VILLAGE_DIGITS ? code.slice(0, VILLAGE_DIGITS) : null
}

export const VILLAGE_DIGITS = 12

export interface Papers {
  /** Of the signed commitment: that it is there says that it is signed. */
  readonly commitment: readonly string[]
  readonly photographs: readonly string[]
  /** Of a declaration that is sent once more: what came with it the first time. */
  readonly before?: { readonly evidenceIds: readonly string[]; readonly signed: boolean } | undefined
}

/** What is sent for a family that is known. */
export function knownInput(household: { id: string; region: { code: string } }, entries: Entries, papers: Papers, who: Who) {
  return { ...shared(entries, papers, who), regionCode: household.region.code.slice(0, VILLAGE_DIGITS), householdId: household.id }
}

/** What is sent for a family that may be unknown: the service recognises it by its head's number. */
export function freshInput(entries: Entries, numbered: boolean, papers: Papers, who: Who): Omit<SubmitDeclarationInput, 'requestId'> {
  return {
    ...shared(entries, papers, who),
    regionCode: villageOf(who) ?? entries.village,
    household: {
      headName: entries.headName.trim(),
      ...(numbered
        ? { idNumber: entries.idNumber.trim().toUpperCase(), phone: entries.phone.trim() || null }
        : { birthDate: entries.birthDate.trim(), noIdReason: entries.noIdReason.trim() }),
      members: [],
    },
  }
}

function shared(entries: Entries, papers: Papers, who: Who) {
  return {
    medium: mediumOf(who),
    causes: entries.causes,
    description: entries.description.trim(),
    commitmentSigned: papers.commitment.length > 0 || papers.before?.signed === true,
    evidenceIds: [...papers.before?.evidenceIds ?? [], ...papers.commitment, ...papers.photographs],
  }
}

type Input = { readonly [field: string]: unknown }

/** What was typed and picked into a declaration that was sent before. */
export function entriesOf(input: Input): Entries {
  const { household, causes, description, regionCode } = input as unknown as SubmitDeclarationInput
  return {
    headName: household?.headName ?? '', idNumber: household?.idNumber ?? '', birthDate: household?.birthDate ?? '',
    noIdReason: household?.noIdReason ?? '', phone: household?.phone ?? '', description: description ?? '', village: regionCode, causes,
  }
}

export function papersOf(input: Input): NonNullable<Papers['before']> {
  const { evidenceIds, commitmentSigned } = input as unknown as SubmitDeclarationInput
  return { evidenceIds, signed: commitmentSigned }
}

const GIST_LENGTH = 40

/** Whom something that was sent is about, or else what it says: so that its maker knows it again. */
export function gistOf(input: Input): string {
  const { household, description } = input as Partial<SubmitDeclarationInput>
  return household?.headName ?? description?.slice(0, GIST_LENGTH) ?? ''
}
