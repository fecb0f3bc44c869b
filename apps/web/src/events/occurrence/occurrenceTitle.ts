import type { OccurrenceData } from './loadOccurrence'

import { formatDate, formatOccurrence } from '@tokyo-cancer-portal/japanese-text'

/** What a day of an event is called: its date, with the time where there is one meeting. */
export function occurrenceTitle({ date, occurrences }: OccurrenceData): string {
  const [only, ...further] = occurrences
  return only && further.length === 0 ? formatOccurrence(only) : formatDate(date, { weekday: true })
}
