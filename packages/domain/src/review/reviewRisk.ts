import { daysUntil } from '../time/daysUntil'
import { toLocalDate } from '../time/toLocalDate'
import { answerPromisedOn } from '../workingDays/answerPromisedOn'
import { isAnswerLate } from './reminders'
import { REVIEW_RISKS, type ReviewRisk } from './reviewRisks'

/** What waits for a decision, as far as its order goes. */
export type WaitingTimes = {
  /** Since when it waits (ISO). */
  since: string
  /** When an event takes place for the first time (ISO); null for what is no event and for one without a date. */
  startsAt: string | null
}

/** Visitors need the days before an event to hear of it and to apply. */
const URGENT_DAYS = 10
const SOON_DAYS = 20

/**
 * How pressing a decision is at `now`: red where the event is at most 10 days away or the promised answer is late, yellow
 * where it is at most 20 days away or promised for today. An event that is over is pressing by its waiting alone.
 */
export function reviewRisk({ since, startsAt }: WaitingTimes, now: Date): ReviewRisk {
  const days = comingDays(startsAt, now)
  if (days <= URGENT_DAYS || isAnswerLate(since, now)) return 'urgent'
  if (days <= SOON_DAYS || answerPromisedOn(since) === toLocalDate(now)) return 'soon'
  return 'calm'
}

/** Orders what waits: by how pressing it is, then the nearest event first, then what has waited longest. */
export function byRisk(now: Date): (a: WaitingTimes, b: WaitingTimes) => number {
  const rank = (item: WaitingTimes) =>
    REVIEW_RISKS.findIndex(({ value }) => value === reviewRisk(item, now))
  return (a, b) =>
    rank(a) - rank(b) ||
    compare(comingDays(a.startsAt, now), comingDays(b.startsAt, now)) ||
    Date.parse(a.since) - Date.parse(b.since)
}

/** Days until an event that is still to come; without end for everything else. */
function comingDays(startsAt: string | null, now: Date): number {
  const days = startsAt === null ? -1 : daysUntil(startsAt, now)
  return days < 0 ? Number.POSITIVE_INFINITY : days
}

/** Two infinities are the same; their difference is none. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b)
