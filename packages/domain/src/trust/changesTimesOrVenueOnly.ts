import {
  changedEventFields,
  type StoredEvent,
  without,
  withoutInEach,
} from '../events/changedEventFields'
import { isSameStored } from '../stored/isSameStored'

const TIMES = ['startTime', 'endTime']

/**
 * Whether a version of an event says nothing else than the one on the site but at what time of the same days it begins
 * and ends, and where it is held. Another day is more than that: who comes on the old one stands before a closed door.
 */
export function changesTimesOrVenueOnly(live: StoredEvent, newest: StoredEvent): boolean {
  return changedEventFields(live, newest).every((field) => {
    if (field === 'venue') return true
    if (field === 'occurrences') return isSameStored(dates(live), dates(newest))
    if (field === 'recurrence') return isSameStored(pattern(live), pattern(newest))
    return false
  })
}

const dates = ({ occurrences }: StoredEvent) =>
  withoutInEach(occurrences, [...TIMES, 'startsAt', 'endsAt', 'announcement'])

const pattern = ({ recurrence }: StoredEvent) => without(recurrence, [...TIMES, 'applied'])
