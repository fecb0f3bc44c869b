import type { DatedOccurrence } from '../model/datedOccurrences'

import { addDays } from '@tokyo-cancer-portal/domain'

const compact = (text: string) => text.replace(/[-:]/g, '')
const inTokyo = (date: string, time: string) =>
  `;TZID=Asia/Tokyo:${compact(date)}T${compact(time)}00`

/**
 * DTSTART and DTEND of an occurrence. Without a start time it takes the whole day; without an end time none is given,
 * which calendars show as a point in time.
 */
export function occurrenceTime({ date, startTime, endTime }: DatedOccurrence): string[] {
  if (startTime === null) {
    return [
      `DTSTART;VALUE=DATE:${compact(date)}`,
      // The day after, because the end of a DATE is not part of it.
      `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    ]
  }
  const start = `DTSTART${inTokyo(date, startTime)}`
  return endTime === null ? [start] : [start, `DTEND${inTokyo(date, endTime)}`]
}
