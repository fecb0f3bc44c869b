import type { Event } from '@tokyo-cancer-portal/cms-client'
import type { DatedOccurrence } from './datedOccurrences'

import { isCalledOff } from '@tokyo-cancer-portal/domain'

import { EventStateBadge } from './EventStateBadge'
import { occurrencePath } from './occurrencePath'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { occurrenceIn } from '../languages/occurrenceIn'

export interface OccurrenceItemProps {
  event: Event
  occurrence: DatedOccurrence
  now: Date
}

/** One date in a list of dates. One that is called off is struck through and said to be so; of several each leads to its page. */
export function OccurrenceItem({ event, occurrence, now }: OccurrenceItemProps) {
  const t = translator('Events', contentLanguage())
  const isOneOfSeveral = event.occurrences.length > 1
  const when = occurrenceIn(contentLanguage(), occurrence)
  const text = (
    <time dateTime={occurrence.date}>{isCalledOff(occurrence) ? <s>{when}</s> : when}</time>
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
      {!isOneOfSeveral && occurrence.status === 'cancelled' && t('dateCancelled')}
      {!isOneOfSeveral && occurrence.status === 'postponed' && t('datePostponed')}
      {isCalledOff(occurrence) && occurrence.statusNote && (
        <span className="block whitespace-pre-line">{occurrence.statusNote}</span>
      )}
      {occurrence.note && <span className="block">{occurrence.note}</span>}
    </li>
  )
}
