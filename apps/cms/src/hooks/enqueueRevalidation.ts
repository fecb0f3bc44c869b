import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { enqueueRevalidation } from '../outbox/enqueueRevalidation'
import { liveChange } from './liveCopy'

/** Collections without drafts: every change of them may be visible. */
const ALWAYS_PUBLIC = new Set<string>(['media', 'redirects'])

/** After a change that the public can see (or could see before), the site is told; a mere draft stays silent. */
export function enqueueAfterChange(slug: GovernedSlug): CollectionAfterChangeHook {
  return async ({ doc, req, context }) => {
    if (ALWAYS_PUBLIC.has(slug) || (await liveChange({ req, context, slug, id: doc.id }))) {
      await enqueueRevalidation({ req, tags: [slug] })
    }
    return doc
  }
}

export function enqueueAfterDelete(slug: GovernedSlug): CollectionAfterDeleteHook {
  return async ({ doc, req }) => {
    await enqueueRevalidation({ req, tags: [slug] })
    return doc
  }
}
