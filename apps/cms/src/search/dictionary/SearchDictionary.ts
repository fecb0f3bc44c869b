/** Wordings that mean the same to a searcher. All texts are folded (`foldForSearch`). */
export interface SearchDictionary {
  /** Whether it says anything about a wording. */
  has: (folded: string) => boolean
  /** How long the longest wording is that begins with two characters, in code units; 0 where none does. */
  longestFrom: (two: string) => number
  /** What else a document may say for it, without the wording itself; the likeliest first. */
  wordingsOf: (folded: string) => readonly string[]
  /** How kana may be written with its words; null where there is no way, or it is no kana. */
  writtenFor: (kana: string) => string | null
  /** The longest beginning of folded kana, of at least so many characters, that is written with its words; null for none. */
  writtenAtStart: (kana: string, shortest: number) => { kana: string; written: string } | null
}
