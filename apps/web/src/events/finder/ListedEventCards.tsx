import type { ListedEvent } from './findEvents'

import { CardGrid } from '@tokyo-cancer-portal/ui'

import { EventCard } from '../EventCard'
import { timeOfEvents } from '../timeOfEvents'

/** Events beside one another, each with the date that stands for it. */
export function ListedEventCards({ events }: { events: readonly ListedEvent[] }) {
  const now = timeOfEvents(events.map(({ event }) => event))
  return (
    <CardGrid items={events} keyOf={({ event }) => event.id}>
      {({ event, occurrence }) => (
        <EventCard event={event} occurrence={occurrence} level={3} now={now} />
      )}
    </CardGrid>
  )
}
