import {
  EVENT_FACET_VOCABULARIES,
  EVENT_FACETS,
  HOSPITAL_FACET_VALUES,
  HOSPITAL_FACETS,
  isNamedFacet,
} from '@tokyo-cancer-portal/domain'
import { readPlace } from '@tokyo-cancer-portal/domain/places'
import { organizations } from '../../../../apps/cms/src/content/organizations'
import { topics } from '../../../../apps/cms/src/content/topics'
import { TIMES_ASKED } from './timesAsked'

type Finder = 'events' | 'hospitals'
type Parameters = Readonly<Record<string, string | readonly string[]>>

const NAMED = {
  topic: topics.map(({ slug }) => slug),
  organizer: organizations.map(({ slug }) => slug),
}

/** What of expected parameters no finder knows, as `name=value`. Of a place it must be known where it is. */
export function unknownParameters(finder: Finder, parameters: Parameters): string[] {
  return Object.entries(parameters).flatMap(([name, given]) => {
    const values = [given].flat().flatMap((text) => text.split(','))
    return values
      .filter((value) => !isKnown(finder, name, value))
      .map((value) => `${name}=${value}`)
  })
}

function isKnown(finder: Finder, name: string, value: string): boolean {
  if (finder === 'hospitals') {
    if (name === 'place') return readPlace(value) !== null
    const facet = HOSPITAL_FACETS.find((one) => one === name)
    return facet !== undefined && HOSPITAL_FACET_VALUES[facet].includes(value)
  }
  if (name === 'when') return TIMES_ASKED.some((time) => time === value)
  const facet = EVENT_FACETS.find((one) => one === name)
  if (facet === undefined) return false
  if (isNamedFacet(facet)) return NAMED[facet].includes(value)
  return EVENT_FACET_VOCABULARIES[facet].some((term) => term.value === value)
}
