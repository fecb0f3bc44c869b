import type { CalendarEntry } from '../../../review/calendar/calendarEntries'
import type { CalendarFilter } from '../../../review/calendar/calendarFilter'

/** A month to be drawn. */
export type MonthProps = {
  admin: string
  filter: CalendarFilter
  entries: readonly CalendarEntry[]
  /** Local date. */
  today: string
  /** Names by id. */
  organizations: ReadonlyMap<string, string>
  /** Whether the reader decides about requests. */
  decides: boolean
}

/** The entries of each day, by local date, in their order. */
export function byDate(entries: readonly CalendarEntry[]): Map<string, CalendarEntry[]> {
  const days = new Map<string, CalendarEntry[]>()
  for (const entry of entries) days.set(entry.date, [...(days.get(entry.date) ?? []), entry])
  return days
}
