import type { ContentItem, Page } from '@tokyo-cancer-portal/cms-client'
import type { RouteRequest } from '../page/routeRequest'

import { listContentItems } from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { readPageNumber } from '../links/readPageNumber'

const PAGE_SIZE = 20

/** The news, the latest first; null beyond the last page. Rejects with CmsUnavailableError. */
export async function loadNews({ search }: RouteRequest): Promise<Page<ContentItem> | null> {
  const page = readPageNumber(search.page)
  if (page === null) return null
  return listContentItems(cms(), { kind: 'news', sort: '-publishedOn', limit: PAGE_SIZE, page })
}
