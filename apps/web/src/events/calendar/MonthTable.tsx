import type { EventMonthData } from './loadEventMonth'

import { WEEKDAYS } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'

import { MonthDay } from './MonthDay'
import { monthWeeks } from './monthWeeks'

export interface MonthTableProps {
  data: EventMonthData
  /** Local date. */
  today: string
  now: Date
}

/**
 * A month as a table, which a narrow screen shows as a list of the days on which something is: one and the same text,
 * laid out differently. The roles are said because browsers forget that it is a table once it is laid out as a list.
 */
export function MonthTable({ data: { month, entries }, today, now }: MonthTableProps) {
  return (
    <table role="table" className="month">
      <caption className="mb-2 text-start text-std-20B-150">{formatDate(month)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {WEEKDAYS.map(({ value, label }) => (
            <th key={value} role="columnheader" scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {monthWeeks(month).map((week) => (
          <tr key={week.find((date) => date !== null)} role="row">
            {week.map((date, day) =>
              date === null ? (
                // The day of a month beside it has no name of its own.
                <td key={WEEKDAYS[day]?.value} role="cell" className="month-free" />
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
