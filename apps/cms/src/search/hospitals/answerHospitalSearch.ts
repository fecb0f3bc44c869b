import {
  HOSPITAL_FACET_VALUES,
  HOSPITAL_FACETS,
  type HospitalFacet,
  type Language,
} from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { countedOptions, termOptions } from '../api/countedOptions'
import { languageOf } from '../api/languageOf'
import { countFacets, type FacetCounts } from '../finder/countFacets'
import { designatedNearby } from './designatedNearby'
import { facetLabel } from './facetLabel'
import { allHospitals, findHospitals } from './findHospitals'
import { hospitalHits } from './hospitalHits'
import { hospitalSuggestions } from './hospitalSuggestions'
import { nextBest } from './nextBest'
import { readHospitalQuestion } from './readHospitalQuestion'

/**
 * What `GET /api/organizations/search` answers (`hospitalSearchEndpoint`).
 *
 * @throws APIError 400 for parameters that mean nothing
 */
export async function answerHospitalSearch(
  req: Pick<PayloadRequest, 'payload' | 'searchParams' | 'locale'>,
) {
  const { payload, searchParams } = req
  const question = readHospitalQuestion(searchParams)
  const { typed, chosen, origin, sort, page, limit } = question
  const language = languageOf(req)
  const { matching, found, level, query, corrected } = await findHospitals(payload, question)
  const everything = typed === '' ? matching : await allHospitals(payload)
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
    hits: await hospitalHits(payload, shown, { query, origin: origin?.point ?? null, language }),
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
