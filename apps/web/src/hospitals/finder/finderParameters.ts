import type { HospitalRequest } from './HospitalRequest'

import { NOT_UNDERSTOOD } from './hospitalParameters'

/** How many hospitals are on a page. */
export const ON_PAGE = 20

/** What the finder of the CMS is asked for a request of the site. */
export function finderParameters({
  typed,
  place,
  near,
  chosen,
  sort,
  page,
}: HospitalRequest): Record<string, string> {
  const knownPlace = place === NOT_UNDERSTOOD ? null : place
  const hasOrigin = knownPlace !== null || near !== null
  const all = {
    ...chosen,
    q: typed,
    place: knownPlace,
    near,
    // The nearest first needs a place; the page says so.
    sort: sort === 'distance' && !hasOrigin ? null : sort,
    page: String(page),
    limit: String(ON_PAGE),
  }
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])),
  )
}
