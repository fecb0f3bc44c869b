import { type Actor, can } from '@tokyo-cancer-portal/domain'
import type { Where } from 'payload'
import { toWhere } from '../access/toWhere'

/**
 * The events of somebody's own organization, also those that it only holds together with another, as a condition; null
 * for whoever has none, and for whoever reaches all of them alike.
 */
export function ownEvents(actor: Actor): Where | null {
  const own = can({ actor, action: 'read-drafts', collection: 'events' })
  return typeof own === 'boolean' ? null : toWhere(own)
}

/** The events that stand in the name of somebody's own organization. */
export function organizedEvents(actor: Actor): Where | null {
  const own = can({ actor, action: 'read-drafts', collection: 'events' })
  return typeof own === 'boolean' ? null : { organizer: { equals: own.organizationId } }
}
