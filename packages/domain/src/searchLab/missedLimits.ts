/** How searches that found nothing are counted. */
export const MISSED_SEARCHES = {
  /** So often a text must be looked for before it is kept in clear: nobody's single sentence is listed. */
  fewest: 3,
  /** Days that a text is kept, and a keyed hash of one that was looked for less often. */
  keepDays: 90,
  keepHashDays: 30,
  /** So many different texts are counted on a day: a flood hides that day and no other. */
  mostOfDay: 1000,
} as const
