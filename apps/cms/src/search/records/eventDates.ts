import { isLocalDate } from '@tokyo-cancer-portal/domain'
import { rowsIn, textIn } from './reading'

/** One date of an event, as a result shows it. */
export type EventDate = {
  /** Of the row: it stays the same when the date changes. */
  id: string | null
  date: string
  startTime: string | null
  endTime: string | null
  status: string
  full: boolean
}

/** The dates of a stored event, those of a rule among them (they are rows too, decision 0018), earliest first. */
export function eventDates(occurrences: unknown): EventDate[] {
  return rowsIn(occurrences)
    .map((row) => ({
      id: textIn(row.id) || null,
      date: textIn(row.date),
      startTime: textIn(row.startTime) || null,
      endTime: textIn(row.endTime) || null,
      status: textIn(row.status) || 'scheduled',
      full: row.full === true,
    }))
    .filter(({ date }) => isLocalDate(date))
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

const keyOf = ({ date, startTime }: EventDate) => `${date} ${startTime ?? ''}`
