import type { GovernedSlug } from './governedSlugs'
import { OWN_ORGANIZATION_FIELDS } from './ownOrganizationFields'
import { idsInField } from './idsInField'
import type { PlainDocument } from './idsInField'

/** The organization in whose name a document stands, or `undefined` if it has none. */
export function ownerOf(collection: GovernedSlug, document: PlainDocument): string | undefined {
  const field = OWN_ORGANIZATION_FIELDS[collection]?.[0]
  return field === undefined ? undefined : idsInField(document, field)[0]
}
