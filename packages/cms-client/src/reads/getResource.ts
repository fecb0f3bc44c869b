import type { CmsReader } from './CmsReader'
import type { Resource } from '../schemas/resource'

import { isSlug } from '@tokyo-cancer-portal/domain'

import { resourceSchema } from '../schemas/resource'

/** The published resource with this slug, or null. Rejects with CmsUnavailableError. */
export async function getResource(cms: CmsReader, slug: string): Promise<Resource | null> {
  if (!isSlug(slug)) return null
  return cms.findOne('resources', { where: { slug: { equals: slug } }, depth: 2 }, resourceSchema)
}
