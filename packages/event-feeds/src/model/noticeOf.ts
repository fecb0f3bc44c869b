import type { FeedEvent, FeedOccurrence } from './FeedEvent'

/** What keeps an occurrence from taking place as announced. */
export type Notice = 'cancelled' | 'postponed' | null

/** Whether the event, or this occurrence of it, is called off or put off. */
export function noticeOf(
  event: Pick<FeedEvent, 'status'>,
  occurrence?: Pick<FeedOccurrence, 'status'>,
): Notice {
  if (event.status === 'cancelled' || occurrence?.status === 'cancelled') return 'cancelled'
  return event.status === 'postponed' || occurrence?.status === 'postponed' ? 'postponed' : null
}
