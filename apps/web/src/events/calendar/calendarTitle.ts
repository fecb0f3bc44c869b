import type { EventMonthData } from './loadEventMonth'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'

import { filteredTitle } from '../../links/filteredTitle'
import { eventConditions } from '../eventConditions'
import { entryCount } from './entryCount'

/** The title of a month of events, with its conditions. */
export function calendarTitle({
  month,
  filter,
  entries,
}: Pick<EventMonthData, 'month' | 'filter' | 'entries'>): string {
  const title = `イベントカレンダー ${formatDate(month)}`
  return filteredTitle(title, eventConditions(filter), `${entryCount(entries)}件`)
}
