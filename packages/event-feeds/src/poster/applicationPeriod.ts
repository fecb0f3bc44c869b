import type { FeedEvent } from '../model/FeedEvent'

import { formatDate, formatOccurrence } from '@tokyo-cancer-portal/japanese-text'

/** From when until when one can apply; empty if unknown. */
export function applicationPeriod({ application }: Pick<FeedEvent, 'application'>): string {
  const { opensOn, deadlineDate, deadlineTime, deadlineDaysBefore } = application
  const from = opensOn ? `${formatDate(opensOn, { weekday: true, era: false })}から` : ''
  if (typeof deadlineDaysBefore === 'number') {
    const day = deadlineDaysBefore === 0 ? '当日' : `${deadlineDaysBefore}日前`
    return `${from}各回の${day}${deadlineTime ? `の${deadlineTime}` : ''}まで`
  }
  if (!deadlineDate) return from
  const end = { date: deadlineDate, startTime: deadlineTime, endTime: deadlineTime }
  return `${from}${formatOccurrence(end, { era: false })}まで`
}
