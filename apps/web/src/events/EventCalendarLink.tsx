import type { Event } from '@tokyo-cancer-portal/cms-client'

import { nextOccurrence } from '@tokyo-cancer-portal/domain'
import { LinkButton } from '@tokyo-cancer-portal/ui'

import { eventCalendarPath } from './eventCalendarPath'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The way of the dates into one's own calendar, as long as there is one to come. */
export function EventCalendarLink({ event, now }: { event: Event; now: Date }) {
  if (event.format === 'archive' || !nextOccurrence(event, now)) return null
  const t = translator('Events', contentLanguage())
  return (
    <p className="mt-4 print:hidden">
      <LinkButton variant="outline" href={eventCalendarPath(event)}>
        {t(event.occurrences.length > 1 ? 'addAllToCalendar' : 'addToCalendar')}
      </LinkButton>
    </p>
  )
}
