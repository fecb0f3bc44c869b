import type { EventMonthData } from './loadEventMonth'

import { WEEKDAY_NAMES_FROM_SUNDAY } from '@tokyo-cancer-portal/domain'

import { MonthDay } from './MonthDay'
import { monthWeeks } from './monthWeeks'
import { CELL, COLUMN_HEADER, ROW, ROW_GROUP, TABLE } from '../../parts/tableRoles'
import { contentLanguage } from '../../languages/contentLanguage'
import { dateIn } from '../../languages/dateIn'
import { ENGLISH_WEEKDAYS } from '../../languages/englishNames'

/** What a list of days leaves out: no row or table of it is empty then. */
const freeIf = (isFree: boolean) => (isFree ? 'month-free' : '')

export interface MonthTableProps {
  data: EventMonthData
  /** Local date. */
  today: string
  now: Date
}

/**
 * A month as a table, which a narrow screen shows as a list of the days on which something is: one and the same text,
 * laid out differently.
 */
export function MonthTable({ data: { month, entries }, today, now }: MonthTableProps) {
  const language = contentLanguage()
  return (
    <table {...TABLE} className={`month ${freeIf(entries.size === 0)}`}>
      <caption className="mb-2 text-start text-std-20B-150">{dateIn(language, month)}</caption>
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          {WEEKDAY_NAMES_FROM_SUNDAY.map(({ value, label }, day) => (
            <th key={value} {...COLUMN_HEADER} scope="col">
              {language === 'en' ? ENGLISH_WEEKDAYS[day] : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROW_GROUP}>
        {monthWeeks(month).map((week) => (
          <tr
            key={week.find((date) => date !== null)}
            {...ROW}
            className={freeIf(!week.some((date) => date !== null && entries.has(date)))}
          >
            {week.map((date, day) =>
              date === null ? (
                // The day of a month beside it has no name of its own.
                <td key={WEEKDAY_NAMES_FROM_SUNDAY[day]?.value} {...CELL} className="month-free" />
              ) : (
                <MonthDay
                  key={date}
                  date={date}
                  entries={entries.get(date) ?? []}
                  isToday={date === today}
                  now={now}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
