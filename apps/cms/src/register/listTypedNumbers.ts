import { can, type DraftCollectionSlug, type TypedNumberProblem } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../auth/actorOf'
import { isLive, type StoredRow } from '../hooks/liveCopy'
import { readRegister } from '../search/register/readRegister'
import { textIn } from '../search/records/reading'
import { newestStored } from './newestStored'
import { problemsIn } from './problemsIn'

/** Collections whose texts explain. */
const EXPLAINING = [
  'content-items',
  'topics',
  'resources',
  'glossary-terms',
  'chat-answers',
  'events',
] as const satisfies DraftCollectionSlug[]

/** A document in which numbers are typed that disagree with the register. */
export interface MisstatedDocument {
  collection: (typeof EXPLAINING)[number]
  id: string
  title: string
  /** Where it says so: on the site, or in the newest version that is to replace it or is not public yet. */
  isLive: boolean
  isDraft: boolean
  problems: TypedNumberProblem[]
}

/** All documents that this person may see as drafts and whose typed numbers disagree with the register of a day. */
export async function listTypedNumbers(
  req: PayloadRequest,
  today: string,
): Promise<MisstatedDocument[]> {
  const actor = await actorOf(req)
  const numbers = await readRegister(req, today)
  const found: MisstatedDocument[] = []
  if (!actor || actor.disabled) return []
  for (const collection of EXPLAINING) {
    const newest = await newestStored(req, collection)
    const { docs } = await req.payload.db.find<StoredRow>({
      collection,
      where: { _status: { equals: 'published' } },
      pagination: false,
      req,
    })
    const live = new Map(docs.filter(isLive).map((row) => [row.id, row]))
    for (const document of newest) {
      if (!can({ actor, action: 'read-drafts', collection, document })) continue
      const { id } = document
      const onSite = live.get(id)
      const ofSite = onSite ? problemsIn(onSite, numbers) : []
      const isNewer = document._status !== 'published'
      const ofDraft = isNewer ? problemsIn(document, numbers) : []
      if (ofSite.length + ofDraft.length === 0) continue
      const title = ['title', 'term', 'question'].map((name) => textIn(document[name]))
      found.push({
        collection,
        id,
        title: title.find(Boolean) ?? id,
        isLive: ofSite.length > 0,
        isDraft: ofDraft.length > 0,
        problems: ofSite.length > 0 ? ofSite : ofDraft,
      })
    }
  }
  return found
}
