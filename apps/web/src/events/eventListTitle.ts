import type { EventFilter } from './eventFilter'

import { AREAS, EVENT_FORMATS, labelOf } from '@tokyo-cancer-portal/domain'

/** What a list of events is called under its conditions: `イベント（オンライン・区中央部）`. */
export function eventListTitle({ format, area }: EventFilter): string {
  const conditions = [labelOf(EVENT_FORMATS, format), labelOf(AREAS, area)].filter(Boolean)
  return conditions.length > 0 ? `イベント（${conditions.join('・')}）` : 'イベント'
}
