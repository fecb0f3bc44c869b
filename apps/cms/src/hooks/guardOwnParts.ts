import {
  canChangeField,
  changesWholeDocument,
  type GovernedSlug,
} from '@tokyo-cancer-portal/domain'
import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { actorOf } from '../auth/actorOf'

/**
 * Refuses what somebody who may change only parts of a document can never be given: an older version as a whole, and
 * a change that names none of his parts.
 *
 * Where a change names both, `access/ownPartsAccess` leaves the rest as it is stored: the form sends the whole
 * document, and a hospital that corrects its consultation hours must not fail for that.
 */
export function guardOwnParts(slug: GovernedSlug): CollectionBeforeOperationHook {
  return async ({ args: anyArgs, operation, req }) => {
    const args = anyArgs as { data?: Record<string, unknown>; overrideAccess?: boolean }
    if (args.overrideAccess || (operation !== 'update' && operation !== 'restoreVersion')) {
      return anyArgs
    }
    const actor = await actorOf(req)
    if (!actor || changesWholeDocument(actor, slug)) return anyArgs
    const named = operation === 'update' ? Object.keys(args.data ?? {}) : []
    if (!named.some((field) => canChangeField(actor, slug, field))) throw new Forbidden(req.t)
    return anyArgs
  }
}
