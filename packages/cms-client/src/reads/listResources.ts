import type { CmsReader } from './CmsReader'
import type { Page } from '../schemas/page'
import type { Resource } from '../schemas/resource'

import { audiencesFor } from '@tokyo-cancer-portal/domain'

import { resourceSchema } from '../schemas/resource'

export interface ResourcesQuery {
  type?: string
  /** What is for everybody is for them as well. */
  audience?: string
  /** Identifier of a topic. */
  topic?: string
  sort?: '-editionDate' | 'title' | '-updatedAt'
  page?: number
  /** 1–100, default 100. */
  limit?: number
}

/** Published resources; null beyond the last page. Rejects with CmsUnavailableError. */
export async function listResources(
  cms: CmsReader,
  query: ResourcesQuery,
): Promise<Page<Resource> | null> {
  const { type, audience, topic, sort = '-editionDate', page = 1 } = query
  return cms.list(
    'resources',
    {
      where: {
        type: { equals: type },
        audiences: { in: audience ? audiencesFor(audience) : null },
        topics: { in: topic ? [topic] : null },
      },
      sort,
      limit: query.limit ?? 100,
      page,
      depth: 1,
    },
    resourceSchema,
  )
}
