import {
  FACET_VOCABULARIES,
  isNamedFacet,
  isSlug,
  isValueOf,
  type SearchFacet,
} from '@tokyo-cancer-portal/domain'
import { listedValues } from './listedValues'
import { refuseParameter } from './refuseParameter'
import { typedText } from './typedText'
import { wholeNumber } from './wholeNumber'

/** What somebody asks the search for. Topics and organizers are named by their slugs. */
export interface SearchParameters {
  /** As typed, without spaces around. */
  typed: string
  chosen: Partial<Record<SearchFacet, string[]>>
  page: number
  limit: number
}

/** Nobody reads further, and each page costs as much as all before it. */
const MOST_RESULTS = 1000
const MOST_ON_PAGE = 50
const MOST_VALUES = 30
const ON_PAGE = 20

/**
 * Reads the parameters of a search. A facet may be given several times or with commas; an empty one is none.
 *
 * @param facets that this search knows; other parameters mean nothing to it
 * @throws APIError 400 in Japanese, with the parameter
 */
export function readSearchParameters(
  given: URLSearchParams,
  facets: readonly SearchFacet[],
): SearchParameters {
  const typed = typedText(given)
  const page = wholeNumber(given, 'page', { from: 1, to: MOST_RESULTS, otherwise: 1 })
  const limit = wholeNumber(given, 'limit', { from: 1, to: MOST_ON_PAGE, otherwise: ON_PAGE })
  if (page * limit > MOST_RESULTS) {
    refuseParameter(
      'page',
      `${MOST_RESULTS}件より先は表示できません。条件を加えて絞り込んでください。`,
    )
  }
  const chosen = Object.fromEntries(
    facets.flatMap((facet) => {
      const values = valuesOf(given, facet)
      return values.length > 0 ? [[facet, values]] : []
    }),
  )
  return { typed, chosen, page, limit }
}

function valuesOf(given: URLSearchParams, facet: SearchFacet): string[] {
  const values = listedValues(given, facet)
  if (values.length > MOST_VALUES)
    refuseParameter(facet, `一つの条件に指定できるのは${MOST_VALUES}個までです。`)
  const isKnown = (value: string) =>
    isNamedFacet(facet) ? isSlug(value) : isValueOf(FACET_VOCABULARIES[facet], value)
  if (!values.every(isKnown)) refuseParameter(facet, `条件（${facet}）の指定が正しくありません。`)
  return values
}
