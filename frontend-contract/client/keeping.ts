/** A mutation as it is kept: all that is needed to send it again, with the same key. */
export interface KeptMutation {
  readonly requestId: string
  readonly name: string
  readonly queuedAt: number
  /** The document written out, and its digest if it is a generated one. */
  readonly query: string
  readonly hash: string | null
  readonly input: { readonly [field: string]: unknown }
  /** Why it was not done; it is not sent any more then, and kept until somebody has seen it. */
  readonly refusal?: string
}

/** Where waiting mutations outlive the page. */
export interface Keeping {
  count(): Promise<number>
  /** Those of one person, the oldest first; nobody else's. */
  load(person: string): Promise<readonly KeptMutation[]>
  save(person: string, mutation: KeptMutation): Promise<void>
  remove(requestId: string): Promise<void>
  /** Everything of one person, and the key once nobody's mutations need it; what others have waiting stays. */
  forget(person: string): Promise<void>
}

interface SealedRecord {
  readonly requestId: string
  readonly queuedAt: number
  /** Digest of whose it is. */
  readonly owner: string
  readonly nonce: Uint8Array<ArrayBuffer>
  readonly sealed: ArrayBuffer
}

const DATABASE = 'copperwall'
const MUTATIONS = 'mutations'
const KEYS = 'keys'
const KEY = 'seal'

/**
 * Keeps them in the browser's database, sealed (AES-GCM) with a key that the browser uses and gives to nobody, not even to this
 * page: what lies on the disk of a lost phone says who declared nothing. Null where a browser has no such database or no such
 * keys, as it is for pages that do not come over HTTPS.
 */
export async function openKeeping(): Promise<Keeping | null> {
  if (typeof indexedDB === 'undefined' || typeof crypto === 'undefined' || !crypto.subtle) return null
  try {
    return new SealedKeeping(await openDatabase())
  } catch {
    // Private windows may have the name and not the thing.
    return null
  }
}

async function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(MUTATIONS, { keyPath: 'requestId' })
    opening.result.createObjectStore(KEYS)
  }
  const database = await done(opening)
  // Another page that wipes or renews the database must not wait for this one.
  database.onversionchange = () => database.close()
  return database
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The database refused.'))
  })
}

async function ownerOf(person: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`copperwall ${person}`))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

class SealedKeeping implements Keeping {
  #database: Promise<IDBDatabase>

  constructor(database: IDBDatabase) {
    this.#database = Promise.resolve(database)
  }

  count(): Promise<number> {
    return this.#read(MUTATIONS, (mutations) => mutations.count())
  }

  async load(person: string): Promise<readonly KeptMutation[]> {
    const owner = await ownerOf(person)
    const key = await this.#key()
    const records = await this.#read<SealedRecord[]>(MUTATIONS, (mutations) => mutations.getAll())
    const mine = records.filter((record) => record.owner === owner).sort((one, other) => one.queuedAt - other.queuedAt)
    const opened = await Promise.all(mine.map((record) => this.#opened(record, key)))
    return opened.filter((mutation) => mutation !== null)
  }

  async save(person: string, mutation: KeptMutation): Promise<void> {
    const owner = await ownerOf(person)
    const nonce = crypto.getRandomValues(new Uint8Array(12))
    const additionalData = belonging(mutation.requestId, owner)
    const text = new TextEncoder().encode(JSON.stringify(mutation))
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, await this.#key(), text)
    const { requestId, queuedAt } = mutation
    const record: SealedRecord = { requestId, queuedAt, owner, nonce, sealed }
    await this.#write((mutations) => mutations.put(record))
  }

  async remove(requestId: string): Promise<void> {
    await this.#write((mutations) => mutations.delete(requestId))
  }

  async forget(person: string): Promise<void> {
    const owner = await ownerOf(person)
    await this.#write((mutations, keys) => {
      const all: IDBRequest<SealedRecord[]> = mutations.getAll()
      all.onsuccess = () => {
        const mine = all.result.filter((record) => record.owner === owner)
        for (const { requestId } of mine) mutations.delete(requestId)
        if (mine.length === all.result.length) keys.clear()
      }
    })
  }

  /** @return null for one that was altered or sealed with a key that is gone; it can never be read and goes too */
  async #opened({ requestId, owner, nonce, sealed }: SealedRecord, key: CryptoKey): Promise<KeptMutation | null> {
    try {
      const additionalData = belonging(requestId, owner)
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, sealed)
      return JSON.parse(new TextDecoder().decode(text)) as KeptMutation
    } catch {
      await this.remove(requestId)
      return null
    }
  }

  /** Of two pages that make the first key at the same time, both use the one that was there first. */
  async #key(): Promise<CryptoKey> {
    const known = await this.#read<CryptoKey | undefined>(KEYS, (keys) => keys.get(KEY))
    if (known) return known
    const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    let key = made
    await this.#write((_, keys) => {
      const meanwhile: IDBRequest<CryptoKey | undefined> = keys.get(KEY)
      meanwhile.onsuccess = () => {
        if (meanwhile.result) key = meanwhile.result
        else keys.put(made, KEY)
      }
    })
    return key
  }

  async #read<T>(name: string, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return await done(ask((await this.#begin([name], 'readonly')).objectStore(name)))
  }

  /** Over when all of it is on the disk: a request that was granted is undone with its transaction, as when the disk is full. */
  async #write(work: (mutations: IDBObjectStore, keys: IDBObjectStore) => void): Promise<void> {
    const transaction = await this.#begin([MUTATIONS, KEYS], 'readwrite')
    const written = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(transaction.error ?? new Error('The database refused.'))
    })
    work(transaction.objectStore(MUTATIONS), transaction.objectStore(KEYS))
    await written
  }

  /** Browsers close databases too, when they clean up or their storage stumbles: then it is opened anew. */
  async #begin(stores: string[], mode: IDBTransactionMode): Promise<IDBTransaction> {
    try {
      return (await this.#database).transaction(stores, mode)
    } catch {
      return (await (this.#database = openDatabase())).transaction(stores, mode)
    }
  }
}

/** What a seal is good for: this request of this person, and no other. */
function belonging(requestId: string, owner: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${requestId} ${owner}`)
}
