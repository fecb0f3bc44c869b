import type { Event } from '@tokyo-cancer-portal/cms-client'

import { AUDIENCES, EVENT_KINDS, labelOf } from '@tokyo-cancer-portal/domain'
import { formatOccurrence } from '@tokyo-cancer-portal/japanese-text'
import { Badge, Card } from '@tokyo-cancer-portal/ui'

import { Occasion } from '../parts/Occasion'
import { eventPath } from './eventPath'
import { eventPlace } from './eventPlace'
import { EventStateBadge } from './EventStateBadge'
import { furtherDates } from './furtherDates'
import { shownOccurrence } from './shownOccurrence'

export interface EventCardProps {
  event: Event
  level: 2 | 3 | 4
  now: Date
}

/** One event in a list: when, whether one can still take part, what, where, for whom, by whom. */
export function EventCard({ event, level, now }: EventCardProps) {
  const occurrence = shownOccurrence(event, now)
  const others = furtherDates(event, now)
  return (
    <Card
      title={event.title || '（名称なし）'}
      href={eventPath(event)}
      level={level}
      badges={
        <>
          <EventStateBadge event={event} now={now} />
          {event.kind && <Badge>{labelOf(EVENT_KINDS, event.kind)}</Badge>}
          {event.fee.kind === 'free' && <Badge>無料</Badge>}
        </>
      }
    >
      {occurrence?.date && (
        <p className="order-first font-700">
          {event.status === 'postponed' && '延期前の日時：'}
          <time dateTime={occurrence.date}>
            <Occasion text={formatOccurrence(occurrence, { era: false })} />
          </time>
          {others > 0 && `　ほか${others}回`}
        </p>
      )}
      <ul className="text-std-16N-170">
        {eventPlace(event) && <li>{eventPlace(event)}</li>}
        {event.audiences.length > 0 && (
          <li>対象：{event.audiences.map((value) => labelOf(AUDIENCES, value)).join('、')}</li>
        )}
        {event.organizer && <li>主催：{event.organizer.name}</li>}
      </ul>
    </Card>
  )
}
