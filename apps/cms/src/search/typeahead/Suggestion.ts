import type { SearchType } from '@tokyo-cancer-portal/domain'

/** What somebody may be about to type. */
export interface Suggestion {
  text: string
  /** A word of the dictionary, or the kind of document whose title it is. */
  kind: 'word' | SearchType
}
