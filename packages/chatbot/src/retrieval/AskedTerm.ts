/** One thing that a message asks about, in all the wordings a document may have for it. */
export interface AskedTerm {
  /** As `contentTokens` and `dictionaryTokens` give them; any of them counts. */
  tokens: readonly string[]
  /** How much it says beside how rare it is. */
  weight: number
}
