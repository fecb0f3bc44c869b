import type { CmsReader } from './CmsReader'
import type { TopicSummary } from '../schemas/topic'

import { topicSummarySchema } from '../schemas/topic'
import { everyPage, LARGEST_LIMIT } from './everyPage'

/** All published topics in their order, without their layouts. Rejects with CmsUnavailableError. */
export async function listTopics(
  cms: CmsReader,
  query: { parent?: string } = {},
): Promise<TopicSummary[]> {
  const where = { parent: { equals: query.parent } }
  return everyPage((page) =>
    cms.list('topics', { where, sort: 'order', limit: LARGEST_LIMIT, page }, topicSummarySchema),
  )
}
