import type { Resource } from '@tokyo-cancer-portal/cms-client'
import type { SelectOption } from '@tokyo-cancer-portal/ui'
import type { RouteRequest } from '../page/routeRequest'

import { AUDIENCES, RESOURCE_TYPES } from '@tokyo-cancer-portal/domain'

import { countOptions } from '../links/countOptions'
import { pageOf } from '../links/pageOf'
import { readChoice } from '../links/readChoice'
import { readPageNumber } from '../links/readPageNumber'
import { listAllResources } from './listAllResources'

export interface ResourceListData {
  type: string | null
  audience: string | null
  /** Counted among the resources that meet the other condition. */
  types: readonly SelectOption[]
  audiences: readonly SelectOption[]
  resources: readonly Resource[]
  page: number
  totalPages: number
  totalResources: number
}

const PAGE_SIZE = 24

/** The resource library; null beyond its last page. Rejects with CmsUnavailableError. */
export async function loadResourceList({ search }: RouteRequest): Promise<ResourceListData | null> {
  const page = readPageNumber(search.page)
  if (page === null) return null
  const type = readChoice(RESOURCE_TYPES, search.type)
  const audience = readChoice(AUDIENCES, search.audience)
  const all = await listAllResources()
  const ofType = all.filter((resource) => type === null || resource.type === type)
  const forAudience = all.filter(
    ({ audiences }) => audience === null || audiences.includes(audience),
  )
  const found = ofType.filter((resource) => forAudience.includes(resource))
  const shown = pageOf(found, page, PAGE_SIZE)
  return (
    shown && {
      type,
      audience,
      types: countOptions(RESOURCE_TYPES, forAudience, (resource) => [resource.type]),
      audiences: countOptions(AUDIENCES, ofType, (resource) => resource.audiences),
      resources: shown.things,
      page,
      totalPages: shown.totalPages,
      totalResources: found.length,
    }
  )
}
