import type { DictionaryEntry } from './DictionaryEntry'

type More = {
  /** Hiragana of the first word. */
  reading?: string
  /** Spellings that lead to the words and never back, separated by ／. */
  typed?: string
  reason: string
  source?: string
}

/** One entry as it is shipped; `words` are separated by ／, the portal's own spelling first. */
export function entry(
  key: string,
  words: string,
  { reading, typed, reason, source }: More,
): DictionaryEntry {
  return {
    key,
    words: words.split('／'),
    ...(typed ? { typed: typed.split('／') } : {}),
    ...(reading ? { reading } : {}),
    reason,
    ...(source ? { source } : {}),
  }
}
