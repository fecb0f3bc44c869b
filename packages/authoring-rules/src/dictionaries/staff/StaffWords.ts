import type { DictionaryList } from './dictionaryLists'

/** A word of one list, of the program or of staff. */
export interface ListedWord {
  list: DictionaryList
  word: string
}

/** What staff add to a list. One that the program has as well stands in its place. */
export interface StaffWord extends ListedWord {
  /** What is written instead, or for `jargon` what it means; '' where there is nothing. */
  to: string
  /** Why, in Japanese; ''. */
  reason: string
  /** No finding where one of these follows. */
  unless: readonly string[]
}

/** What staff have made of the words of the rules. */
export interface StaffWords {
  entries: readonly StaffWord[]
  /** Words of the program that are not used. */
  off: readonly ListedWord[]
}
