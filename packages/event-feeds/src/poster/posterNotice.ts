import type { FeedEvent } from '../model/FeedEvent'
import type { Poster } from './Poster'

import { eventState, isCalledOff, reasonOfOccurrence } from '@tokyo-cancer-portal/domain'

import { plainLine } from '../text/plainLine'

const TITLES = {
  cancelled: '中止になりました',
  postponed: '延期になりました',
  ended: '終了しました',
  changed: '内容が変わりました',
} as const

/** What has to be known first of an event that does not take place, not as announced, or not any more. */
export function posterNotice(event: FeedEvent, now: Date): Poster['notice'] {
  const { value } = eventState(event, now)
  if (value === 'ended') {
    return event.format === 'archive' ? null : { title: TITLES.ended, reason: '' }
  }
  if (value === 'cancelled' || value === 'postponed') {
    return { title: TITLES[value], reason: reasonOf(event) }
  }
  return event.status === 'changed'
    ? { title: TITLES.changed, reason: plainLine(event.statusNote) }
    : null
}

/** What was said of the event or, where it is not called off as a whole, of its last date that is. */
function reasonOf(event: FeedEvent): string {
  if (isCalledOff(event)) return plainLine(event.statusNote)
  return plainLine(event.occurrences.map(reasonOfOccurrence).findLast(Boolean))
}
