import type { Event } from '@tokyo-cancer-portal/cms-client'

import { formatDate, formatOccurrence } from '@tokyo-cancer-portal/japanese-text'

/** From when until when one can apply: `…10月1日（木）から…12月3日（木）17:00まで`; empty if unknown. */
export function applicationPeriod({ application }: Event): string {
  const { opensOn, deadlineDate, deadlineTime } = application
  const from = opensOn ? `${formatDate(opensOn, { weekday: true })}から` : ''
  const until = deadlineDate
    ? `${formatOccurrence({ date: deadlineDate, startTime: deadlineTime, endTime: deadlineTime })}まで`
    : ''
  return `${from}${until}`
}
