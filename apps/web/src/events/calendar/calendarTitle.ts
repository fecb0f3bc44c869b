import type { EventMonthData } from './loadEventMonth'

import { filteredTitle } from '../../links/filteredTitle'
import { eventConditions } from '../eventConditions'
import { entryCount } from './entryCount'
import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { dateIn } from '../../languages/dateIn'

/** The title of a month of events, with its conditions. */
export function calendarTitle({
  month,
  filter,
  entries,
  facets,
}: Pick<EventMonthData, 'month' | 'filter' | 'entries' | 'facets'>): string {
  const language = contentLanguage()
  const title = translator('Calendar', language)('titleOf', { month: dateIn(language, month) })
  const count = translator('Events', language)('count', { count: entryCount(entries) })
  return filteredTitle(title, eventConditions(filter, facets), count)
}
