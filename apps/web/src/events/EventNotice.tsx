import type { Event } from '@tokyo-cancer-portal/cms-client'

import { eventState, isCalledOff, reasonOfOccurrence } from '@tokyo-cancer-portal/domain'
import { Callout } from '@tokyo-cancer-portal/ui'

import { hasMissedDates } from './hasMissedDates'
import { NoticeAdvice } from './NoticeAdvice'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

const TITLES = {
  cancelled: 'isCancelled',
  postponed: 'isPostponed',
  changed: 'isChanged',
  ended: 'isEnded',
} as const

function noticeOf(event: Event, now: Date): keyof typeof TITLES | null {
  const { value } = eventState(event, now)
  if (value === 'cancelled' || value === 'postponed') {
    return hasMissedDates(event, now) ? null : value
  }
  if (value === 'ended') return event.format === 'archive' ? null : 'ended'
  return event.status === 'changed' ? 'changed' : null
}

/**
 * The first thing to know where an event does not take place, or not as announced: why, and what to do. Of single dates
 * `MissedDates` speaks.
 */
export function EventNotice({ event, now }: { event: Event; now: Date }) {
  const notice = noticeOf(event, now)
  if (!notice) return null
  const t = translator('Events', contentLanguage())
  if (notice === 'ended') {
    return (
      <Callout tone="info" title={t(TITLES.ended)}>
        {event.statusNote && <p className="whitespace-pre-line">{event.statusNote}</p>}
      </Callout>
    )
  }
  return (
    <Callout tone="warning" title={t(TITLES[notice])}>
      <p className="whitespace-pre-line">
        {reasonOf(event) ?? t(notice === 'changed' ? 'changeUnknown' : 'reasonUnknown')}
      </p>
      <NoticeAdvice event={event} />
    </Callout>
  )
}

/** What was said of the event or, where it is not called off as a whole, of the dates that are. */
function reasonOf(event: Event): string | null {
  if (isCalledOff(event) || event.status === 'changed') return event.statusNote
  return event.occurrences.map(reasonOfOccurrence).findLast(Boolean) ?? null
}
