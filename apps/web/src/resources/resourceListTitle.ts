import type { ResourceListData } from './loadResourceList'

import { facetLabel } from './resourceFilter'

/** The title of the list: with its conditions and how much there is, where it is narrowed. */
export function resourceListTitle({ facets, totalResources }: ResourceListData): string {
  const words = facets.flatMap((facet) => (facet.value ? [facetLabel(facet, facet.value)] : []))
  return words.length > 0 ? `資料：${words.join('・')}（${totalResources}件）` : '資料'
}
