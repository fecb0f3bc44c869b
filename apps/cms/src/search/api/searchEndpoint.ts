import {
  DEFAULT_LANGUAGE,
  isLanguage,
  type Language,
  SEARCH_FACETS,
} from '@tokyo-cancer-portal/domain'
import type { Endpoint, PayloadRequest } from 'payload'
import { labelledFacets } from './labelledFacets'
import { type NamedRecord, namedRecords } from './namedRecords'
import { portalSearch } from './portalSearch'
import { readSearchParameters, type SearchParameters } from './readSearchParameters'
import { searchPublished } from './searchPublished'
import { shownHit } from './shownHit'
import { suggestions, sureCorrection } from './suggestions'

/** With fewer results something else was perhaps meant. */
const FEW = 3

/**
 * `GET /api/search?q=&type=&topic=&audience=&…&page=&limit=` → `{ query, total, page, limit, hits, facets, … }`, the same
 * for everybody: what is not published is not in the index.
 *
 * 400 for parameters that mean nothing. `isExact` false: the total is about right. `match`: whether the results have
 * `all` that was typed, what was surely meant (`corrected`), all `parts` of it, or `some` of its words. `locale` names the language of titles and labels.
 */
export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  handler: async (req) => {
    const parameters = readSearchParameters(req.searchParams, SEARCH_FACETS)
    const language = languageOf(req)
    const [topics, organizers] = await Promise.all([
      namedRecords(req.payload, 'topic'),
      namedRecords(req.payload, 'organizer'),
    ])
    const { engine, dictionary } = portalSearch(req.payload)
    const { typed, page, limit } = parameters
    const filters = filtersOf(parameters, topics, organizers)
    const { answer, level, query, corrected } = await searchPublished(
      { engine, dictionary, correct: (word) => sureCorrection(req.payload, word) },
      { typed, filters, page, limit },
    )
    const isThin = typed !== '' && (answer.found < FEW || level !== 'all')
    return Response.json(
      {
        query: typed,
        total: answer.total,
        isExact: answer.isExact,
        match: level,
        corrected,
        page,
        limit,
        hits: answer.hits.map((hit) => shownHit(hit, language)),
        facets: labelledFacets(
          answer.facets,
          SEARCH_FACETS,
          { topic: topics, organizer: organizers },
          language,
        ),
        suggestions: isThin ? await suggestions(req.payload, typed) : [],
        leftOut: query?.leftOut ?? [],
        isShortened: query?.isShortened ?? false,
      },
      { headers: { 'cache-control': 'no-store' } },
    )
  },
}

function languageOf({ locale }: PayloadRequest): Language {
  return isLanguage(locale) ? locale : DEFAULT_LANGUAGE
}

/** Names of addresses as ids. A name that nobody has leaves nothing. */
function filtersOf(
  { chosen }: SearchParameters,
  topics: readonly NamedRecord[],
  organizers: readonly NamedRecord[],
) {
  const idsOf = (slugs: readonly string[] | undefined, records: readonly NamedRecord[]) =>
    slugs && slugs.map((slug) => records.find((record) => record.slug === slug)?.id ?? slug)
  const topic = idsOf(chosen.topic, topics)
  const organizer = idsOf(chosen.organizer, organizers)
  return { ...chosen, ...(topic ? { topic } : {}), ...(organizer ? { organizer } : {}) }
}
