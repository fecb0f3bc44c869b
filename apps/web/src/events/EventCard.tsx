import type { Event, Occurrence } from '@tokyo-cancer-portal/cms-client'

import {
  AUDIENCES,
  EVENT_KINDS,
  EVENT_STATES,
  isCalledOff,
  labelIn,
  missedOccurrences,
} from '@tokyo-cancer-portal/domain'
import { Badge, Card } from '@tokyo-cancer-portal/ui'

import { Occasion } from '../parts/Occasion'
import { eventPath } from './eventPath'
import { eventPlace } from './eventPlace'
import { EventStateBadge } from './EventStateBadge'
import { furtherDates } from './furtherDates'
import { shownOccurrence } from './shownOccurrence'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { listIn } from '../languages/listIn'
import { occurrenceIn } from '../languages/occurrenceIn'
import { original } from '../languages/original'

export interface EventCardProps {
  event: Event
  /** The date that stands for it in this list; left out: the next one. */
  occurrence?: Occurrence | null
  level: 2 | 3 | 4
  now: Date
}

/** One event in a list: when, whether one can still take part, what, where, for whom, by whom. */
export function EventCard({ event, occurrence: given, level, now }: EventCardProps) {
  const language = contentLanguage()
  const t = translator('Events', language)
  const colon = translator('Punctuation', language)('colon')
  const occurrence = given ?? shownOccurrence(event, now)
  const others = furtherDates(event, now)
  // Where no date takes place any more, the one above is called off itself.
  const missed = occurrence && isCalledOff(occurrence) ? [] : missedOccurrences(event, now)
  const place = eventPlace(event)
  return (
    <Card
      title={event.title || t('unnamed')}
      href={eventPath(event)}
      level={level}
      badges={
        <>
          <EventStateBadge event={event} occurrence={given ?? undefined} now={now} />
          {event.kind && <Badge>{labelIn(language, EVENT_KINDS, event.kind)}</Badge>}
          {event.fee.kind === 'free' && <Badge>{t('free')}</Badge>}
        </>
      }
    >
      {occurrence?.date && (
        <p className="order-first font-700">
          {(event.status === 'postponed' || occurrence.status === 'postponed') &&
            `${t('beforePostponement')}${colon}`}
          <time dateTime={occurrence.date}>
            <Occasion text={occurrenceIn(language, occurrence, { era: false })} />
          </time>
          {others > 0 && t('furtherDates', { count: others })}
        </p>
      )}
      <ul className="text-std-16N-170">
        {missed.map((one) => (
          <li key={one.id ?? one.startsAt}>
            {labelIn(language, EVENT_STATES, one.status)}
            {colon}
            <time dateTime={one.date ?? undefined}>
              {occurrenceIn(language, one, { era: false })}
            </time>
          </li>
        ))}
        {place && (
          <li>
            {place.before}
            {place.name && original(place.name)}
            {place.after}
          </li>
        )}
        {event.audiences.length > 0 && (
          <li>
            {t('audience')}
            {colon}
            {listIn(
              language,
              event.audiences.map((value) => labelIn(language, AUDIENCES, value)),
            )}
          </li>
        )}
        {event.organizer && (
          <li>
            {t('organizer')}
            {colon}
            {original(event.organizer.name)}
          </li>
        )}
      </ul>
    </Card>
  )
}
