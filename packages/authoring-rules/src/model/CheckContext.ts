import type { Dictionaries } from '../dictionaries/Dictionaries'

/** What a check has to know besides the document. */
export interface CheckContext {
  /** The day of the check, a local date in Japan. */
  today: string
  /** Default: `DEFAULT_DICTIONARIES`. */
  dictionaries?: Dictionaries
  /** Origins under which the site is reached, such as `https://cancer.example.jp`. */
  siteOrigins?: readonly string[]
  /** Titles of the other pages. */
  otherTitles?: readonly string[]
  /** Words that the site explains by itself wherever they stand. */
  explainedWords?: readonly string[]
}

/** The same as rules see it. */
export interface RuleContext extends Required<CheckContext> {
  /** Days of the event that is checked, local dates; none for a page. */
  eventDates: readonly string[]
}
