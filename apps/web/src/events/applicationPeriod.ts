import type { Event, Occurrence } from '@tokyo-cancer-portal/cms-client'

import { applicationOf } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../languages/contentLanguage'
import { dateIn } from '../languages/dateIn'
import { occurrenceIn } from '../languages/occurrenceIn'
import { translator } from '../languages/translator'

/**
 * From when until when one can apply: `…10月1日（木）から…12月3日（木）17:00まで`; empty if unknown.
 *
 * @param occurrence the date that it is about; absent where it is said for all: `各回の3日前の17:00まで`
 */
export function applicationPeriod({ application }: Event, occurrence?: Occurrence): string {
  const language = contentLanguage()
  const t = translator('Events', language)
  const { opensOn, deadlineDaysBefore, deadlineTime } = application
  const from = opensOn ? t('from', { date: dateIn(language, opensOn, { weekday: true }) }) : ''
  const isForAll = deadlineDaysBefore !== null && !occurrence
  const until = isForAll
    ? untilEach(deadlineDaysBefore, deadlineTime)
    : untilDate(applicationOf(application, occurrence)?.deadlineDate ?? null, deadlineTime)
  return from && until ? t('period', { from, until }) : from || until
}

function untilEach(days: number, time: string | null): string {
  const t = translator('Events', contentLanguage())
  if (days === 0) return time ? t('untilSameDayAndTime', { time }) : t('untilSameDay')
  return time ? t('untilDayAndTime', { days, time }) : t('untilDay', { days })
}

function untilDate(date: string | null, time: string | null): string {
  if (!date) return ''
  const language = contentLanguage()
  const when = occurrenceIn(language, { date, startTime: time, endTime: time })
  return translator('Events', language)('until', { date: when })
}
