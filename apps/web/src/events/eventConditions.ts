import type { Condition } from '../links/Condition'
import type { EventFilter } from './eventFilter'

import { AREAS, EVENT_FORMATS, labelOf } from '@tokyo-cancer-portal/domain'

/** The conditions of events that are set, in words. */
export function eventConditions({ format, area }: EventFilter): Condition[] {
  return [
    ...(format ? [{ name: '参加の方法', value: labelOf(EVENT_FORMATS, format) }] : []),
    ...(area ? [{ name: '会場の地域', value: labelOf(AREAS, area) }] : []),
  ]
}
