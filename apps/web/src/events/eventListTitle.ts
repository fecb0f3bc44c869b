import type { EventSearchAnswer } from '@tokyo-cancer-portal/cms-client'
import type { EventFilter } from './eventFilter'

import { bracketsIn } from '../languages/bracketsIn'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { eventConditions } from './eventConditions'

/** What a list of events is called under its conditions: `イベント（オンライン・区中央部）`. */
export function eventListTitle(filter: EventFilter, facets?: EventSearchAnswer['facets']): string {
  const language = contentLanguage()
  const conditions = eventConditions(filter, facets).map(({ value }) => value)
  const dot = translator('Punctuation', language)('dot')
  return `${translator('Events', language)('title')}${bracketsIn(language, conditions.join(dot))}`
}
