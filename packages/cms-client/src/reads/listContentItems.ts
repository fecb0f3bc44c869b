import type { CmsReader } from './CmsReader'
import type { ContentItem } from '../schemas/contentItem'
import type { Page } from '../schemas/page'

import { contentItemSchema } from '../schemas/contentItem'
import { EMPTY_PAGE } from '../schemas/page'

export interface ContentItemsQuery {
  kind?: string
  placement?: string
  /** Identifiers. */
  ids?: readonly string[]
  parent?: string
  topic?: string
  audience?: string
  situation?: string
  sort?: 'order' | '-publishedOn' | 'title'
  page?: number
  /** 1–100, default 100. */
  limit?: number
}

/** Published pages and news; null beyond the last page. Rejects with CmsUnavailableError. */
export async function listContentItems(
  cms: CmsReader,
  query: ContentItemsQuery,
): Promise<Page<ContentItem> | null> {
  const {
    kind,
    placement,
    ids,
    parent,
    topic,
    audience,
    situation,
    sort = 'order',
    page = 1,
  } = query
  if (ids?.length === 0) return EMPTY_PAGE
  return cms.list(
    'content-items',
    {
      where: {
        kind: { equals: kind },
        placement: { equals: placement },
        id: { in: ids },
        parent: { equals: parent },
        topics: { in: topic ? [topic] : null },
        audiences: { in: audience ? [audience] : null },
        situations: { in: situation ? [situation] : null },
      },
      sort,
      limit: query.limit ?? 100,
      page,
      depth: 1,
    },
    contentItemSchema,
  )
}
