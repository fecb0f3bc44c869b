import type { Event } from '@tokyo-cancer-portal/cms-client'

import { EVENT_FORMATS, labelIn, MUNICIPALITIES } from '@tokyo-cancer-portal/domain'

import { bracketsIn } from '../languages/bracketsIn'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface EventPlace {
  before: string
  /** As somebody wrote it, in whatever language the page is. */
  name: string
  after: string
}

/** How and where one takes part, in one line: `会場：` `病院の講堂` `（文京区）`; null if unknown. */
export function eventPlace({ format, venue }: Event): EventPlace | null {
  const language = contentLanguage()
  const label = labelIn(language, EVENT_FORMATS, format)
  const isSomewhere = format === 'venue' || format === 'hybrid'
  const name = isSomewhere ? (venue.name ?? '') : ''
  const town = isSomewhere ? labelIn(language, MUNICIPALITIES, venue.municipality) : ''
  const colon = name || town ? translator('Punctuation', language)('colon') : ''
  const place = {
    before: `${label}${colon}`,
    name,
    after: name ? bracketsIn(language, town) : town,
  }
  return Object.values(place).some(Boolean) ? place : null
}
