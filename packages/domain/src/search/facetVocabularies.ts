import type { Term } from '../vocabulary/term'
import type { SearchFacet } from './searchFacets'
import { AREAS } from '../vocabulary/areas'
import { AUDIENCES } from '../vocabulary/audiences'
import { CANCER_TYPES } from '../vocabulary/cancerTypes'
import { DESIGNATIONS } from '../vocabulary/designations'
import { EVENT_FORMATS } from '../vocabulary/eventFormats'
import { MUNICIPALITIES } from '../vocabulary/municipalities'
import { SERVICES } from '../vocabulary/services'
import type { NamedFacet } from './namedFacets'
import { SEARCH_TYPES } from './searchTypes'

/** The vocabularies of all other facets. */
export const FACET_VOCABULARIES: Readonly<
  Record<Exclude<SearchFacet, NamedFacet>, readonly Term[]>
> = {
  type: SEARCH_TYPES,
  audience: AUDIENCES,
  area: AREAS,
  municipality: MUNICIPALITIES,
  designation: DESIGNATIONS,
  cancer: CANCER_TYPES,
  service: SERVICES,
  format: EVENT_FORMATS,
}
