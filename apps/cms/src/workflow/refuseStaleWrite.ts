import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { CHANGED_MEANWHILE, conflict } from './conflict'
import { lockDocument } from './lockDocument'
import { newestChange } from './newestChange'

/**
 * Two people who change the same document never overwrite each other silently: the second gets 409.
 *
 * - Two saves at the same moment: the second waits for the first and then finds that what it read is not the newest
 *   any more.
 * - A form that was open while somebody else saved: it sends back which version it showed (`baseVersion`). Programs may
 *   send the same as `If-Match` (the `updatedAt` of the version, in quotes or not).
 */
export function refuseStaleWrite(slug: GovernedSlug): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, operation, req }) => {
    const { baseVersion, ...rest } = data
    if (operation !== 'update') return rest
    const read = (originalDoc as { id: string; updatedAt?: string }).updatedAt
    await lockDocument(req, slug, originalDoc.id)
    const newest = await newestChange(req, slug as CollectionSlug, originalDoc.id)
    const seen = [baseVersion, ifMatchOf(req.headers)].filter(
      (value): value is string => typeof value === 'string' && value !== '',
    )
    if (!isSame(newest, read) || seen.some((value) => !isSame(value, read))) {
      throw conflict(CHANGED_MEANWHILE)
    }
    return rest
  }
}

function ifMatchOf(headers: Headers | undefined): string | undefined {
  const value = headers?.get('if-match')?.trim()
  return value && value !== '*' ? value.replaceAll('"', '') : undefined
}

function isSame(a: string | null | undefined, b: string | null | undefined): boolean {
  return Date.parse(a ?? '') === Date.parse(b ?? '') || (!a && !b)
}
