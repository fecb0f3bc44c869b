import type { CmsReader } from './CmsReader'
import type { ContentItem } from '../schemas/contentItem'

import { isSlug } from '@tokyo-cancer-portal/domain'

import { contentItemSchema } from '../schemas/contentItem'

/** The published page or news with this slug, or null. Rejects with CmsUnavailableError. */
export async function getContentItem(cms: CmsReader, slug: string): Promise<ContentItem | null> {
  if (!isSlug(slug)) return null
  return cms.findOne(
    'content-items',
    { where: { slug: { equals: slug } }, depth: 2 },
    contentItemSchema,
  )
}
