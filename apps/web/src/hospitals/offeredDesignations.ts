import type { Term } from '@tokyo-cancer-portal/domain'
import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { DESIGNATIONS } from '@tokyo-cancer-portal/domain'

/**
 * The designations to choose from: those that a hospital of the portal holds, so that nobody takes a choice without any
 * for a lack in Tokyo, and the one that is chosen by the address.
 */
export function offeredDesignations(
  hospitals: readonly Pick<Organization, 'designations'>[],
  chosen: string | null,
): readonly Term[] {
  const held = new Set(
    hospitals.flatMap(({ designations }) => designations.map(({ type }) => type)),
  )
  return DESIGNATIONS.filter(({ value }) => value === chosen || held.has(value))
}
