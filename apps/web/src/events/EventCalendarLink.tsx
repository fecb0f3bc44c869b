import type { Event } from '@tokyo-cancer-portal/cms-client'

import { nextOccurrence } from '@tokyo-cancer-portal/domain'
import { LinkButton } from '@tokyo-cancer-portal/ui'

import { eventCalendarPath } from './eventCalendarPath'

/** The way of the dates into one's own calendar, as long as there is one to come. */
export function EventCalendarLink({ event, now }: { event: Event; now: Date }) {
  if (event.format === 'archive' || !nextOccurrence(event, now)) return null
  return (
    <p className="mt-4 print:hidden">
      <LinkButton variant="outline" href={eventCalendarPath(event)}>
        {event.occurrences.length > 1 ? 'すべての日程をカレンダーに追加' : 'カレンダーに追加'}
      </LinkButton>
    </p>
  )
}
