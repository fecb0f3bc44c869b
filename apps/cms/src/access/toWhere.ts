import type { OwnOrganizationConstraint } from '@tokyo-cancer-portal/domain'
import type { Where } from 'payload'

/**
 * The policy's "only your own organization" as a query.
 *
 * @param prefix `version.` when the query runs over versions.
 */
export function toWhere(constraint: OwnOrganizationConstraint, prefix = ''): Where {
  return {
    or: constraint.fields.map((field) => ({
      [`${prefix}${field}`]: { equals: constraint.organizationId },
    })),
  }
}
