import {
  isCalledOff,
  isLocalDate,
  type OccurrenceRow,
  relatedIds,
  type WorkflowState,
} from '@tokyo-cancer-portal/domain'
import type { NewestVersion } from '../../workflow/newestVersion'
import { occurrencesOf } from '../../workflow/occurrencesOf'

/** One meeting on one day. */
export type CalendarEntry = {
  key: string
  /** Of the event. */
  id: string
  /** Local. */
  date: string
  startTime: string | null
  endTime: string | null
  title: string
  /** Id of the organizer. */
  organization: string | null
  /** Where the version stands that says so. */
  state: WorkflowState
  /** Whether visitors see this date. */
  isLive: boolean
  /** Whether it does not take place as planned. */
  status: 'cancelled' | 'postponed' | null
}

/**
 * The meetings of a month, in order: those that visitors see, and those that stand in a newer version only. Where both say
 * the same date and start it is one entry, in the state of the newer version.
 *
 * @param live the copies on the site, @param newest the newest versions; relations as ids
 * @param month `YYYY-MM`
 */
export function calendarEntries(
  live: readonly NewestVersion[],
  newest: readonly NewestVersion[],
  month: string,
): CalendarEntry[] {
  const entries = new Map<string, CalendarEntry>()
  for (const entry of live.flatMap((event) => entriesOf(event, 'published', true))) {
    entries.set(entry.key, entry)
  }
  for (const event of newest) {
    for (const entry of entriesOf(event, event.workflowState ?? 'draft', false)) {
      const isLive = entries.get(entry.key)?.isLive ?? false
      entries.set(entry.key, { ...entry, isLive })
    }
  }
  return [...entries.values()]
    .filter(({ date }) => date.startsWith(month))
    .toSorted((a, b) => compare(orderOf(a), orderOf(b)))
}

function entriesOf(event: NewestVersion, state: WorkflowState, isLive: boolean): CalendarEntry[] {
  return occurrencesOf(event).flatMap((row): CalendarEntry[] => {
    if (!isLocalDate(row.date)) return []
    return [
      {
        key: `${event.id} ${row.date} ${row.startTime ?? ''}`,
        id: event.id,
        date: row.date,
        startTime: row.startTime || null,
        endTime: row.endTime || null,
        title: typeof event.title === 'string' ? event.title : '',
        organization: relatedIds(event.organizer)[0] ?? null,
        state,
        isLive,
        status: statusOf(event, row),
      },
    ]
  })
}

function statusOf(event: NewestVersion, row: OccurrenceRow): CalendarEntry['status'] {
  const found = [row.status, event.status as OccurrenceRow['status']].find((status) =>
    isCalledOff({ status: status ?? null }),
  )
  return found === 'cancelled' || found === 'postponed' ? found : null
}

/** What has no time stands first. */
const orderOf = ({ date, startTime, title }: CalendarEntry) => `${date} ${startTime ?? ''} ${title}`

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
