import {
  HOSPITAL_FACET_VALUES,
  HOSPITAL_FACETS,
  HOSPITAL_SORTS,
  type HospitalSort,
  isValueOf,
} from '@tokyo-cancer-portal/domain'
import { placeOf, readNear, readPlace } from '@tokyo-cancer-portal/domain/places'
import { listedValues } from '../api/listedValues'
import { refuseParameter } from '../api/refuseParameter'
import { typedText } from '../api/typedText'
import { wholeNumber } from '../api/wholeNumber'
import type { HospitalQuestion, Origin } from './HospitalQuestion'

const LONGEST_PLACE = 100
const MOST_VALUES = 100
const MOST_ON_PAGE = 100
const ON_PAGE = 20
const LAST_PAGE = 1000

/**
 * Reads what the hospital finder is asked. A facet may be given several times or with commas; an empty parameter is none.
 * More than 100 on a page are not given, whatever `limit` says.
 *
 * @throws APIError 400 in Japanese, with the parameter
 */
export function readHospitalQuestion(given: URLSearchParams): HospitalQuestion {
  const typed = typedText(given)
  const chosen = Object.fromEntries(
    HOSPITAL_FACETS.flatMap((facet) => {
      const values = valuesOf(given, facet)
      return values.length > 0 ? [[facet, values]] : []
    }),
  )
  const origin = originOf(given)
  return {
    typed,
    chosen,
    origin,
    sort: sortOf(given, origin, typed),
    page: wholeNumber(given, 'page', { from: 1, to: LAST_PAGE, otherwise: 1 }),
    limit: Math.min(
      MOST_ON_PAGE,
      wholeNumber(given, 'limit', { from: 1, to: 999_999_999, otherwise: ON_PAGE }),
    ),
  }
}

function valuesOf(given: URLSearchParams, facet: (typeof HOSPITAL_FACETS)[number]): string[] {
  const values = listedValues(given, facet)
  const known = HOSPITAL_FACET_VALUES[facet]
  if (values.length > MOST_VALUES || !values.every((value) => known.includes(value)))
    refuseParameter(facet, `条件（${facet}）の指定が正しくありません。`)
  return values
}

function originOf(given: URLSearchParams): Origin | null {
  const near = (given.get('near') ?? '').trim()
  const place = (given.get('place') ?? '').trim()
  if (near !== '' && place !== '')
    refuseParameter('near', 'near と place は、どちらか一つを指定してください。')
  if (near !== '') {
    const point = readNear(near)
    if (!point)
      refuseParameter('near', 'near には、日本国内の「緯度,経度」を十進の度で指定してください。')
    return { kind: 'near', municipality: null, point }
  }
  if (place === '') return null
  const understood = place.length <= LONGEST_PLACE ? readPlace(place) : null
  const found = understood === null ? null : placeOf(understood)
  if (!found) refuseParameter('place', 'place には、都内の区市町村か郵便番号を指定してください。')
  return found
}

/** The nearest first where it is known from where, else what fits best to what was typed, else by reading. */
function sortOf(given: URLSearchParams, origin: Origin | null, typed: string): HospitalSort {
  const sort = (given.get('sort') ?? '').trim()
  if (sort === '') return origin ? 'distance' : typed ? 'relevance' : 'kana'
  if (!isValueOf(HOSPITAL_SORTS, sort))
    refuseParameter('sort', '並び順（sort）の指定が正しくありません。')
  if (sort === 'distance' && !origin)
    refuseParameter('sort', '近い順に並べるには、near か place も指定してください。')
  return sort === 'relevance' && typed === '' ? 'kana' : sort
}
