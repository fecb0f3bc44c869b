import type { HospitalRequest } from './HospitalRequest'

import { HOSPITAL_FACETS } from '@tokyo-cancer-portal/domain'

import { readPageNumber } from '../../links/readPageNumber'
import { readTyped } from '../../search/searchParameters'
import {
  readHospitalFacet,
  readNearParameter,
  readPlaceParameter,
  readSort,
} from './hospitalParameters'

/** What an address asks for. Null for a page that no list has. */
export function readHospitalRequest(search: Record<string, string>): HospitalRequest | null {
  const page = readPageNumber(search.page)
  if (page === null) return null
  const near = readNearParameter(search.near)
  const place = readPlaceParameter(search.place)
  return {
    typed: readTyped(search.q ?? '') ?? '',
    place,
    // Whoever writes a place means that one.
    near: place === null ? near : null,
    chosen: Object.fromEntries(
      HOSPITAL_FACETS.flatMap((facet) => {
        const value = readHospitalFacet(facet, search[facet])
        return value === null ? [] : [[facet, value]]
      }),
    ),
    sort: readSort(search.sort),
    page,
  }
}
