import type { EventFilter } from './eventFilter'

import { eventConditions } from './eventConditions'

/** What a list of events is called under its conditions: `イベント（オンライン・区中央部）`. */
export function eventListTitle(filter: EventFilter): string {
  const conditions = eventConditions(filter).map(({ value }) => value)
  return conditions.length > 0 ? `イベント（${conditions.join('・')}）` : 'イベント'
}
