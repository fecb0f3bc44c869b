/** Fields of a document in the order of their weight. */
export const RANK_FIELDS = ['title', 'names', 'headings', 'body', 'files'] as const
export type RankField = (typeof RANK_FIELDS)[number]

export interface RankCandidate<Id extends string | number = string | number> {
  id: Id
  /** Folded texts (`foldForSearch`); several of a field joined with `\n`. A field that is missing is empty. */
  fields: Readonly<Partial<Record<RankField, string>>>
  /** What speaks for the document apart from its words, from 0 to 1: fresh, future, of a type that is wanted. */
  prior?: number
}

/** What is known of all documents, as of the ranking; it need not be of the same second. */
export interface CorpusStatistics {
  documents: number
  /** In UTF-16 code units of the folded text. */
  averageLengths: Readonly<Record<RankField, number>>
  /**
   * For each group of the query how many documents have it. Without it the candidates are taken for all documents that
   * have it.
   */
  documentFrequencies?: readonly number[]
}

/** A candidate with its score and what it comes from; a perfect text without anything else has about 1. */
export interface RankedCandidate<Id extends string | number = string | number> {
  id: Id
  score: number
  parts: { words: number; title: number; proximity: number; prior: number }
}
