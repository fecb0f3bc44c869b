import { SEARCH_FACETS } from '@tokyo-cancer-portal/domain'
import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import type { PayloadRequest } from 'payload'
import type { FacetCount } from '../engine/SearchEngine'
import { noteMissed } from '../missed/noteMissed'
import { currentSettings } from '../settings/currentSettings'
import { idsOfSlugs } from './idsOfSlugs'
import { labelledFacets } from './labelledFacets'
import { languageOf } from './languageOf'
import { namedRecords } from './namedRecords'
import { portalSearch } from './portalSearch'
import { readSearchParameters } from './readSearchParameters'
import { searchPublished } from './searchPublished'
import { shownHit } from './shownHit'
import { suggestionsThatFind } from './suggestionsThatFind'

/** With fewer results something else was perhaps meant. */
const FEW = 3

/**
 * What `GET /api/search` answers (`searchEndpoint`).
 *
 * @throws APIError 400 for parameters that mean nothing
 */
export async function answerSearch(req: PayloadRequest) {
  const parameters = readSearchParameters(req.searchParams, SEARCH_FACETS)
  const language = languageOf(req)
  const { typed, page, limit } = parameters
  const [filters, settings] = await Promise.all([
    idsOfSlugs(req.payload, parameters.chosen),
    currentSettings(req.payload),
  ])
  const { answer, level, query, corrected } = await searchPublished(
    req.payload,
    { typed, filters, page, limit },
    settings,
  )
  const [topic, organizer] = await Promise.all([
    namedRecords(req.payload, 'topic', valuesIn(answer.facets.topic)),
    namedRecords(req.payload, 'organizer', valuesIn(answer.facets.organizer)),
  ])
  if (typed !== '' && page === 1 && (answer.found === 0 || level === 'some')) {
    noteMissed(typed)
  }
  const isFound = async (meant: SearchQuery) =>
    (await portalSearch(req.payload).search({ query: meant, ...NOTHING_CHOSEN })).found > 0
  const isThin = typed !== '' && (answer.found < FEW || level !== 'all')
  return {
    query: typed,
    total: answer.total,
    isExact: answer.isExact,
    match: level,
    corrected,
    page,
    limit,
    hits: answer.hits.map((hit) => shownHit(hit, language)),
    facets: labelledFacets(answer.facets, SEARCH_FACETS, { topic, organizer }, language),
    suggestions: isThin ? await suggestionsThatFind(req.payload, typed, settings, isFound) : [],
    leftOut: query?.leftOut ?? [],
    isShortened: query?.isShortened ?? false,
  }
}

const NOTHING_CHOSEN = { filters: {}, page: 1, limit: 1 }

const valuesIn = (counts: readonly FacetCount[]): string[] => counts.map(({ value }) => value)
