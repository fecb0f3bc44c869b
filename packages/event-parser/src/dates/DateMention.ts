import type { Span } from '../model/Found'

/** A date as the text writes it. */
export type DateMention = Span & {
  /** Local date, with the year that was written or the one that is most probable. */
  date: string
  /** The weekday that stands beside it, in one character. */
  weekday: string | undefined
  /** Where only that weekday stands. */
  weekdaySpan: Span | undefined
  /** Whether the year is written, here or in the same list. */
  hasYear: boolean
  /** The date is the last of a range that begins with the one before: 4日〜5日. */
  endsRange: boolean
}
