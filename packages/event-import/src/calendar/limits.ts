/** What is taken of one calendar at most. A department's calendar of ten years has less than a tenth of it. */
export const CALENDAR_LIMITS = {
  /** Characters of the whole text. */
  characters: 2 * 1024 * 1024,
  /** Entries, those that are over included. */
  entries: 5000,
  /** Components within components: a calendar, an event, an alarm, and one that nobody needs. */
  depth: 4,
  /** Dates of recurring meetings that are counted through, past ones included, of one rule and of all. */
  stepsOfRule: 20_000,
  steps: 200_000,
  /** Dates of RDATE and EXDATE of one event. */
  listedDates: 2000,
  /** Dates of one event, as many as the form takes. */
  dates: 150,
} as const
