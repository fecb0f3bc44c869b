import type { CollectionBeforeOperationHook, GlobalConfig } from 'payload'
import { findShapeProblems } from './findShapeProblems'
import { refuse } from './refuse'

type GlobalBeforeOperationHook = NonNullable<
  NonNullable<GlobalConfig['hooks']>['beforeOperation']
>[number]

/** What only the portal itself decides: when a document came into being. */
const SERVER_OWNED = ['createdAt', 'updatedAt']
/** Nothing comes into being in the trash: what lies there was checked when it was made. */
const SERVER_OWNED_AT_FIRST = [...SERVER_OWNED, 'deletedAt']

/**
 * Refuses a write whose data could not be stored (400), before Payload reads it.
 *
 * A visitor's write is left to access control, which refuses it without looking at the data.
 */
export const checkShape: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return undefined
  const { data, overrideAccess } = args as {
    data?: Record<string, unknown>
    overrideAccess?: boolean
  }
  if (data === undefined || data === null) return undefined
  if (!overrideAccess && !req.user) return undefined
  refuse(findShapeProblems(collection.fields, data), { collection: collection.slug, req })
  if (overrideAccess) return undefined
  return { ...args, data: withoutServerOwned(data, operation) }
}

/** The same for a global. */
export const checkGlobalShape: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation === 'update' && args?.data && (args.overrideAccess || req.user)) {
    refuse(findShapeProblems(global.fields, args.data), { global: global.slug, req })
  }
  return args
}

function withoutServerOwned(
  data: Record<string, unknown>,
  operation: 'create' | 'update',
): Record<string, unknown> {
  // Throwing away is one thing, changing another.
  if (operation === 'update' && data.deletedAt) return { deletedAt: data.deletedAt }
  const owned = [...(operation === 'create' ? SERVER_OWNED_AT_FIRST : SERVER_OWNED)]
  // No status is not a status: stored, it would take a document off the site that nobody withdraws.
  if (data._status === null) owned.push('_status')
  return Object.fromEntries(Object.entries(data).filter(([key]) => !owned.includes(key)))
}
