import type { Event } from '@tokyo-cancer-portal/cms-client'

import { EVENT_FORMATS, labelIn, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

import { bracketsIn } from '../languages/bracketsIn'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** How and where one takes part, in one line: `会場：病院の講堂（文京区）`; empty if unknown. */
export function eventPlace({ format, venue }: Event): string {
  const language = contentLanguage()
  const label = labelIn(language, EVENT_FORMATS, format)
  if (format !== 'venue' && format !== 'hybrid') return label
  const municipality = labelIn(language, MUNICIPALITIES, venue.municipality)
  const place = venue.name ? `${venue.name}${bracketsIn(language, municipality)}` : municipality
  return place ? `${label}${translator('Punctuation', language)('colon')}${place}` : label
}
