import type { Event, Occurrence } from '@tokyo-cancer-portal/cms-client'

import { applicationOf } from '@tokyo-cancer-portal/domain'
import { formatDate, formatOccurrence } from '@tokyo-cancer-portal/japanese-text'

/**
 * From when until when one can apply: `…10月1日（木）から…12月3日（木）17:00まで`; empty if unknown.
 *
 * @param occurrence the date that it is about; absent where it is said for all: `各回の3日前の17:00まで`
 */
export function applicationPeriod({ application }: Event, occurrence?: Occurrence): string {
  const { opensOn, deadlineDaysBefore, deadlineTime } = application
  const from = opensOn ? `${formatDate(opensOn, { weekday: true })}から` : ''
  if (deadlineDaysBefore !== null && !occurrence) {
    const day = deadlineDaysBefore === 0 ? '当日' : `${deadlineDaysBefore}日前`
    return `${from}各回の${day}${deadlineTime ? `の${deadlineTime}` : ''}まで`
  }
  const date = applicationOf(application, occurrence)?.deadlineDate
  const until = date
    ? `${formatOccurrence({ date, startTime: deadlineTime, endTime: deadlineTime })}まで`
    : ''
  return `${from}${until}`
}
