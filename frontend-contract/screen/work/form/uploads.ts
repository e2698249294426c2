import { useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import type { EvidenceKind } from '../../../generated/graphql.ts'
import { useSession } from '../../session/context.ts'
import { captureOf, type UploadPlace, uploadFile, UploadRefused } from './upload.ts'

export interface Upload {
  readonly key: string
  readonly file: File
  readonly kind: EvidenceKind
  /** Said the same each time it is announced. */
  readonly capturedAt: string | null
  readonly preview: string | null
  readonly state: 'sending' | 'stopped' | 'refused' | 'there'
  /** Share that has gone out, 0 to 1. */
  readonly share: number
  readonly id: string | null
  readonly message: string
}

export interface Uploads {
  readonly all: readonly Upload[]
  /** Ids of those that are there. */
  readonly ids: readonly string[]
  readonly busy: boolean
  add(files: Iterable<File>, kind: EvidenceKind): void
  again(key: string): void
  remove(key: string): void
}

// A cut that passes by itself is not worth a press of a button.
const TRIES = 3
const PAUSE_MS = 1500

/** The files of one form, each sent at once, gone on with where it was cut. */
export function useUploads(place: UploadPlace | null): Uploads {
  const session = useSession()
  const graph = useClient()
  const [all, setAll] = useState<readonly Upload[]>([])
  const shown = useRef(all)
  shown.current = all
  useEffect(() => () => shown.current.forEach((each) => each.preview && URL.revokeObjectURL(each.preview)), [])
  const change = (key: string, to: Partial<Upload>) =>
    setAll((before) => before.map((each) => (each.key === key ? { ...each, ...to } : each)))
  const send = async (upload: Upload, tries = TRIES): Promise<void> => {
    // As long as it is open what it belongs to.
    if (!place) return change(upload.key, { state: 'stopped' })
    change(upload.key, { state: 'sending', message: '' })
    try {
      const id = await uploadFile({
        session, graph, file: upload.file, kind: upload.kind, place, requestId: upload.key, capturedAt: upload.capturedAt,
        announced: (announced) => change(upload.key, { id: announced }),
        progress: (share) => change(upload.key, { share }),
      })
      change(upload.key, { state: 'there', share: 1, id })
    } catch (error) {
      if (error instanceof UploadRefused) return change(upload.key, { state: 'refused', message: error.message })
      if (tries <= 1) return change(upload.key, { state: 'stopped' })
      await new Promise((passed) => setTimeout(passed, PAUSE_MS))
      return send(upload, tries - 1)
    }
  }
  return {
    all,
    ids: all.flatMap((each) => (each.state === 'there' && each.id ? [each.id] : [])),
    busy: all.some((each) => each.state === 'sending'),
    add: (files, kind) => {
      const added = [...files].map((file) => begun(file, kind))
      setAll((before) => [...before, ...added])
      for (const upload of added) void send(upload)
    },
    again: (key) => {
      const upload = all.find((each) => each.key === key)
      if (upload) void send(upload)
    },
    remove: (key) => setAll((before) => before.filter((each) => each.key !== key)),
  }
}

function begun(file: File, kind: EvidenceKind): Upload {
  const preview = /^image\/(jpeg|png|webp)$/.test(file.type) ? URL.createObjectURL(file) : null
  // The key is the request's too: a file announced twice is one announcement.
  return { key: crypto.randomUUID(), file, kind, capturedAt: captureOf(file), preview, state: 'sending', share: 0, id: null, message: '' }
}
