import type { Event, Occurrence } from '@tokyo-cancer-portal/cms-client'

import { formatOccurrence } from '@tokyo-cancer-portal/japanese-text'
import { FactValue } from '@tokyo-cancer-portal/ui'

import { Occasion } from '../parts/Occasion'

const keyOf = ({ date, startTime, startsAt }: Occurrence) => `${date} ${startTime} ${startsAt}`

/** All dates of an event; a cancelled one is struck through and said to be so. */
export function EventDates({ event }: { event: Event }) {
  const occurrences = event.occurrences
    .filter(({ date }) => date !== null)
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  if (occurrences.length === 0) return <FactValue>{null}</FactValue>
  return (
    <ul>
      {occurrences.map((occurrence) => {
        const cancelled = occurrence.status === 'cancelled'
        const when = <Occasion text={formatOccurrence(occurrence)} />
        return (
          <li key={keyOf(occurrence)}>
            <time dateTime={occurrence.date ?? ''}>{cancelled ? <s>{when}</s> : when}</time>
            {cancelled && '　この回は中止'}
            {occurrence.note && `　${occurrence.note}`}
          </li>
        )
      })}
    </ul>
  )
}
