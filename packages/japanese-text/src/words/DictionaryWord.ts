/** One way to write an entry of a dictionary. */
export interface DictionaryWord {
  /** Identifies the entry; its other wordings have the same. */
  entry: string
  text: string
  /** Kana; null where readers need none. */
  reading: string | null
  /** Whether the entry has an explanation. */
  explained: boolean
}

/** A word in a text: from `start` to `end` (exclusive), as indices of the text as it was given. */
export interface FoundWord {
  start: number
  end: number
  word: DictionaryWord
}
