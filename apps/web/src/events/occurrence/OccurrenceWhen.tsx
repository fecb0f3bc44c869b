import type { OccurrenceData } from './loadOccurrence'

import { EventStateBadge } from '../EventStateBadge'
import { contentLanguage } from '../../languages/contentLanguage'
import { occurrenceIn } from '../../languages/occurrenceIn'

/**
 * When something takes place on a day, with the state of each meeting where there are several. Why the only one is
 * called off stands above.
 */
export function OccurrenceWhen({ data, now }: { data: OccurrenceData; now: Date }) {
  const { event, occurrences } = data
  const [, ...further] = occurrences
  return (
    <ul className="space-y-2">
      {occurrences.map((occurrence) => {
        const when = occurrenceIn(contentLanguage(), occurrence)
        return (
          <li key={occurrence.id ?? occurrence.startTime}>
            <time dateTime={occurrence.date}>
              {occurrence.status === 'cancelled' ? <s>{when}</s> : when}
            </time>{' '}
            {further.length > 0 && (
              <span className="inline-flex flex-wrap gap-2">
                <EventStateBadge event={event} occurrence={occurrence} now={now} />
              </span>
            )}
            {occurrence.note && (further.length > 0 || occurrence.status !== 'cancelled') && (
              <span className="block">{occurrence.note}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
