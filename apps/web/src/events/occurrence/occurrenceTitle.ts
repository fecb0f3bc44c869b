import type { OccurrenceData } from './loadOccurrence'

import { contentLanguage } from '../../languages/contentLanguage'
import { dateIn } from '../../languages/dateIn'
import { occurrenceIn } from '../../languages/occurrenceIn'

/** What a day of an event is called: its date, with the time where there is one meeting. */
export function occurrenceTitle({ date, occurrences }: OccurrenceData): string {
  const language = contentLanguage()
  const [only, ...further] = occurrences
  return only && further.length === 0
    ? occurrenceIn(language, only)
    : dateIn(language, date, { weekday: true })
}
