import type { MonthEntry } from './loadEventMonth'

import { publicHolidayName } from '@tokyo-cancer-portal/domain'

import { EventStateBadge } from '../EventStateBadge'
import { occurrencePath } from '../occurrencePath'
import { CELL } from '../../parts/tableRoles'
import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { monthDayParts } from '../../languages/monthDayParts'

export interface MonthDayProps {
  /** Local date. */
  date: string
  entries: readonly MonthEntry[]
  isToday: boolean
  now: Date
}

/** One day of the month view: its number, whether it is today or a holiday, and what takes place. */
export function MonthDay({ date, entries, isToday, now }: MonthDayProps) {
  const language = contentLanguage()
  const t = translator('Calendar', language)
  const day = monthDayParts(language, date)
  const holiday = publicHolidayName(date, language)
  return (
    <td {...CELL} className={entries.length > 0 ? undefined : 'month-free'}>
      <p className="font-700">
        <time dateTime={date}>
          <span className="month-narrow">{day.before}</span>
          {day.number}
          <span className="month-narrow">{day.after}</span>
        </time>
        {isToday && <span className="month-mark">{t('today')}</span>}
        {holiday && <span className="month-mark">{holiday}</span>}
      </p>
      {entries.length > 0 && (
        <ul>
          {entries.map(({ event, occurrence }) => (
            <li key={`${event.id} ${occurrence.id ?? occurrence.startTime}`}>
              <a href={occurrencePath(event, date)} className="link">
                {occurrence.startTime && `${occurrence.startTime} `}
                {event.title || translator('Events', language)('unnamed')}
              </a>
              <span className="flex flex-wrap gap-1">
                <EventStateBadge event={event} occurrence={occurrence} now={now} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}
