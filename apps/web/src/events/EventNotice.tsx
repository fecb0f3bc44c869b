import type { Event } from '@tokyo-cancer-portal/cms-client'

import { eventState } from '@tokyo-cancer-portal/domain'
import { Callout } from '@tokyo-cancer-portal/ui'

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
  if (value === 'cancelled' || value === 'postponed') return value
  if (value === 'ended') return event.format === 'archive' ? null : 'ended'
  return event.status === 'changed' ? 'changed' : null
}

/** The first thing to know where an event does not take place, or not as announced: why, and what to do. */
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
        {event.statusNote ?? t(notice === 'changed' ? 'changeUnknown' : 'reasonUnknown')}
      </p>
      <NoticeAdvice event={event} />
    </Callout>
  )
}
