import type { MonthEntry } from './loadEventMonth'

import { publicHolidayName, weekday } from '@tokyo-cancer-portal/domain'

import { EventStateBadge } from '../EventStateBadge'
import { occurrencePath } from '../occurrencePath'
import { CELL } from '../../parts/tableRoles'

export interface MonthDayProps {
  /** Local date. */
  date: string
  entries: readonly MonthEntry[]
  isToday: boolean
  now: Date
}

/** One day of the month view: its number, whether it is today or a holiday, and what takes place. */
export function MonthDay({ date, entries, isToday, now }: MonthDayProps) {
  const holiday = publicHolidayName(date)
  return (
    <td {...CELL} className={entries.length > 0 ? undefined : 'month-free'}>
      <p className="font-700">
        <time dateTime={date}>
          <span className="month-narrow">{Number(date.slice(5, 7))}月</span>
          {Number(date.slice(8))}
          <span className="month-narrow">日（{weekday(date)}）</span>
        </time>
        {isToday && <span className="month-mark">きょう</span>}
        {holiday && <span className="month-mark">{holiday}</span>}
      </p>
      {entries.length > 0 && (
        <ul>
          {entries.map(({ event, occurrence }) => (
            <li key={`${event.id} ${occurrence.id ?? occurrence.startTime}`}>
              <a href={occurrencePath(event, date)} className="link">
                {occurrence.startTime && `${occurrence.startTime} `}
                {event.title || '（名称なし）'}
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
