import type { EventMonthData } from './loadEventMonth'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'

import { calendarPath } from './calendarPath'

type MonthNavigationProps = Pick<EventMonthData, 'filter' | 'previous' | 'next' | 'isCurrent'> & {
  label: string
}

/** The ways to the months before and after. */
export function MonthNavigation(props: MonthNavigationProps) {
  const { label, filter, previous, next, isCurrent } = props
  const name = (month: string) => formatDate(month, { era: false })
  return (
    <nav aria-label={label} className="my-4 print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {previous && (
          <li>
            <a
              href={calendarPath(filter, previous)}
              rel="prev"
              className="link inline-flex min-h-11 items-center"
            >
              前の月（{name(previous)}）
            </a>
          </li>
        )}
        {!isCurrent && (
          <li>
            <a href={calendarPath(filter)} className="link inline-flex min-h-11 items-center">
              今月
            </a>
          </li>
        )}
        {next && (
          <li>
            <a
              href={calendarPath(filter, next)}
              rel="next"
              className="link inline-flex min-h-11 items-center"
            >
              次の月（{name(next)}）
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
