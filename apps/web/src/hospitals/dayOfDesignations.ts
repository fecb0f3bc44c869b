import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { designationChanges, toLocalDate } from '@tokyo-cancer-portal/domain'

import { currentTimeUntil } from '../dates/currentTimeUntil'

/** Within that time the search of the CMS follows the calendar. */
const SEARCH_FOLLOWS_MS = 3 * 60 * 1000

/**
 * The local date of the request; the document is good until one of these designations begins or ends, and is looked at
 * once more when the search has followed.
 */
export function dayOfDesignations(
  hospitals: readonly Pick<Organization, 'designations'>[],
): string {
  const changes = hospitals.flatMap(({ designations }) => designations.flatMap(designationChanges))
  const followed = changes
    .map((change) => new Date(Date.parse(change) + SEARCH_FOLLOWS_MS))
    .filter((instant) => !Number.isNaN(instant.getTime()))
  return toLocalDate(
    currentTimeUntil([...changes, ...followed.map((instant) => instant.toISOString())]),
  )
}
