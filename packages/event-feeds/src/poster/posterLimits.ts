import type { PosterStep } from './Poster'

/** How much of an event a poster says, in characters; `dates` is a count. */
export interface PosterLimits {
  /** The smallest sizes in which so much is said. */
  step: PosterStep
  title: number
  lead: number
  reason: number
  organizer: number
  rhythm: number
  /** Of one line of a fact. */
  line: number
  dates: number
  /** Of a single date. */
  note: number
}

/**
 * First as much as can be read; less where that would not stay on one page, or only in letters that nobody reads from
 * afar. Of the title nothing more is
 * taken away. The page of the event has the rest.
 */
export const POSTER_LIMITS: readonly [PosterLimits, ...PosterLimits[]] = [
  {
    step: 2,
    title: 80,
    lead: 110,
    reason: 90,
    organizer: 90,
    rhythm: 60,
    line: 70,
    dates: 6,
    note: 60,
  },
  {
    step: 3,
    title: 80,
    lead: 60,
    reason: 60,
    organizer: 60,
    rhythm: 40,
    line: 46,
    dates: 4,
    note: 26,
  },
  {
    step: 4,
    title: 80,
    lead: 0,
    reason: 40,
    organizer: 40,
    rhythm: 40,
    line: 34,
    dates: 3,
    note: 0,
  },
]
