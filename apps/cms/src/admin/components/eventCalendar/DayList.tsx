import { publicHolidayName } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { EntryLink } from './EntryLink'
import { byDate, type MonthProps } from './monthProps'

/** The same month day by day, for narrow windows: today, and the days on which there is something. */
export function DayList({ filter, entries, today, ...rest }: MonthProps) {
  const days = byDate(entries)
  const isPresent = today.startsWith(filter.month)
  const dates = [...new Set([...days.keys(), ...(isPresent ? [today] : [])])].toSorted((a, b) =>
    a < b ? -1 : 1,
  )
  return (
    <div className="portal-calendar__list">
      {dates.map((date) => {
        const holiday = publicHolidayName(date)
        const those = days.get(date) ?? []
        return (
          <section aria-current={date === today ? 'date' : undefined} key={date}>
            <h3>
              {formatDate(date, { weekday: true, era: false })}
              {holiday && ` ${holiday}`}
              {date === today && '　今日'}
            </h3>
            {those.length === 0 && <p>開催はありません。</p>}
            {those.map((entry) => (
              <EntryLink entry={entry} key={entry.key} {...rest} />
            ))}
          </section>
        )
      })}
    </div>
  )
}
