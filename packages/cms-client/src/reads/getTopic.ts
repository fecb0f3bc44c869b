import type { CmsReader } from './CmsReader'
import type { Topic } from '../schemas/topic'

import { isSlug } from '@tokyo-cancer-portal/domain'

import { topicSchema } from '../schemas/topic'

/** The published topic with this slug, or null. Rejects with CmsUnavailableError. */
export async function getTopic(cms: CmsReader, slug: string): Promise<Topic | null> {
  if (!isSlug(slug)) return null
  return cms.findOne('topics', { where: { slug: { equals: slug } }, depth: 2 }, topicSchema)
}
