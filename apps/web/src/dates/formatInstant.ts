import type { Language } from '@tokyo-cancer-portal/domain'

import { DEFAULT_LANGUAGE, toLocalDate, toLocalTime } from '@tokyo-cancer-portal/domain'

import { occurrenceIn } from '../languages/occurrenceIn'

/** An instant (ISO 8601) as the clock in Japan shows it: 「2026年12月10日（木）13:00」. Empty where it is none. */
export function formatInstant(instant: string, language: Language = DEFAULT_LANGUAGE): string {
  if (Number.isNaN(Date.parse(instant))) return ''
  const time = toLocalTime(instant)
  const when = { date: toLocalDate(instant), startTime: time, endTime: time }
  return occurrenceIn(language, when, { era: false })
}
