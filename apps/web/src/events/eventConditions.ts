import type { Condition } from '../links/Condition'
import type { EventFilter } from './eventFilter'

import { AREAS, EVENT_FORMATS, labelIn } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The conditions of events that are set, in words. */
export function eventConditions({ format, area }: EventFilter): Condition[] {
  const language = contentLanguage()
  const t = translator('Events', language)
  return [
    ...(format
      ? [{ name: t('formatFilter'), value: labelIn(language, EVENT_FORMATS, format) }]
      : []),
    ...(area ? [{ name: t('areaFilter'), value: labelIn(language, AREAS, area) }] : []),
  ]
}
