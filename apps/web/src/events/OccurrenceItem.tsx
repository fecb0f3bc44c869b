import type { Event } from '@tokyo-cancer-portal/cms-client'
import type { DatedOccurrence } from './datedOccurrences'

import { formatOccurrence } from '@tokyo-cancer-portal/japanese-text'

import { EventStateBadge } from './EventStateBadge'
import { occurrencePath } from './occurrencePath'

export interface OccurrenceItemProps {
  event: Event
  occurrence: DatedOccurrence
  now: Date
}

/** One date in a list of dates. A cancelled one is struck through and said to be so; of several each leads to its page. */
export function OccurrenceItem({ event, occurrence, now }: OccurrenceItemProps) {
  const isOneOfSeveral = event.occurrences.length > 1
  const when = formatOccurrence(occurrence)
  const text = (
    <time dateTime={occurrence.date}>
      {occurrence.status === 'cancelled' ? <s>{when}</s> : when}
    </time>
  )
  return (
    <li>
      {isOneOfSeveral ? (
        <a href={occurrencePath(event, occurrence.date)} className="link inline-block py-2">
          {text}
        </a>
      ) : (
        text
      )}{' '}
      {isOneOfSeveral && (
        <span className="inline-flex flex-wrap gap-2">
          <EventStateBadge event={event} occurrence={occurrence} now={now} />
        </span>
      )}
      {!isOneOfSeveral && occurrence.status === 'cancelled' && '（この回は中止）'}
      {occurrence.note && <span className="block">{occurrence.note}</span>}
    </li>
  )
}
