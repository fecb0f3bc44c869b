import type { Event } from '@tokyo-cancer-portal/cms-client'

import { toLocalDate } from '@tokyo-cancer-portal/domain'

import { datedOccurrences } from './datedOccurrences'
import { OccurrenceItem } from './OccurrenceItem'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { Fact } from '../parts/Fact'

/** The dates of an event, one below the other; those that are over can be unfolded. */
export function EventDates({ event, now }: { event: Event; now: Date }) {
  const dates = datedOccurrences(event)
  if (dates.length === 0) return <Fact>{null}</Fact>
  const t = translator('Events', contentLanguage())
  const today = toLocalDate(now)
  const coming = dates.filter(({ date }) => date >= today)
  const past = dates.filter(({ date }) => date < today)
  const list = (occurrences: typeof dates) => (
    <ul className="space-y-2">
      {occurrences.map((occurrence) => (
        <OccurrenceItem
          key={occurrence.id ?? `${occurrence.date} ${occurrence.startTime}`}
          event={event}
          occurrence={occurrence}
          now={now}
        />
      ))}
    </ul>
  )
  if (dates.length === 1) return list(dates)
  return (
    <>
      {coming.length > 0 ? list(coming) : <p>{t('noComingDates')}</p>}
      {past.length > 0 && (
        <details className="mt-2">
          <summary>{t('pastDates', { count: past.length })}</summary>
          {list(past.toReversed())}
        </details>
      )}
    </>
  )
}
