import type { ResourceListData } from './loadResourceList'

import { filteredTitle } from '../links/filteredTitle'
import { facetLabel } from './resourceFilter'

/** The title of the list: with its conditions and how much there is, where it is narrowed. */
export function resourceListTitle({ facets, totalResources }: ResourceListData): string {
  const conditions = facets.flatMap((facet) =>
    facet.value ? [{ value: facetLabel(facet, facet.value) }] : [],
  )
  return filteredTitle('資料', conditions, `${totalResources}件`)
}
