import {
  CANCER_TYPES,
  COORDINATE_PRECISIONS,
  DEFAULT_LANGUAGE,
  isValueOf,
  SERVICES,
  type Term,
  UNKNOWN,
  unknownOf,
} from '@tokyo-cancer-portal/domain'
import type { SearchMatch } from '../engine/SearchEngine'
import { madeOnce } from '../finder/madeOnce'
import { groupIn, textIn, textsIn, valuesIn } from '../records/reading'
import type { FinderHospital } from './FinderHospital'

/** What the finder knows of a hospital of the index. What is not known of it is a value too, and never "no". */
export const hospitalOf = madeOnce(makeHospital)

function makeHospital({ key, id, title, facets, facts }: SearchMatch): FinderHospital {
  const notOffered = valuesIn(facts.notOffered)
  return {
    key,
    id,
    name: textIn(title[DEFAULT_LANGUAGE]),
    kana: textIn(facts.nameKana),
    registeredName: textIn(facts.registeredName),
    formerNames: textsIn(...valuesIn(facts.formerNames)),
    address: textIn(facts.address),
    location: locationOf(facts),
    values: {
      area: orUnknown(facets.area),
      municipality: orUnknown(facets.municipality),
      designation: orUnknown(facets.designation),
      cancer: withUnknown(CANCER_TYPES, facets.cancer, []),
      service: withUnknown(SERVICES, facets.service, notOffered),
      consultation: orUnknown(valuesIn(facts.consultation)),
    },
  }
}

const orUnknown = (values: readonly string[] = []): ReadonlySet<string> =>
  new Set(values.length > 0 ? values : [UNKNOWN])

function withUnknown(
  terms: readonly Term[],
  has: readonly string[] = [],
  hasNot: readonly string[],
): ReadonlySet<string> {
  const answered = new Set([...has, ...hasNot])
  const open = terms.filter(({ value }) => !answered.has(value))
  return new Set([...has, ...open.map(({ value }) => unknownOf(value))])
}

function locationOf(facts: SearchMatch['facts']): FinderHospital['location'] {
  const { latitude, longitude, precision } = groupIn(facts, 'location')
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  const known = isValueOf(COORDINATE_PRECISIONS, precision) ? precision : null
  return { latitude, longitude, precision: known }
}
