import type { Event } from '@tokyo-cancer-portal/cms-client'

import { eventState } from '@tokyo-cancer-portal/domain'
import { Callout } from '@tokyo-cancer-portal/ui'

const TITLES = {
  cancelled: 'このイベントは中止になりました',
  postponed: 'このイベントは延期になりました',
  changed: 'このイベントは内容が変わりました',
  ended: 'このイベントは終了しました',
} as const

function noticeOf(event: Event, now: Date): keyof typeof TITLES | null {
  const { value } = eventState(event, now)
  if (value === 'cancelled' || value === 'postponed') return value
  if (event.status === 'changed') return 'changed'
  return value === 'ended' && event.format !== 'archive' ? 'ended' : null
}

/** The first thing to know where an event does not take place, or not as announced. */
export function EventNotice({ event, now }: { event: Event; now: Date }) {
  const notice = noticeOf(event, now)
  if (!notice) return null
  return (
    <Callout tone={notice === 'ended' ? 'info' : 'warning'} title={TITLES[notice]}>
      {event.statusNote && <p className="whitespace-pre-line">{event.statusNote}</p>}
    </Callout>
  )
}
