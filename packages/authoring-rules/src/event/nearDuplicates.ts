import type { Finding } from '../model/Finding'
import { shortened } from '../passages/shortened'
import { titleLikeness } from './titleLikeness'

/** An event as far as it matters whether it is the same as another. */
export interface ComparableEvent {
  id: string
  title: string
  /** Ids of the organizer and the co-organizers. */
  organizers: readonly string[]
  occurrences: readonly { date?: string | null; startTime?: string | null }[]
}

/** Titles that are alike to this degree mean the same on the same day; less is enough where the hospitals name each other. */
const [ALIKE, ALIKE_TOGETHER] = [0.6, 0.35]

/**
 * DUP-1: events of other hospitals that are probably the same joint event, the likest first. Only those on the same day, and
 * at the same time as far as both say it.
 */
export function nearDuplicates(
  event: ComparableEvent,
  candidates: readonly ComparableEvent[],
): Finding[] {
  const own = new Set(event.organizers)
  return candidates
    .filter((other) => other.id !== event.id && isSameTime(event, other))
    .map((other) => ({ other, likeness: titleLikeness(event.title, other.title) }))
    .filter(({ other, likeness }) => {
      const isTogether = other.organizers.some((organizer) => own.has(organizer))
      return likeness >= (isTogether ? ALIKE_TOGETHER : ALIKE)
    })
    .toSorted((one, next) => next.likeness - one.likeness)
    .map(({ other }) => ({
      rule: 'DUP-1',
      severity: 'warning',
      field: 'title',
      snippet: shortened(other.title),
      message: `同じ日に開かれる「${shortened(other.title)}」が登録されています。同じ催しではありませんか。`,
      related: other.id,
    }))
}

function isSameTime(one: ComparableEvent, other: ComparableEvent): boolean {
  return one.occurrences.some(({ date, startTime }) =>
    other.occurrences.some(
      (its) =>
        Boolean(date) &&
        its.date === date &&
        (!startTime || !its.startTime || its.startTime === startTime),
    ),
  )
}
