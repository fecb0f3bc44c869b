import type { GovernedSlug } from './governedSlugs'
import { OWN_ORGANIZATION_FIELDS } from './ownOrganizationFields'
import { idsInField } from './idsInField'
import type { PlainDocument } from './idsInField'

type Question = { collection: GovernedSlug; document: PlainDocument; organizationId: string }

/** Whether a document is the organization's own: by any of the fields that say whose it is. */
export function isOwnDocument({ collection, document, organizationId }: Question): boolean {
  const fields = OWN_ORGANIZATION_FIELDS[collection] ?? []
  return fields.some((field) => idsInField(document, field).includes(organizationId))
}
