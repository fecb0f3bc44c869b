import type { CmsReader } from './CmsReader'
import type { Organization } from '../schemas/organization'

import { isSlug } from '@tokyo-cancer-portal/domain'

import { organizationSchema } from '../schemas/organization'

/** The published organization with this slug, or null. Rejects with CmsUnavailableError. */
export async function getOrganization(cms: CmsReader, slug: string): Promise<Organization | null> {
  if (!isSlug(slug)) return null
  return cms.findOne('organizations', { where: { slug: { equals: slug } } }, organizationSchema)
}
