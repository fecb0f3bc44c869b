import { isLocalDate } from '@tokyo-cancer-portal/domain'
import type { EventFacts } from '../model/EventFacts'

type Occurrence = EventFacts['occurrences'][number]

/** The occurrences that take place, by their date. */
export function heldOn(occurrences: readonly Occurrence[]): (Occurrence & { date: string })[] {
  return occurrences
    .filter((one): one is Occurrence & { date: string } => isLocalDate(one.date))
    .filter(({ status }) => status !== 'cancelled' && status !== 'postponed')
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))
}
