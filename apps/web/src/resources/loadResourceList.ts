import type { Resource } from '@tokyo-cancer-portal/cms-client'
import type { SelectOption } from '@tokyo-cancer-portal/ui'
import type { RouteRequest } from '../page/routeRequest'
import type { ResourceFacet } from './resourceFilter'

import { isValueOf } from '@tokyo-cancer-portal/domain'

import { countOptions } from '../links/countOptions'
import { pageOf } from '../links/pageOf'
import { readPageNumber } from '../links/readPageNumber'
import { listAllResources } from './listAllResources'
import { BeyondLastPage } from '../page/BeyondLastPage'
import { resourceFacets } from './resourceFilter'
import { resourceListHref } from './resourceListHref'

/** A facet with the value that is chosen, and the number of resources behind each value. */
export interface ChosenFacet extends ResourceFacet {
  value: string | null
  /** Counted among the resources that meet the other conditions. */
  options: readonly (SelectOption & { count: number })[]
}

export interface ResourceListData {
  facets: readonly ChosenFacet[]
  resources: readonly Resource[]
  page: number
  totalPages: number
  totalResources: number
}

const PAGE_SIZE = 24

/**
 * The resource library; null for a page that no list and a value that no resource could have. Rejects with
 * CmsUnavailableError.
 */
export async function loadResourceList({
  search,
}: RouteRequest): Promise<ResourceListData | BeyondLastPage | null> {
  const page = readPageNumber(search.page)
  const all = await listAllResources()
  const chosen = resourceFacets(all).map((facet) => ({
    ...facet,
    value: search[facet.parameter] ?? null,
  }))
  const isUnknown = chosen.some(({ value, terms }) => value !== null && !isValueOf(terms, value))
  if (page === null || isUnknown) return null
  const meets = (resource: Resource, except?: string) =>
    chosen.every(
      ({ parameter, value, valuesOf }) =>
        parameter === except || value === null || valuesOf(resource).includes(value),
    )
  const found = all.filter((resource) => meets(resource))
  const { things, totalPages } = pageOf(found, page, PAGE_SIZE)
  if (page > totalPages) {
    return new BeyondLastPage(totalPages, (number) => resourceListHref(chosen, { page: number }))
  }
  return {
    facets: chosen.map((facet) => ({
      ...facet,
      options: countOptions(
        facet.terms,
        all.filter((resource) => meets(resource, facet.parameter)),
        facet.valuesOf,
      ),
    })),
    resources: things,
    page,
    totalPages,
    totalResources: found.length,
  }
}
