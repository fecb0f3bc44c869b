import {
  answerableUser,
  can,
  type DraftCollectionSlug,
  relatedIds,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { newestEntry } from '../audit/newestEntry'
import { responsibleFor } from '../workflow/assignments/responsibleFor'
import { type Person, staffWho } from './staffWho'

type UserRow = Person & { role?: unknown; organization?: unknown; disabled?: boolean | null }

/** Those who decide about the document on behalf of the metropolitan government. */
export async function deciders(
  req: PayloadRequest,
  collection: DraftCollectionSlug,
  document: object,
): Promise<Person[]> {
  return staffWho(req, (actor) => can({ actor, action: 'publish', collection, document }))
}

/**
 * Who is to hear what became of a document: whoever did one of `actions` with it last, by the audit trail, or who is
 * responsible for it now (`answerableUser` decides); nobody who has left.
 */
export async function answerable(
  req: PayloadRequest,
  collection: DraftCollectionSlug,
  documentId: string,
  actions: readonly string[],
): Promise<Person[]> {
  const { db } = req.payload
  const last = await newestEntry(req, { collection, documentId, actions })
  const account = (id: string | undefined) =>
    id ? db.findOne<UserRow>({ collection: 'users', where: { id: { equals: id } }, req }) : null
  const asker = await account(relatedIds(last?.actor)[0])
  const id = answerableUser(
    asker && last ? { id: asker.id, at: last.at, disabled: asker.disabled === true } : undefined,
    await responsibleFor(req, collection, documentId),
  )
  const reader = id === asker?.id ? asker : await account(id)
  return reader ? [{ id: reader.id, email: reader.email, name: reader.name ?? null }] : []
}
