import type { Client } from 'urql'
import { type EvidenceKind, RequestEvidenceUploadDocument } from '../../../generated/graphql.ts'
import type { Session } from '../../session/session.ts'
import { sentOf } from './act.ts'

/** What a file belongs to: something that has an id, or for a declaration the village. */
export type UploadPlace = { readonly owner: string } | { readonly regionCode: string }

/** An upload that the service will not take, however often it is tried. */
export class UploadRefused extends Error {}

/** Announces a file and sends its bytes; answers its global id. `id` continues an upload that was cut. */
export async function uploadFile(parts: {
  session: Session
  graph: Client
  file: File
  kind: EvidenceKind
  place: UploadPlace
  requestId: string
  capturedAt: string | null
  announced: (id: string) => void
  progress: (share: number) => void
}): Promise<string> {
  const { id, url } = await announce(parts)
  parts.announced(id)
  const token = await parts.session.token()
  const from = await offsetOf(url, token)
  if (from !== null) await put(url, token, parts.file, from, parts.progress)
  return id
}

async function announce({ graph, file, kind, place, requestId, capturedAt }: Parameters<typeof uploadFile>[0]) {
  const input = {
    requestId, kind, fileName: file.name.replace(/[/\\]/g, '_').slice(-200), byteLength: file.size, sha256: await digestOf(file),
    capturedAt, ...place,
  }
  const answer = await graph.mutation(RequestEvidenceUploadDocument, { input }).toPromise()
  const sent = sentOf<typeof answer.data & object>(answer.data, answer.error)
  if (sent.state === 'refused') {
    throw new UploadRefused(sent.refusal.violations.map((each) => each.message).join(' ') || sent.refusal.message)
  }
  if (sent.state !== 'done') throw new Error(sent.state === 'failed' ? sent.message : sent.state)
  return { id: sent.answer.evidence.id, url: sent.answer.uploadUrl }
}

// A device's clock may be wrong, and the service refuses what is of the future; of what is newer the upload says as much.
const HOUR_MS = 3_600_000

/** When a photograph was taken, as its file says: those of a visit may be sent days later. */
export function captureOf(file: File, now = Date.now()): string | null {
  return file.type.startsWith('image/') && file.lastModified < now - HOUR_MS ? new Date(file.lastModified).toISOString() : null
}

async function digestOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** How much the service has already; null when it has it all. */
async function offsetOf(url: string, token: string): Promise<number | null> {
  const answer = await fetch(url, { method: 'HEAD', headers: { Authorization: `Bearer ${token}` } })
  const offset = answer.headers.get('Upload-Offset')
  if (answer.ok && offset === null) return null
  return answer.ok ? Number(offset) : 0
}

// `fetch` tells nothing of how much has gone out.
function put(url: string, token: string, file: File, from: number, progress: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    request.setRequestHeader('Authorization', `Bearer ${token}`)
    request.setRequestHeader('Upload-Offset', String(from))
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.upload.onprogress = (event) => progress((from + event.loaded) / file.size)
    request.onload = () => {
      if (request.status < 300) resolve()
      else reject(isFinal(request.status) ? new UploadRefused(titleOf(request.responseText)) : new Error(String(request.status)))
    }
    request.onerror = () => reject(new Error('cut'))
    request.ontimeout = request.onerror
    request.send(file.slice(from))
  })
}

// 409 means that more came than we knew of: asking again settles it. 503 and 507 pass.
function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && ![401, 408, 409, 429].includes(status)
}

function titleOf(problem: string): string {
  try {
    return String((JSON.parse(problem) as { title?: unknown }).title ?? '')
  } catch {
    return ''
  }
}
