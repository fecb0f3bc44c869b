import type { ClosedPeriod, OpeningHours } from './OpeningHours'

import { addDays } from '../time/addDays'
import { endOfLocalDay } from '../time/endOfLocalDay'
import { toInstant } from '../time/toInstant'
import { toLocalDate } from '../time/toLocalDate'

/** So long before they begin, closed days are worth a word. */
const ANNOUNCED_DAYS = 60

/** Closed periods that last or begin soon, in order, and the instants at which the answer may change. */
export function comingClosures(
  { closedPeriods }: Pick<OpeningHours, 'closedPeriods'>,
  now: Date,
): { closures: ClosedPeriod[]; changesAt: string[] } {
  const today = toLocalDate(now)
  const closures = closedPeriods
    .filter(({ from, to }) => (to ?? from) >= today && from <= addDays(today, ANNOUNCED_DAYS))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const changesAt = closedPeriods.flatMap(({ from, to }) => [
    toInstant(addDays(from, -ANNOUNCED_DAYS), '00:00'),
    endOfLocalDay(to ?? from),
  ])
  return { closures, changesAt }
}
