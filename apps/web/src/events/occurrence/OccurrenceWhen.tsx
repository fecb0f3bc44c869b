import type { DatedOccurrence } from '../datedOccurrences'
import type { OccurrenceData } from './loadOccurrence'

import { isCalledOff, reasonOfOccurrence } from '@tokyo-cancer-portal/domain'

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
            <time dateTime={occurrence.date}>{isCalledOff(occurrence) ? <s>{when}</s> : when}</time>{' '}
            {further.length > 0 && (
              <span className="inline-flex flex-wrap gap-2">
                <EventStateBadge event={event} occurrence={occurrence} now={now} />
              </span>
            )}
            {further.length > 0 && isCalledOff(occurrence) && occurrence.statusNote && (
              <span className="block whitespace-pre-line">{occurrence.statusNote}</span>
            )}
            {occurrence.note && !isSaidAbove(occurrence, further.length > 0) && (
              <span className="block">{occurrence.note}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The note of a date that is called off says why where nothing else does. */
function isSaidAbove(occurrence: DatedOccurrence, isOneOfSeveral: boolean): boolean {
  return !isOneOfSeveral && reasonOfOccurrence(occurrence) === occurrence.note
}
