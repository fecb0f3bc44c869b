import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { referencedIds } from '../mediaUse/referencedIds'
import { replaceUses } from '../mediaUse/replaceUses'
import { isWithdrawn } from './liveCopy'

/**
 * Keeps `media.isPublic` true exactly while a published document uses the file, in the transaction of the change.
 *
 * Payload serves a file by the rules of the file, not of the document that shows it: without this the flyer of a
 * draft would be open to everybody.
 */
export function trackMediaUse(slug: GovernedSlug): CollectionAfterChangeHook {
  return async ({ doc, req, context }) => {
    const usedBy = `${slug}:${doc.id}`
    if (doc._status === 'published' && !doc.deletedAt) {
      await replaceUses({ req, usedBy, ids: referencedIds(doc) })
    } else if (await isWithdrawn({ req, context, slug, id: doc.id })) {
      await replaceUses({ req, usedBy, ids: [] })
    }
    return doc
  }
}

export function releaseMediaUse(slug: GovernedSlug): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    await replaceUses({ req, usedBy: `${slug}:${id}`, ids: [] })
    return doc
  }
}
