import type { PayloadRequest } from 'payload'
import { addressOf } from '../http/addressOf'
import type { Changes } from './changesOf'

export type AuditEntryInput = {
  action: string
  /** Slug of the collection or global; empty for what concerns none. */
  collection: string
  documentId?: string
  documentTitle?: string
  from?: string | undefined
  to?: string | undefined
  comment?: string | undefined
  changes?: Changes | undefined
}

type Options = {
  req: PayloadRequest
  entry: AuditEntryInput
  /** Outside the transaction of the request, for what is to be kept although the request fails. */
  isDetached?: boolean
  /** Who did it through a review link: a name that somebody else typed, and so never written as that of an account. */
  reviewerName?: string
  /** Somebody of whom only this is known: that he has not signed in. */
  isStranger?: boolean
}

/** Appends to the audit trail who did what from where. Nothing can change or remove the row (see the migrations). */
export async function writeEntry(options: Options): Promise<void> {
  const { req, entry, isDetached = false } = options
  await req.payload.db.create({
    collection: 'audit-entries',
    data: {
      at: new Date().toISOString(),
      ...actorOfEntry(options),
      address: addressOf(req.headers),
      ...entry,
    },
    ...(isDetached ? {} : { req }),
  })
}

function actorOfEntry({ req, reviewerName, isStranger = false }: Options) {
  if (reviewerName !== undefined) return { actor: null, actorName: `外部の確認者：${reviewerName}` }
  if (isStranger) return { actor: null, actorName: '（ログイン前）' }
  const user = req.user as { id: string; name?: string | null; email?: string } | null
  return { actor: user?.id ?? null, actorName: user?.name ?? user?.email ?? 'システム' }
}
