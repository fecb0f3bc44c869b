/** What the portal's dictionary of words knows. All texts are folded (`foldForSearch`). */
export interface Wordings {
  /** Whether it says anything about a wording. */
  has: (folded: string) => boolean
  /**
   * How long the longest wording is that begins with two characters, in code units; 0 where none does. Without it every
   * length is looked at, at every place.
   */
  longestFrom?: (two: string) => number
  /** What else a document may say for it, without the wording itself; the likeliest first. */
  wordingsOf: (folded: string) => readonly string[]
  /** How kana may be written with its words; null where there is no way, or it is no kana. */
  writtenFor: (kana: string) => string | null
  /** The longest beginning of folded kana, of at least so many characters, that is written with its words; null for none. */
  writtenAtStart: (kana: string, shortest: number) => { kana: string; written: string } | null
}

/** For a house without a dictionary. */
export const NO_WORDINGS: Wordings = {
  has: () => false,
  wordingsOf: () => [],
  writtenFor: () => null,
  writtenAtStart: () => null,
}
