/**
 * Words that a searcher may use for one another, as staff see and edit them.
 *
 * Width, letter case, hiragana and katakana are levelled by the program, so `words` and `typed` name only spellings
 * that differ after that (`foldForSearch`).
 */
export type DictionaryEntry = {
  /** Stable, never reused: by it later additions reach a running portal. */
  readonly key: string
  /** All mean the same for a searcher, whichever is typed. The first is how the portal writes it. */
  readonly words: readonly string[]
  /**
   * What people type for it though it is wider, narrower, colloquial or a mistake. Leads from these to `words` and
   * never back; the same text may lead to several entries.
   */
  readonly typed?: readonly string[]
  /** Hiragana of the first word; counts as one of `words` for a searcher. */
  readonly reading?: string
  /** For staff: why these belong together, or why only in one direction. */
  readonly reason: string
  /** Where a fact of the entry comes from, such as an official change of name. */
  readonly source?: string
}
