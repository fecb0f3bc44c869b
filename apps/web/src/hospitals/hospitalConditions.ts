import type { Condition } from '../links/Condition'
import type { HospitalRequest } from './finder/HospitalRequest'

import { HOSPITAL_FACETS } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { facetName, facetValueName } from './finder/facetWords'

/** The conditions of the list of hospitals that are set, in words. What only orders the list is none. */
export function hospitalConditions({
  typed,
  chosen,
}: Pick<HospitalRequest, 'typed' | 'chosen'>): Condition[] {
  const language = contentLanguage()
  const t = translator('HospitalFinder', language)
  return [
    ...(typed ? [{ name: t('typed'), value: typed }] : []),
    ...HOSPITAL_FACETS.flatMap((facet) => {
      const value = chosen[facet]
      if (!value) return []
      const name = facetName(facet, language)
      return [{ name, value: facetValueName(facet, value, language) }]
    }),
  ]
}
