import type { Language } from '@tokyo-cancer-portal/domain'

import { labelIn, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

import { NOT_UNDERSTOOD } from './hospitalParameters'

/** A place as people write it: the name of a municipality, or a postcode with its hyphen. */
export function placeText(place: string | null, language: Language): string {
  if (place === null || place === NOT_UNDERSTOOD) return ''
  if (place.length === 7) return `${place.slice(0, 3)}-${place.slice(3)}`
  return labelIn(language, MUNICIPALITIES, place)
}
