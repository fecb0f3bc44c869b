import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { referencedIds } from '../mediaUse/referencedIds'
import { replaceUses } from '../mediaUse/replaceUses'
import { liveChange } from './liveCopy'

/**
 * Keeps `media.isPublic` true exactly while a published document uses the file, in the transaction of the change.
 *
 * Payload serves a file by the rules of the file, not of the document that shows it: without this the flyer of a
 * draft would be open to everybody.
 */
export function trackMediaUse(slug: GovernedSlug): CollectionAfterChangeHook {
  return async ({ doc, req, context }) => {
    const usedBy = `${slug}:${doc.id}`
    const change = await liveChange({ req, context, slug, id: doc.id })
    if (change === 'withdrawn') await replaceUses({ req, usedBy, ids: [] })
    else if (change) await replaceUses({ req, usedBy, ids: referencedIds(change) })
    return doc
  }
}

export function releaseMediaUse(slug: GovernedSlug): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    await replaceUses({ req, usedBy: `${slug}:${id}`, ids: [] })
    return doc
  }
}
