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
}

/** Appends to the audit trail who did what from where. Nothing can change or remove the row (see the migrations). */
export async function writeEntry(options: Options): Promise<void> {
  const { req, entry, isDetached = false, reviewerName } = options
  const user = req.user as { id: string; name?: string | null; email?: string } | null
  await req.payload.db.create({
    collection: 'audit-entries',
    data: {
      at: new Date().toISOString(),
      actor: reviewerName === undefined ? (user?.id ?? null) : null,
      actorName:
        reviewerName === undefined
          ? (user?.name ?? user?.email ?? 'システム')
          : `外部の確認者：${reviewerName}`,
      address: addressOf(req.headers),
      ...entry,
    },
    ...(isDetached ? {} : { req }),
  })
}
