import type { ResourceListData } from './loadResourceList'

import { filteredTitle } from '../links/filteredTitle'
import { facetLabel } from './resourceFilter'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The title of the list: with its conditions and how much there is, where it is narrowed. */
export function resourceListTitle({ facets, totalResources }: ResourceListData): string {
  const conditions = facets.flatMap((facet) =>
    facet.value ? [{ value: facetLabel(facet, facet.value) }] : [],
  )
  const t = translator('Resources', contentLanguage())
  return filteredTitle(t('title'), conditions, t('count', { count: totalResources }))
}
