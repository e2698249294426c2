/** A small seeded generator: the same seed plays the same day. */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const FAMILY = ['赵', '钱', '周', '吴', '郑', '王', '冯', '陈', '蒋', '沈', '韩', '杨']
const GIVEN = ['永福', '秀兰', '建国', '玉梅', '志强', '桂英', '明亮', '春花', '德胜', '小军', '彩霞', '根生']
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Where and by what the families of the day are struck. */
export const TROUBLES = [
  { causes: ['ILLNESS'], dimensions: ['BASIC_MEDICAL_CARE'], words: '家人患重病，自付医疗费用负担重' },
  { causes: ['NATURAL_DISASTER'], dimensions: ['SAFE_HOUSING'], words: '暴雨后房屋墙体开裂，暂住亲戚家' },
  { causes: ['ACCIDENT'], dimensions: ['BASIC_MEDICAL_CARE'], words: '务工途中摔伤，半年不能劳动' },
  { causes: ['SCHOOLING'], dimensions: ['COMPULSORY_EDUCATION'], words: '两个孩子同时上学，开支超过收入' },
  { causes: ['FAILED_BUSINESS'], dimensions: ['FOOD'], words: '养殖失败，欠下饲料款' },
] as const

export type Trouble = (typeof TROUBLES)[number]

/** Invented people, as all of the sandbox: numbers that begin with 99 are issued nowhere. */
export class People {
  readonly #chance: () => number
  #born: number

  constructor(chance: () => number) {
    this.#chance = chance
    // Another day's people are others.
    this.#born = Math.floor(Date.now() / 1000) % 20_000
  }

  one<T>(of: readonly T[]): T {
    return of[Math.floor(this.#chance() * of.length)]!
  }

  upTo(limit: number): number {
    return Math.floor(this.#chance() * limit)
  }

  person(): { name: string; idNumber: string } {
    const name = this.one(FAMILY) + this.one(GIVEN)
    const day = new Date(Date.UTC(1955, 0, 1 + (this.#born++ % 16_000)))
    const birth = day.toISOString().slice(0, 10).replaceAll('-', '')
    const first = `99${String(1000 + this.upTo(9000))}${birth}${String(this.upTo(1000)).padStart(3, '0')}`
    const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(first[place]), 0)
    return { name, idNumber: first + '10X98765432'[sum % 11] }
  }

  phone(): string {
    return `120${String(this.upTo(100_000_000)).padStart(8, '0')}`
  }

  yuan(from: number, to: number): string {
    return `${from + 100 * this.upTo((to - from) / 100)}.00`
  }
}
