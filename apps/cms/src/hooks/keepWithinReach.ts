import { type GovernedSlug, keepsWithinReach } from '@tokyo-cancer-portal/domain'
import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import { actorOf } from '../auth/actorOf'

/**
 * Refuses a document that would belong to somebody else after the change.
 *
 * Access functions see the stored document only; this one sees the finished new one, so nobody creates, duplicates
 * or moves a document into another organization.
 */
export function keepWithinReach(slug: GovernedSlug): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, operation, req }) => {
    // Internal writes (jobs, content loading) have no user and are trusted.
    if (!req.user) return data
    const actor = await actorOf(req)
    const before = (operation === 'create' ? undefined : originalDoc) as
      Record<string, unknown> | undefined
    const after = { ...originalDoc, ...data } as Record<string, unknown>
    if (!keepsWithinReach(actor, slug, before, after)) throw new Forbidden(req.t)
    return data
  }
}
