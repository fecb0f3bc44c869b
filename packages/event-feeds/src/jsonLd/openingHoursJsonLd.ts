import type { ClosedPeriod, OpeningHours } from '@tokyo-cancer-portal/domain'
import type { JsonLd } from './JsonLd'

import { nextNewYear, weeklyTimes } from '@tokyo-cancer-portal/domain'

import { plainLine } from '../text/plainLine'
import { known } from './known'

const TYPE = 'OpeningHoursSpecification'
const SCHEMA = 'https://schema.org'
const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const
/** Search engines read equal times at midnight as closed all day, and one minute before it as the end of the day. */
const CLOSED = { opens: '00:00', closes: '00:00' }
const END_OF_DAY = 24 * 60

/**
 * Hours for programs: weekly ones, then public holidays and periods on which the desk is closed.
 *
 * @param today local date: the days around New Year have to be named with their year, so it is the next New Year
 */
export function openingHoursJsonLd(hours: OpeningHours, today: string): JsonLd[] {
  const { spans, closedOnHolidays, closedAtNewYear, closedPeriods, validFrom } = hours
  const weekly = weeklyTimes(spans).flatMap(({ weekdays, times }) =>
    times.map(([from, to]) =>
      known({
        '@type': TYPE,
        dayOfWeek: weekdays.map((day) => `${SCHEMA}/${DAYS[day]}`),
        opens: clock(from),
        closes: to === END_OF_DAY ? '23:59' : clock(to),
        validFrom,
      }),
    ),
  )
  const holidays = { '@type': TYPE, dayOfWeek: `${SCHEMA}/PublicHolidays`, ...CLOSED }
  const periods = closedAtNewYear ? [nextNewYear(today), ...closedPeriods] : closedPeriods
  return [...weekly, ...(closedOnHolidays ? [holidays] : []), ...periods.map(closedJsonLd)]
}

function closedJsonLd({ from, to, note }: ClosedPeriod): JsonLd {
  return known({
    '@type': TYPE,
    ...CLOSED,
    validFrom: from,
    validThrough: to ?? from,
    description: plainLine(note),
  })
}

function clock(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
