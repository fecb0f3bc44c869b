import type { OccurrenceData } from './loadOccurrence'

import { eventPath } from '../eventPath'
import { occurrencePath } from '../occurrencePath'
import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { dateIn } from '../../languages/dateIn'
import { original } from '../../languages/original'

/** The ways to the days before and after, and to all of them. */
export function OccurrenceNeighbours({ data }: { data: OccurrenceData }) {
  const { event, previous, next } = data
  const language = contentLanguage()
  const t = translator('Events', language)
  const day = (date: string) => dateIn(language, date, { weekday: true, era: false })
  return (
    <nav aria-label={t('otherDates')} className="my-8 print:hidden">
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        {previous && (
          <li>
            <a href={occurrencePath(event, previous)} rel="prev" className="link inline-block py-2">
              {t('previousDate', { day: day(previous) })}
            </a>
          </li>
        )}
        {next && (
          <li>
            <a href={occurrencePath(event, next)} rel="next" className="link inline-block py-2">
              {t('nextDate', { day: day(next) })}
            </a>
          </li>
        )}
        <li>
          <a href={eventPath(event)} className="link inline-block py-2">
            {t.rich(event.occurrences.length > 1 ? 'detailsAndDatesOf' : 'detailsOf', {
              title: event.title || t('thisEvent'),
              name: original,
            })}
          </a>
        </li>
      </ul>
    </nav>
  )
}
