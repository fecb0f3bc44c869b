import { eventPath } from './eventPath'

/** Where one day of an event is as a calendar. */
export function occurrenceCalendarPath(event: { slug: string }, date: string): string {
  return `${eventPath(event)}/${date}.ics`
}
