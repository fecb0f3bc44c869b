import type { AttemptLimit } from '../policy/signInLimits'

/** Bounds of what staff write for the search. */
export const SEARCH_LAB_LIMITS = {
  /** Characters of one wording. */
  word: 40,
  /** Words of one entry that mean the same, and spellings that lead to them. */
  words: 12,
  typed: 20,
  /** Wordings of one best bet, and documents that it puts first. */
  queries: 20,
  results: 3,
  /** Documents that a saved query expects. */
  expected: 5,
  /** So many saved queries are compared; whoever has more is told which were left out. */
  compared: 100,
} as const

/** How often one person may have saved queries or questions compared, or look closely at one search. */
export const SEARCH_LAB_ATTEMPTS = {
  compare: { attempts: 60, withinSeconds: 10 * 60, blockSeconds: 0 },
  /** The questions of the frozen set of the chatbot. */
  chat: { attempts: 60, withinSeconds: 10 * 60, blockSeconds: 0 },
  explain: { attempts: 300, withinSeconds: 10 * 60, blockSeconds: 0 },
} as const satisfies Record<string, AttemptLimit>
