import { AUDIENCES, isSlug, RESOURCE_TYPES } from '@tokyo-cancer-portal/domain'

import { EVENT_FILTER_PARAMETERS, EVENT_MONTH_PARAMETERS } from '../events/eventFilterParameters'
import { monthParameter } from '../events/calendar/monthParameter'
import {
  HOSPITAL_FACET_PARAMETERS,
  readNearParameter,
  readPlaceParameter,
  readSort,
} from '../hospitals/finder/hospitalParameters'
import { readChoice } from '../links/readChoice'
import { readPageNumber } from '../links/readPageNumber'
import { readFacet, readTyped, SEARCH_PAGE_FACETS } from '../search/searchParameters'

/** The one way to write a value; null where it says the same as no value at all. */
type Parameter = (text: string) => string | null

const only =
  (value: string): Parameter =>
  (text) =>
    text === value ? value : null

/** The first page needs no number; what is no number is one that no list has. */
const page: Parameter = (text) => {
  const number = readPageNumber(text)
  return number === 1 ? null : String(number ?? 0)
}

/** A document of the CMS; one that is not there makes no page but a 404, which is kept within a bound of its own. */
const slug: Parameter = (text) => (isSlug(text) ? text : null)

/**
 * The query parameters that each page knows, by path. A page gets no other ones, and no other ones make
 * a document of their own; both follow from this list.
 */
export const PARAMETERS: Readonly<Record<string, Readonly<Record<string, Parameter>>>> = {
  '/events': {
    ...EVENT_FILTER_PARAMETERS,
    page,
    period: only('past'),
  },
  '/events/calendar': {
    ...EVENT_MONTH_PARAMETERS,
    month: (text) => monthParameter(text),
  },
  '/events.ics': EVENT_FILTER_PARAMETERS,
  '/events/feed.atom': EVENT_FILTER_PARAMETERS,
  '/hospitals': {
    ...HOSPITAL_FACET_PARAMETERS,
    near: readNearParameter,
    page,
    place: readPlaceParameter,
    q: readTyped,
    sort: readSort,
  },
  '/news': { year: (text) => (/^\d{4}$/.test(text) ? text : null) },
  '/resources': {
    audience: (text) => readChoice(AUDIENCES, text),
    page,
    publisher: slug,
    topic: slug,
    type: (text) => readChoice(RESOURCE_TYPES, text),
  },
  '/search': {
    ...Object.fromEntries(
      SEARCH_PAGE_FACETS.map((facet) => [facet, (text: string) => readFacet(facet, text)]),
    ),
    page,
    q: readTyped,
  },
}

/**
 * Those of the given parameters that the page knows and that change what it shows, in one order and one
 * spelling. Of one that is given several times the first value counts.
 */
export function knownParameters(
  path: string,
  given: Iterable<readonly [name: string, value: string]>,
): Record<string, string> {
  const known = Object.hasOwn(PARAMETERS, path) ? PARAMETERS[path] : undefined
  if (!known) return {}
  const first = new Map<string, string>()
  for (const [name, value] of given) if (!first.has(name)) first.set(name, value.trim())
  return Object.fromEntries(
    Object.keys(known)
      .toSorted()
      .flatMap((name): [string, string][] => {
        const text = first.get(name)
        const value = text ? known[name]?.(text) : null
        return value ? [[name, value]] : []
      }),
  )
}
