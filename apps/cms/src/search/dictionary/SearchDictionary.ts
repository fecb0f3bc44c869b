/** Wordings that mean the same to a searcher. All texts are folded (`foldForSearch`). */
export interface SearchDictionary {
  /** Whether it says anything about a wording. */
  has: (folded: string) => boolean
  /** Whether any wording that it knows begins with two characters. */
  begins: (two: string) => boolean
  /** What else a document may say for it, without the wording itself; the likeliest first. */
  wordingsOf: (folded: string) => readonly string[]
  /** How kana may be written with its words; null where there is no way, or it is no kana. */
  writtenFor: (kana: string) => string | null
}
