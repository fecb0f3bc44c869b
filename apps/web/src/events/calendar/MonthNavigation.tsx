import type { EventMonthData } from './loadEventMonth'

import { calendarPath } from './calendarPath'
import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { dateIn } from '../../languages/dateIn'

type MonthNavigationProps = Pick<EventMonthData, 'filter' | 'previous' | 'next' | 'isCurrent'> & {
  label: string
}

/** The ways to the months before and after. */
export function MonthNavigation(props: MonthNavigationProps) {
  const { label, filter, previous, next, isCurrent } = props
  const language = contentLanguage()
  const t = translator('Calendar', language)
  const name = (month: string) => dateIn(language, month, { era: false })
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
              {t('previous', { month: name(previous) })}
            </a>
          </li>
        )}
        {!isCurrent && (
          <li>
            <a href={calendarPath(filter)} className="link inline-flex min-h-11 items-center">
              {t('current')}
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
              {t('next', { month: name(next) })}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
