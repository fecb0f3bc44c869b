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
  /** Who did it, where that is not the person who is signed in. */
  actorName?: string
}

/** Appends to the audit trail who did what from where. Nothing can change or remove the row (see the migrations). */
export async function writeEntry(options: Options): Promise<void> {
  const { req, entry, isDetached = false, actorName } = options
  const user = req.user as { id: string; name?: string | null; email?: string } | null
  await req.payload.db.create({
    collection: 'audit-entries',
    data: {
      at: new Date().toISOString(),
      actor: actorName === undefined ? (user?.id ?? null) : null,
      actorName: actorName ?? user?.name ?? user?.email ?? 'システム',
      address: addressOf(req.headers),
      ...entry,
    },
    ...(isDetached ? {} : { req }),
  })
}
