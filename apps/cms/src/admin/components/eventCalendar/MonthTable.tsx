import { addDays, datesOfMonth, publicHolidayName, startOfWeek } from '@tokyo-cancer-portal/domain'
import { EntryLink } from './EntryLink'
import { byDate, type MonthProps } from './monthProps'

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土']

/** A month with a row for each week, for wide windows. */
export function MonthTable({ filter, entries, today, ...rest }: MonthProps) {
  const days = byDate(entries)
  const dates = datesOfMonth(filter.month)
  const sundays = [...new Set(dates.map(startOfWeek))]
  return (
    <table className="portal-calendar__table">
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sundays.map((sunday) => (
          <tr key={sunday}>
            {WEEKDAYS.map((name, day) => {
              const date = addDays(sunday, day)
              if (!dates.includes(date)) return <OtherMonth date={date} key={name} />
              const holiday = publicHolidayName(date)
              return (
                <td
                  aria-current={date === today ? 'date' : undefined}
                  data-off={holiday !== null || name === '日' ? '' : undefined}
                  key={name}
                >
                  <p className="portal-calendar__day">
                    <time dateTime={date}>{Number(date.slice(8))}</time>
                    {date === today && <strong> 今日</strong>}
                    {holiday && <span> {holiday}</span>}
                  </p>
                  {days.get(date)?.map((entry) => (
                    <EntryLink entry={entry} key={entry.key} {...rest} />
                  ))}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A day before or after the month, to fill the week. */
function OtherMonth({ date }: { date: string }) {
  return (
    <td className="portal-calendar__other">
      {Number(date.slice(5, 7))}/{Number(date.slice(8))}
    </td>
  )
}
