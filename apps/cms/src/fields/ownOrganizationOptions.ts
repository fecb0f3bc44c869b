import { relatedIds } from '@tokyo-cancer-portal/domain'
import type { FilterOptions } from 'payload'

type PopulatedUser = { organization?: unknown; role?: { reach?: string } | string | null } | null

/**
 * Offers people whose role reaches their own organization only that one, and what the document holds already (a
 * co-organizer edits another's event). Whether a change is allowed is decided by `keepWithinReach`.
 */
export function ownOrganizationOptions(field: string): FilterOptions {
  return ({ user, data }) => {
    const { role, organization } = (user as PopulatedUser) ?? {}
    if (typeof role !== 'object' || role?.reach !== 'own-organization') return true
    const held = (data as Record<string, unknown> | undefined)?.[field]
    return { id: { in: [...relatedIds(organization), ...relatedIds(held)] } }
  }
}
