import {
  HOSPITAL_FACET_VALUES,
  HOSPITAL_FACETS,
  type HospitalFacet,
  type Language,
} from '@tokyo-cancer-portal/domain'
import { type Point, roundedDistance } from '@tokyo-cancer-portal/domain/places'
import type { SearchQuery } from '@tokyo-cancer-portal/japanese-text/search'
import type { Payload, PayloadRequest } from 'payload'
import { countedOptions, termOptions } from '../api/countedOptions'
import { languageOf } from '../api/languageOf'
import { matchPublished } from '../api/matchPublished'
import { portalSearch } from '../api/portalSearch'
import { shownHit } from '../api/shownHit'
import { countFacets, type FacetCounts } from '../finder/countFacets'
import { passing } from '../finder/passing'
import { designatedNearby } from './designatedNearby'
import { distanceFrom } from './distanceFrom'
import { facetLabel } from './facetLabel'
import { hospitalOf } from './hospitalOf'
import type { FinderHospital } from './FinderHospital'
import { hospitalSuggestions } from './hospitalSuggestions'
import { nextBest } from './nextBest'
import { readHospitalQuestion } from './readHospitalQuestion'
import { reasonsOf } from './reasonsOf'
import { sortHospitals } from './sortHospitals'

const KIND = { filters: { type: ['hospital'] } }

/**
 * What `GET /api/organizations/search` answers (`hospitalSearchEndpoint`).
 *
 * @throws APIError 400 for parameters that mean nothing
 */
export async function answerHospitalSearch(
  req: Pick<PayloadRequest, 'payload' | 'searchParams' | 'locale'>,
) {
  const { payload, searchParams } = req
  const { typed, chosen, origin, sort, page, limit } = readHospitalQuestion(searchParams)
  const language = languageOf(req)
  const { answer, level, query, corrected } = await matchPublished(payload, typed, KIND)
  const matching = answer.map(hospitalOf)
  const everything = typed === '' ? matching : await allHospitals(payload)
  const found = sortHospitals(passing(matching, chosen), sort, origin?.point ?? null)
  const shown = found.slice((page - 1) * limit, page * limit)
  const isNothing = typed !== '' && matching.length === 0
  const offers = nextBest({ everything, matching, isTyped: typed !== '', chosen })
  const listed = new Set(found.map(({ id }) => id))
  return {
    query: typed,
    total: found.length,
    match: level,
    corrected,
    page,
    limit,
    sort,
    origin,
    hits: await hitsOf(payload, shown, { query, origin: origin?.point ?? null, language }),
    facets: labelled(countFacets(matching, HOSPITAL_FACETS, chosen), language),
    offers,
    designated: (offers.length > 0
      ? designatedNearby(everything, chosen, origin?.point ?? null)
      : []
    )
      .filter(({ id }) => !listed.has(id))
      .map(({ id }) => id),
    suggestions: isNothing || level === 'some' ? await hospitalSuggestions(payload, typed) : [],
    leftOut: query?.leftOut ?? [],
    isShortened: query?.isShortened ?? false,
  }
}

async function allHospitals(payload: Payload): Promise<FinderHospital[]> {
  const engine = portalSearch(payload)
  return (await engine.matches({ ...KIND, query: null })).map(hospitalOf)
}

interface Shown {
  query: SearchQuery | null
  origin: Point | null
  language: Language
}

async function hitsOf(
  payload: Payload,
  hospitals: readonly FinderHospital[],
  { query, origin, language }: Shown,
) {
  const engine = portalSearch(payload)
  const keys = hospitals.map(({ key }) => key)
  const hits = await engine.show(keys, query)
  const byId = new Map(hospitals.map((hospital) => [hospital.id, hospital]))
  return hits.flatMap((hit) => {
    const hospital = byId.get(hit.id)
    if (!hospital) return []
    const km = distanceFrom(origin, hospital)
    const precision = hospital.location?.precision ?? null
    return {
      ...shownHit(hit, language),
      reasons: reasonsOf(hospital, query),
      /** Rounded as far as both ends are known; null: unknown, or no place was given. */
      distance: km === null ? null : { ...roundedDistance(km, precision), precision },
    }
  })
}

function labelled(counts: FacetCounts<HospitalFacet>, language: Language) {
  return Object.fromEntries(
    HOSPITAL_FACETS.map((facet) => [
      facet,
      countedOptions(
        termOptions(HOSPITAL_FACET_VALUES[facet], (value) => facetLabel(language, facet, value)),
        counts[facet],
      ),
    ]),
  )
}
