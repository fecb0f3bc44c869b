import type { EventSearchAnswer } from '@tokyo-cancer-portal/cms-client'
import type { EventFacet } from '@tokyo-cancer-portal/domain'
import type { SelectOption } from '@tokyo-cancer-portal/ui'

import {
  AREAS,
  AUDIENCES,
  EVENT_FORMATS,
  labelIn,
  MUNICIPALITIES,
  valuesOf,
} from '@tokyo-cancer-portal/domain'

import { bracketsIn } from '../../languages/bracketsIn'
import { contentLanguage } from '../../languages/contentLanguage'
import { listIn } from '../../languages/listIn'
import { translator } from '../../languages/translator'
import { ONLINE_FORMATS } from '../eventFilterParameters'
import { countOf } from './countOf'

type Facets = EventSearchAnswer['facets'] | null

/**
 * The choices of a condition, with how many events each leads to. Places, ways of taking part and audiences are all
 * there, so that somebody of 島しょ finds theirs and is helped on; of the others only what leads somewhere.
 */
export function facetOptions(facet: EventFacet, facets: Facets): SelectOption[] {
  const language = contentLanguage()
  const option = (value: string, label: string, count = countOf(facets, facet, value)) => ({
    value,
    label: facets ? translator('Finder', language)('option', { label, count }) : label,
  })
  switch (facet) {
    case 'audience':
      return valuesOf(AUDIENCES).map((value) => option(value, labelIn(language, AUDIENCES, value)))
    case 'format': {
      const online = countOf(facets, 'format', 'online') + countOf(facets, 'format', 'hybrid')
      const every = valuesOf(EVENT_FORMATS).map((value) =>
        option(value, labelIn(language, EVENT_FORMATS, value)),
      )
      const anyOnline = translator('Events', language)('onlineOrHybrid')
      return facets ? [option(ONLINE_FORMATS, anyOnline, online), ...every] : every
    }
    case 'area':
      return valuesOf(AREAS).map((value) => {
        const { label } = option(value, labelIn(language, AREAS, value))
        return { value, label: `${label}${placesOf(value)}` }
      })
    default:
      return (facets?.[facet] ?? []).map(({ value, label, count }) => option(value, label, count))
  }
}

/** Few know the areas by name. */
function placesOf(area: string): string {
  const language = contentLanguage()
  const places = MUNICIPALITIES.filter((place) => place.area === area)
  const names = places.map(({ value }) => labelIn(language, MUNICIPALITIES, value))
  return bracketsIn(language, listIn(language, names))
}
