import { parseArgs } from 'node:util'
import { setTimeout as pause } from 'node:timers/promises'
import { Cast, Refused } from './cast.ts'
import { Family } from './family.ts'
import { dice, People } from './people.ts'
import { anOpinionIsAnswered, aWarningGoesRound, theMonitorVisits } from './village.ts'

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: process.env['COPPERWALL_URL'] ?? 'http://localhost:8080' },
    minutes: { type: 'string', default: '5' },
    pace: { type: 'string', default: '1' },
    seed: { type: 'string', default: '621202' },
    'stand-still': { type: 'boolean', default: false },
  },
})

const end = Date.now() + Number(values.minutes) * 60_000
const people = new People(dice(Number(values.seed)))
const cast = new Cast(values.url)
const beat = () => pause((400 + people.upTo(1_200)) / Number(values.pace))

function say(line: string): void {
  process.stdout.write(`${new Date().toTimeString().slice(0, 8)}  ${line}\n`)
}

/** Plays an act and tells of it; what the network refuses is told too, and the day goes on. */
async function act(title: string, played: () => Promise<unknown>): Promise<boolean> {
  if (Date.now() > end) return false
  try {
    await played()
    say(title)
    await beat()
    return true
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    say(`${title}: ${fault.message}`)
    return false
  }
}

/** Families declare; the village looks, votes and publishes. */
async function morning(): Promise<Family[]> {
  const declared: Family[] = []
  for (let count = 0; count < 3; count++) {
    const family = new Family(cast, people)
    let opened = false
    const done = await act(`${family.name}家在小程序申报`, async () => { opened = await family.declares() })
    if (!done || !opened) continue
    await act(`${family.name}家：数据比对`, () => family.isCompared())
    await act(`${family.name}家：入户核查`, () => family.isVisited())
    await act(`${family.name}家：民主评议`, () => family.isVotedOn())
    if (await act(`${family.name}家：公示`, () => family.isPublished())) declared.push(family)
    await act('监测员走访', () => theMonitorVisits(cast, people))
  }
  return declared
}

/** After the days of the notice: village, township, four people, district; then help and money. */
async function afternoon(family: Family, place: number): Promise<void> {
  const { name } = family
  if (!(await act(`${name}家：村级审核通过`, () => family.passes('village-secretary')))) return
  if (!(await act(`${name}家：乡镇审查通过`, () => family.passes('township-officer')))) return
  if (!(await act(`${name}家：四类人员核查`, () => family.isSignedByFour(beat)))) return
  if (place === 2) {
    await act(`${name}家：区级不予纳入`, () => family.isRejected())
    return
  }
  if (!(await act(`${name}家：纳入监测`, () => family.isIncluded()))) return
  await act(`${name}家：落实帮扶`, () => family.getsHelp())
  await act(`${name}家：专项资金救助`, () => family.getsMoney(beat))
}

say(`${values.url}: a lively day with invented people, for ${values.minutes} minutes (--minutes, --pace, --seed, --stand-still)`)
while (Date.now() < end) {
  const [families] = await Promise.all([
    morning(),
    act('预警逐级流转', () => aWarningGoesRound(cast, people, beat)),
    act('舆情处置', () => anOpinionIsAnswered(cast, people, beat)),
  ])
  // The days of a notice: without them nobody may decide, so a day that stands still has mornings only.
  if (values['stand-still'] || !(await act('六天以后', () => cast.advance('P6D')))) continue
  const evening = act('预警逐级流转', () => aWarningGoesRound(cast, people, beat))
  for (const [place, family] of families.entries()) await afternoon(family, place)
  await evening
}
