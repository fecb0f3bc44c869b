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
      [keyOf(field, prefix)]: { equals: constraint.organizationId },
    })),
  }
}

/** The document that a version is of is not in the version itself. */
const keyOf = (field: string, prefix: string): string =>
  field === 'id' && prefix !== '' ? 'parent' : `${prefix}${field}`
