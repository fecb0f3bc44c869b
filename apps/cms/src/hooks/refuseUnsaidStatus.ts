import type { GovernedSlug } from '@tokyo-cancer-portal/domain'
import { APIError, type CollectionBeforeChangeHook, type RequestContext } from 'payload'
import { hasLiveCopy } from './liveCopy'

type Write = { data?: { _status?: unknown } | null; draft?: boolean }

const KEY = 'isStatusUnsaid'

/** Notes, before an update, whether it says what becomes of the live copy. */
export function noteUnsaidStatus(context: RequestContext, operation: string, write: Write): void {
  const isSaid = typeof write.data?._status === 'string'
  context[KEY] = operation === 'update' && write.draft !== true && !isSaid
}

/**
 * Refuses an update that neither is a draft nor says whether it publishes, where a draft waits beside a live copy.
 *
 * Payload would take the status from the newest version, the draft, and write it over the live copy: the page would
 * be off the site, although nobody said so.
 */
export function refuseUnsaidStatus(slug: GovernedSlug): CollectionBeforeChangeHook {
  return ({ context, data, operation, originalDoc }) => {
    if (operation !== 'update' || data.deletedAt) return data
    const { id, _status } = originalDoc as { id: string; _status?: unknown }
    assertStatusSaid(context, _status !== 'published' && hasLiveCopy(context, slug, id))
    return data
  }
}

/** @throws APIError 400 where the save that is being made would withdraw the live copy without saying so */
export function assertStatusSaid(context: RequestContext, isDraftBesideLive: boolean): void {
  if (context[KEY] === true && isDraftBesideLive) throw new APIError(SENTENCE, 400, FIELD, true)
}

const FIELD = { field: '_status' }
const SENTENCE =
  '公開中の内容のほかに、公開していない変更（下書き）があります。下書きとして保存するときはdraft=true、公開するときは_statusにpublished、公開をやめるときは_statusにdraftを付けて送ってください。'
