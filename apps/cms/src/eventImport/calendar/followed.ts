import type { ImportedRow } from '@tokyo-cancer-portal/event-import'
import { eventOfRow } from '../eventOfRow'

/** What a calendar says of an event, besides its dates; where it says nothing any more, nothing is left. */
export const CALENDAR_PATHS: readonly string[] = ['title', 'venue.name', 'body', 'contact.name']

type Occurrence = { date?: string }

/**
 * What is written into an event so that it says what the calendar says. Dates that are over stay: they are no longer read.
 *
 * @param event as it is stored
 */
export function followed(
  row: ImportedRow,
  organizer: string,
  event: Readonly<Record<string, unknown>>,
  today: string,
): Record<string, unknown> {
  const values = new Map(row.values)
  // A text that is not there has no paragraphs.
  for (const path of CALENDAR_PATHS) {
    if (path !== 'body' && !values.has(path)) values.set(path, null)
  }
  const { body = null, occurrences, ...rest } = eventOfRow({ ...row, values }, organizer)
  const stored = (event.occurrences as Occurrence[] | undefined) ?? []
  const over = stored.filter(({ date = '' }) => date < today)
  return { ...rest, body, occurrences: [...over, ...(occurrences as object[])] }
}
