import type { Language, OpeningHours } from '@tokyo-cancer-portal/domain'

import { openingHoursText } from '@tokyo-cancer-portal/domain'

/** The hours of a desk in one line, with what weekdays and times cannot say; empty where nothing is known. */
export function hoursWords(
  { openingHours, hours }: { openingHours: OpeningHours | null; hours: string | null },
  language: Language,
): string {
  const weekly = openingHours ? openingHoursText(openingHours, language) : ''
  return [weekly, hours ?? ''].filter(Boolean).join(' ')
}
