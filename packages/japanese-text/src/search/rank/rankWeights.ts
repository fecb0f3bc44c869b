import type { AlternativeOrigin } from '../query/SearchQuery'
import type { RankField } from './RankCandidate'

/**
 * How much each thing counts. k1 and b are those of Okapi BM25 as it is commonly used (Robertson and Zaragoza, 2009);
 * short fields are hardly normalised, because a longer title is not a worse one. The others are ours, for the saved
 * queries of the search lab to judge.
 */
export const RANK_WEIGHTS = {
  k1: 1.2,
  fields: {
    title: { weight: 6, b: 0.3 },
    names: { weight: 6, b: 0 },
    headings: { weight: 2.5, b: 0.4 },
    body: { weight: 1, b: 0.75 },
    // A long file mentions nearly everything once.
    files: { weight: 0.25, b: 0.75 },
  } satisfies Record<RankField, { weight: number; b: number }>,
  origins: {
    typed: 1,
    joined: 0.9,
    dictionary: 0.7,
    reading: 0.7,
    correction: 0.5,
  } satisfies Record<AlternativeOrigin, number>,
  /** A place that is no word of its own, by how many of its two ends are borders of words. */
  borders: [0.3, 0.5, 1],
  /** A document that has a group only inside of other words, where others have it as a word. */
  onlyInside: 0.3,
  titleIsQuery: 1,
  nameIsQuery: 0.9,
  titleBeginsWithQuery: 0.5,
  titleHasAll: 0.4,
  proximity: 0.3,
  prior: 0.25,
} as const

/** Places of one wording in one field beyond which more say nothing new. */
export const MOST_PLACES = 8
