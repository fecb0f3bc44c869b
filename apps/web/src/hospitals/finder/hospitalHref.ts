import type { HospitalFacet } from '@tokyo-cancer-portal/domain'
import type { HospitalRequest } from './HospitalRequest'

import { withQuery } from '../../links/withQuery'
import { HOSPITALS_PATH, NOT_UNDERSTOOD } from './hospitalParameters'

export type HospitalChange = Partial<
  Record<HospitalFacet | 'q' | 'place' | 'near', string | null>
> & {
  page?: number
}

/** The address of a list of hospitals with something changed; every change begins at the first page again. */
export function hospitalHref(
  { typed, place, near, chosen, sort }: HospitalRequest,
  { page = 1, ...change }: HospitalChange = {},
): string {
  return withQuery(HOSPITALS_PATH, {
    q: typed,
    // What was not understood is said once.
    place: place === NOT_UNDERSTOOD ? null : place,
    near,
    ...chosen,
    sort,
    ...change,
    page: page > 1 ? page : null,
  })
}
