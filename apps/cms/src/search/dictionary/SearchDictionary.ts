/** Wordings that mean the same to a searcher. All texts are folded (`foldForSearch`). */
export interface SearchDictionary {
  /** Whether it says anything about a wording. */
  has: (folded: string) => boolean
  /** What else a document may say for it, without the wording itself; the likeliest first. */
  wordingsOf: (folded: string) => readonly string[]
}
