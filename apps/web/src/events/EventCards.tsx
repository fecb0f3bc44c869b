import type { Event } from '@tokyo-cancer-portal/cms-client'

import { CardGrid } from '@tokyo-cancer-portal/ui'

import { EventCard } from './EventCard'
import { timeOfEvents } from './timeOfEvents'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface EventCardsProps {
  events: readonly Event[]
  level: 2 | 3 | 4
}

/** Events beside one another, or a sentence where there is none. */
export function EventCards({ events, level }: EventCardsProps) {
  if (events.length === 0) return <p>{translator('Events', contentLanguage())('nothingToCome')}</p>
  const now = timeOfEvents(events)
  return (
    <CardGrid items={events} keyOf={({ id }) => id}>
      {(event) => <EventCard event={event} level={level} now={now} />}
    </CardGrid>
  )
}
