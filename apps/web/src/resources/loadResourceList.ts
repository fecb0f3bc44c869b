import type { Page, Resource } from '@tokyo-cancer-portal/cms-client'
import type { RouteRequest } from '../page/routeRequest'

import { listResources } from '@tokyo-cancer-portal/cms-client'
import { AUDIENCES, RESOURCE_TYPES } from '@tokyo-cancer-portal/domain'

import { cms } from '../cms/cms'
import { readChoice } from '../links/readChoice'
import { readPageNumber } from '../links/readPageNumber'

export interface ResourceListData {
  type: string | null
  audience: string | null
  resources: Page<Resource>
}

const PAGE_SIZE = 24

/** The resource library; null beyond its last page. Rejects with CmsUnavailableError. */
export async function loadResourceList({ search }: RouteRequest): Promise<ResourceListData | null> {
  const page = readPageNumber(search.page)
  if (page === null) return null
  const type = readChoice(RESOURCE_TYPES, search.type)
  const audience = readChoice(AUDIENCES, search.audience)
  const resources = await listResources(cms(), {
    ...(type ? { type } : {}),
    ...(audience ? { audience } : {}),
    page,
    limit: PAGE_SIZE,
  })
  return resources && { type, audience, resources }
}
