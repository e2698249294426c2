import type { PaymentStatus } from '../../../generated/graphql.ts'

/** Whether the bank has still to say what became of a payment. */
export function isUnderWay({ status }: { readonly status: PaymentStatus }): boolean {
  return status === 'ALLOCATED' || status === 'EXPORTED'
}

/** Sums of yuan are reckoned in whole fen, as the service does: never in fractions. */
export function fenOf(yuan: string): bigint {
  const [whole = '0', places = ''] = yuan.split('.')
  return BigInt(whole) * 100n + BigInt(places.padEnd(2, '0').slice(0, 2) || '0') * (yuan.startsWith('-') ? -1n : 1n)
}

export function yuanOfFen(fen: bigint): string {
  const size = fen < 0n ? -fen : fen
  return `${fen < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`
}

/** What other policies leave open, never below nothing. */
export function gapOf(need: string, given: readonly string[]): string {
  const left = given.reduce((sum, amount) => sum - fenOf(amount), fenOf(need))
  return yuanOfFen(left < 0n ? 0n : left)
}

export function sumOf(amounts: readonly string[]): string {
  return yuanOfFen(amounts.reduce((sum, amount) => sum + fenOf(amount), 0n))
}
