import { useEffect, useState } from 'react'
import { type Session } from '../session/session.ts'
import { useSession } from '../session/context.ts'

// Pictures lie in memory while they are looked at: the newest ones, and no more than these.
const MOST_KEPT = 60

export type Picture = { readonly state: 'loading' } | { readonly state: 'failed' } | { readonly state: 'there'; readonly url: string }

/** Pictures fetched with the token of who looks, as addresses for `<img>`. Let go of when their page is left. */
export class Pictures {
  readonly #kept = new Map<string, Promise<string>>()
  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  of(path: string): Promise<string> {
    const kept = this.#kept.get(path)
    if (kept) {
      // Looked at again: the last to go.
      this.#kept.delete(path)
      this.#kept.set(path, kept)
      return kept
    }
    const coming = fetchFile(this.#session, path).then((file) => URL.createObjectURL(file))
    coming.catch(() => this.#kept.delete(path))
    this.#kept.set(path, coming)
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break
      this.#drop(oldest)
    }
    return coming
  }

  get size(): number {
    return this.#kept.size
  }

  release(): void {
    for (const path of [...this.#kept.keys()]) this.#drop(path)
  }

  #drop(path: string): void {
    void this.#kept.get(path)?.then(URL.revokeObjectURL, () => undefined)
    this.#kept.delete(path)
  }
}

/** The pictures of one page. */
export function usePictures(): Pictures {
  const session = useSession()
  const [pictures] = useState(() => new Pictures(session))
  useEffect(() => () => pictures.release(), [pictures])
  return pictures
}

export function usePicture(pictures: Pictures, path: string | null): Picture {
  const [picture, show] = useState<Picture>({ state: 'loading' })
  useEffect(() => {
    let wanted = true
    show({ state: 'loading' })
    if (path) {
      pictures.of(path).then(
        (url) => wanted && show({ state: 'there', url }),
        () => wanted && show({ state: 'failed' }),
      )
    }
    return () => {
      wanted = false
    }
  }, [pictures, path])
  return picture
}

/** Any file of the service, under the token of who asks. */
export async function fetchFile(session: Session, path: string): Promise<Blob> {
  const ask = async (renew: boolean) => {
    const token = await session.token(renew)
    return fetch(path, { headers: { Authorization: `Bearer ${token}` } })
  }
  let answer = await ask(false)
  if (answer.status === 401) answer = await ask(true)
  if (!answer.ok) throw new Error(`${answer.status} ${path}`)
  return answer.blob()
}

/** Hands a file to the person as a download. */
export async function saveFile(session: Session, path: string, name: string): Promise<void> {
  const url = URL.createObjectURL(await fetchFile(session, path))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser has taken hold of the file by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
