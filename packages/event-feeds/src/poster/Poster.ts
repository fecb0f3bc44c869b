/** How large the words of a poster are, from the largest to the smallest: an index of POSTER_SIZES. */
export type PosterStep = 0 | 1 | 2 | 3 | 4

export interface PosterDate {
  /** `2026年（令和8年）12月10日（木）`; without the year where the date before it has the same. */
  day: string
  /** `13:00〜15:30`; empty where nobody gave a time. */
  time: string
  /** `この回は中止` or `この回は延期`; empty where it takes place. */
  mark: string
  /** What is said of this date alone; empty if nothing. */
  note: string
}

export interface PosterFact {
  term: string
  /** At least one. */
  lines: readonly string[]
}

/** What a poster of an event says, in the order in which it says it. Texts that are absent are empty. */
export interface Poster {
  title: string
  /** What kind of gathering it is. */
  kind: string
  /** That it does not take place, not as announced, or not any more. */
  notice: { title: string; reason: string } | null
  lead: string
  /** The term of the dates: `日時`, or what they are where they no longer hold. */
  when: string
  /** The rule of a recurring meeting: `毎月第3水曜日`. */
  rhythm: string
  dates: readonly PosterDate[]
  /** That there are more dates than these. */
  furtherDates: string
  facts: readonly PosterFact[]
  organizer: string
  siteName: string
  /** Address of the event's page. */
  url: string
  step: PosterStep
}
