import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { GlobalConfig, GlobalSlug } from 'payload'
import { referencedIds } from '../mediaUse/referencedIds'
import { replaceUses } from '../mediaUse/replaceUses'
import { enqueueRevalidation } from '../outbox/enqueueRevalidation'
import { guardGlobalPublishing } from './guardPublishing'
import { capDepth } from './guardReading'
import { normalizeText } from './normalizeText'

type Hooks = NonNullable<GlobalConfig['hooks']>

/** The hooks that every global has: bounded reads, clean text, and the site is told about every published change. */
export function globalHooks(slug: GlobalSlug & GovernedSlug, own: Hooks = {}): Hooks {
  return {
    ...own,
    beforeOperation: [
      ({ args }) => capDepth(args),
      guardGlobalPublishing(slug),
      ...(own.beforeOperation ?? []),
    ],
    beforeValidate: [({ data }) => normalizeText(data), ...(own.beforeValidate ?? [])],
    afterChange: [
      ...(own.afterChange ?? []),
      async ({ doc, req }) => {
        if (doc._status === 'draft') return
        await replaceUses({ req, usedBy: slug, ids: referencedIds(doc) })
        await enqueueRevalidation({ req, tags: [slug] })
      },
    ],
  }
}
