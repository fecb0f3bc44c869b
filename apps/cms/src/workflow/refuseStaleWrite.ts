import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import type {
  CollectionBeforeChangeHook,
  CollectionSlug,
  GlobalSlug,
  PayloadRequest,
} from 'payload'
import { CHANGED_MEANWHILE, conflict } from './conflict'
import { lockDocument } from './lockDocument'
import { newestChange, newestGlobalChange } from './newestChange'

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
    const { id, updatedAt } = originalDoc as { id: string; updatedAt?: string }
    await lockDocument(req, slug, id)
    const newest = await newestChange(req, slug as CollectionSlug, id)
    // An older version that is brought back says its own age; nobody looked at a form of it.
    const shown = req.context.isRestoringVersion === true ? undefined : baseVersion
    refuseOlder({ req, newest, read: updatedAt, shown })
    return rest
  }
}

/** The same for a global. @returns the data without what is not stored */
export async function refuseStaleGlobal(
  req: PayloadRequest,
  slug: GlobalSlug,
  data: Record<string, unknown>,
  original: { updatedAt?: string | null } | null | undefined,
): Promise<Record<string, unknown>> {
  const { baseVersion, ...rest } = data
  await lockDocument(req, 'globals', slug)
  const newest = await newestGlobalChange(req, slug)
  refuseOlder({ req, newest, read: original?.updatedAt, shown: baseVersion })
  return rest
}

type Versions = {
  req: PayloadRequest
  /** What the database has now. */
  newest: string | null
  /** What this save read and would write over. */
  read: string | null | undefined
  /** What the form showed. */
  shown: unknown
}

function refuseOlder({ req, newest, read, shown }: Versions): void {
  const seen = [shown, ifMatchOf(req.headers)].filter(
    (value): value is string => typeof value === 'string' && value !== '',
  )
  if (!isSame(newest, read) || seen.some((value) => !isSame(value, read))) {
    throw conflict(CHANGED_MEANWHILE)
  }
}

function ifMatchOf(headers: Headers | undefined): string | undefined {
  const value = headers?.get('if-match')?.trim()
  return value && value !== '*' ? value.replaceAll('"', '') : undefined
}

function isSame(a: string | null | undefined, b: string | null | undefined): boolean {
  return Date.parse(a ?? '') === Date.parse(b ?? '') || (!a && !b)
}
