import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { designationChanges, toLocalDate } from '@tokyo-cancer-portal/domain'

import { currentTimeUntil } from '../dates/currentTimeUntil'

/** The local date of the request; the document is good until one of these designations begins or ends. */
export function dayOfDesignations(
  hospitals: readonly Pick<Organization, 'designations'>[],
): string {
  const changes = hospitals.flatMap(({ designations }) => designations.flatMap(designationChanges))
  return toLocalDate(currentTimeUntil(changes))
}
