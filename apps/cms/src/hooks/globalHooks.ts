import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { GlobalConfig, GlobalSlug } from 'payload'
import { COLLECTION_LABELS } from '../admin/collectionLabels'
import { writeEntry } from '../audit/writeEntry'
import { referencedIds } from '../mediaUse/referencedIds'
import { replaceUses } from '../mediaUse/replaceUses'
import { enqueueRevalidation } from '../outbox/enqueueRevalidation'
import { guardLocale } from '../localization/guardLocale'
import { requireJapaneseGlobal } from '../localization/requireJapanese'
import { refuseStaleGlobal } from '../workflow/refuseStaleWrite'
import { guardGlobalPublishing } from './guardPublishing'
import { capDepth } from './guardReading'
import { liveGlobalChange, rememberLiveGlobal } from './liveGlobal'
import { normalizeText } from './normalizeText'
import { assertStatusSaid } from './refuseUnsaidStatus'

type Hooks = NonNullable<GlobalConfig['hooks']>

/**
 * The hooks that every global has: bounded reads, clean text, and in the transaction of a change that the public sees
 * the files in use, the audit trail and the outbox.
 */
export function globalHooks(slug: GlobalSlug & GovernedSlug, own: Hooks = {}): Hooks {
  return {
    ...own,
    beforeOperation: [
      ({ args, operation, req }) => {
        guardLocale(req, operation)
        return capDepth(args)
      },
      guardGlobalPublishing(slug),
      ...(own.beforeOperation ?? []),
    ],
    beforeValidate: [({ data }) => normalizeText(data), ...(own.beforeValidate ?? [])],
    beforeChange: [
      ...(own.beforeChange ?? []),
      async ({ data, originalDoc, req, context }) => {
        const stored = await refuseStaleGlobal(req, slug, data, originalDoc)
        const live = await rememberLiveGlobal(req, context, slug)
        assertStatusSaid(context, live !== null && originalDoc?._status === 'draft')
        return stored
      },
    ],
    afterChange: [
      requireJapaneseGlobal(slug),
      ...(own.afterChange ?? []),
      async ({ req, context }) => {
        const change = await liveGlobalChange(req, context, slug)
        if (!change) return
        const isWithdrawn = change === 'withdrawn'
        await replaceUses({ req, usedBy: slug, ids: isWithdrawn ? [] : referencedIds(change) })
        await enqueueRevalidation({ req, tags: [slug] })
        if (context.contentLoad === true) return
        const action = isWithdrawn ? 'withdraw' : 'publish'
        await writeEntry({
          req,
          entry: { action, collection: slug, documentTitle: COLLECTION_LABELS[slug] },
        })
      },
    ],
  }
}
