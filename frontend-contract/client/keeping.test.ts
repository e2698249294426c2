// @vitest-environment node
import 'fake-indexeddb/auto'
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Keeping, type KeptMutation, openKeeping } from './keeping.ts'

let keeping: Keeping
let databases: IDBDatabase[]

beforeEach(async () => {
  databases = []
  const factory = new IDBFactory()
  const open = factory.open.bind(factory)
  factory.open = (name, version) => {
    const opening = open(name, version)
    opening.addEventListener('success', () => databases.push(opening.result))
    return opening
  }
  vi.stubGlobal('indexedDB', factory)
  keeping = (await openKeeping())!
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const mutation = (requestId: string): KeptMutation =>
  ({ requestId, name: 'Change', queuedAt: Date.now(), query: 'mutation Change { change }', hash: null, input: { requestId } })
const namesOf = async (person: string) => (await keeping.load(person)).map(({ requestId }) => requestId)

async function keys(): Promise<number> {
  const counting = databases.at(-1)!.transaction('keys').objectStore('keys').count()
  return await new Promise((counted) => (counting.onsuccess = () => counted(counting.result)))
}

it('forgets what is one person\'s, and the key with the last of anybody\'s', async () => {
  await keeping.save('anna', mutation('one'))
  await keeping.save('bo', mutation('two'))
  await keeping.forget('bo')
  expect([await namesOf('anna'), await namesOf('bo'), await keys()]).toEqual([['one'], [], 1])
  await keeping.forget('anna')
  expect([await keeping.count(), await keys()]).toEqual([0, 0])
})

it('is opened anew where the browser has closed it, and where another page has wiped it', async () => {
  forceCloseDatabase(databases[0]! as unknown as Parameters<typeof forceCloseDatabase>[0])
  await keeping.save('anna', mutation('one'))
  expect(await namesOf('anna')).toEqual(['one'])
  const wiping = indexedDB.deleteDatabase('copperwall')
  await new Promise((wiped) => (wiping.onsuccess = wiped))
  await keeping.save('anna', mutation('two'))
  expect(await namesOf('anna')).toEqual(['two'])
})

it('says so when what was granted is undone before it is on the disk', async () => {
  await keeping.save('anna', mutation('one'))
  const { put } = IDBObjectStore.prototype
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
    const granted = put.call(this, value)
    granted.addEventListener('success', () => this.transaction.abort())
    return granted
  })
  await expect(keeping.save('anna', mutation('two'))).rejects.toThrow()
  expect(await namesOf('anna')).toEqual(['one'])
})
