import type { Event } from '@tokyo-cancer-portal/cms-client'

import { eventState } from '@tokyo-cancer-portal/domain'
import { Callout } from '@tokyo-cancer-portal/ui'

import { NoticeAdvice } from './NoticeAdvice'

const TITLES = {
  cancelled: 'このイベントは中止になりました',
  postponed: 'このイベントは延期になりました',
  changed: 'このイベントは内容が変わりました',
  ended: 'このイベントは終了しました',
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
  if (notice === 'ended') {
    return (
      <Callout tone="info" title={TITLES.ended}>
        {event.statusNote && <p className="whitespace-pre-line">{event.statusNote}</p>}
      </Callout>
    )
  }
  return (
    <Callout tone="warning" title={TITLES[notice]}>
      <p className="whitespace-pre-line">
        {event.statusNote ?? (notice === 'changed' ? '変わった点：未確認' : '理由：未確認')}
      </p>
      <NoticeAdvice event={event} />
    </Callout>
  )
}
