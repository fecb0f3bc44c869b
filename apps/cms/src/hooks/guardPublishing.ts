import { can, type GovernedSlug } from '@tokyo-cancer-portal/domain'
import {
  type CollectionBeforeOperationHook,
  Forbidden,
  type GlobalConfig,
  type GlobalSlug,
} from 'payload'
import { actorOf } from '../auth/actorOf'
import { noteUnsaidStatus } from './refuseUnsaidStatus'

const WRITES = new Set<string>(['create', 'update', 'restoreVersion'])

type WriteArgs = {
  data?: { _status?: unknown } & Record<string, unknown>
  draft?: boolean
  overrideAccess?: boolean
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
}

/**
 * Keeps everybody without `publish` away from the live copy, on every path that Payload offers (REST, GraphQL, bulk,
 * duplicate, restore, scheduled).
 *
 * `access.update` cannot do this: Payload 3.90 lets a document be published through a draft that one may edit. So a
 * contributor's create is forced to be a draft, and an update or restore passes only as a draft beside the live copy.
 */
export function guardPublishing(slug: GovernedSlug): CollectionBeforeOperationHook {
  return async ({ args: anyArgs, collection, operation, req }) => {
    const args = anyArgs as WriteArgs
    if (!WRITES.has(operation)) return anyArgs
    const isWithdrawal =
      operation === 'update' && args.draft !== true && args.data?._status === 'draft'
    // For workflow/advanceState, which cannot tell a withdrawal from the draft of a live document.
    req.context.isWithdrawal = isWithdrawal
    noteUnsaidStatus(req.context, operation, args)
    if (args.overrideAccess) return anyArgs
    if (
      isWithdrawal &&
      can({ actor: await actorOf(req), action: 'withdraw', collection: slug }) === false
    ) {
      throw new Forbidden(req.t)
    }
    const mayPublish = can({ actor: await actorOf(req), action: 'publish', collection: slug })
    if (mayPublish !== false) return anyArgs
    if (!collection.versions?.drafts) {
      // Saved is public, except for a new file: nobody sees it before a published document uses it.
      if (slug === 'media' && operation === 'create') return anyArgs
      throw new Forbidden(req.t)
    }

    switch (operation) {
      case 'create': {
        if (asksToPublish(args)) throw new Forbidden(req.t)
        const forced = { draft: true, data: { ...args.data, _status: 'draft' } }
        return { ...anyArgs, ...(forced as object) }
      }
      case 'update':
      case 'restoreVersion': {
        if (args.draft !== true || asksToPublish(args)) throw new Forbidden(req.t)
        return anyArgs
      }
      default:
        return anyArgs
    }
  }
}

type GlobalBeforeOperation = NonNullable<
  NonNullable<GlobalConfig['hooks']>['beforeOperation']
>[number]

/** The same for a global that is edited as a draft. */
export function guardGlobalPublishing(slug: GlobalSlug & GovernedSlug): GlobalBeforeOperation {
  return async ({ args, operation, req }) => {
    const write = args as WriteArgs
    if (operation !== 'update' && operation !== 'restoreVersion') return undefined
    noteUnsaidStatus(req.context, operation, write)
    if (write.overrideAccess) return undefined
    if (can({ actor: await actorOf(req), action: 'publish', collection: slug }) === true)
      return undefined
    if (write.draft !== true || asksToPublish(write)) throw new Forbidden(req.t)
    return undefined
  }
}

function asksToPublish(args: WriteArgs): boolean {
  return (
    args.data?._status === 'published' ||
    [args.publishAllLocales, args.publishSpecificLocale, args.unpublishAllLocales].some(Boolean)
  )
}
